package org.spineguide.content.signature;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of signatures under articles.
 *
 * @param keyFile The file with the key that seals signatures of clinicians.
 */
@ConfigurationProperties("spineguide.content.signatures")
public record SignatureSettings(@DefaultValue("data/signature-keys.json") Path keyFile) {
}
