package org.spineguide.web;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of what all pages share.
 *
 * @param pageCache how much memory pages may take that are kept ready to send; 0 keeps
 * none
 * @param assetLocations the folders with style sheets, scripts, fonts and drawings
 * @param assetCache whether browsers and the site itself may keep them
 * @param hstsSubdomains whether browsers come by TLS alone to all hosts below the site's
 * too
 * @param hstsPreload whether browsers may list the domain as one that is never reached
 * without TLS; only the owner of the domain can ask for that
 */
@ConfigurationProperties("spineguide.web")
record WebSettings(@DefaultValue("128MB") DataSize pageCache,
		@DefaultValue("classpath:/static/assets/") List<String> assetLocations,
		@DefaultValue("true") boolean assetCache, @DefaultValue("false") boolean hstsSubdomains,
		@DefaultValue("false") boolean hstsPreload) {
}
