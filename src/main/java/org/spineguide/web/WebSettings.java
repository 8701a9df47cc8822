package org.spineguide.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of what all pages share.
 *
 * @param pageCache how much memory pages may take that are kept ready to send
 */
@ConfigurationProperties("spineguide.web")
record WebSettings(@DefaultValue("128MB") DataSize pageCache) {
}
