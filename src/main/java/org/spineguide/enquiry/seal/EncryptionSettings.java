package org.spineguide.enquiry.seal;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the encryption of requests.
 *
 * @param keyFile The file that holds the keys which encrypt personal data. It is made on
 * the first start.
 */
@ConfigurationProperties("spineguide.enquiry")
public record EncryptionSettings(@DefaultValue("data/enquiry-keys.json") Path keyFile) {
}
