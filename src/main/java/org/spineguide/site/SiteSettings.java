package org.spineguide.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the public pages.
 *
 * @param components Whether the page /components shows the parts that pages are made of,
 * for those who design or test them.
 */
@ConfigurationProperties("spineguide.site")
record SiteSettings(@DefaultValue("false") boolean components) {
}
