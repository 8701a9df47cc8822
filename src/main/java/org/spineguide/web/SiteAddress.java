package org.spineguide.web;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Public address of the site. Never taken from a request, whose sender may claim any
 * address.
 *
 * @param address The address of the home page as visitors type it, for links in mail.
 */
@ConfigurationProperties("spineguide.web")
public record SiteAddress(@DefaultValue("http://localhost:8080") URI address) {

	/** Returns the full address of a page, which begins with a slash. */
	public String of(String page) {
		return this.address.resolve(page).toString();
	}

}
