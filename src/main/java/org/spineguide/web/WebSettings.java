package org.spineguide.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of what all pages share.
 *
 * @param pageCache how much memory pages may take that are kept ready to send
 * @param hstsPreload whether browsers may list the domain as one that is never reached
 * without TLS; only the owner of the domain can ask for that
 */
@ConfigurationProperties("spineguide.web")
record WebSettings(@DefaultValue("128MB") DataSize pageCache, @DefaultValue("false") boolean hstsPreload) {
}
