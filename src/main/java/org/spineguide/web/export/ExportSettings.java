package org.spineguide.web.export;

import java.net.URI;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the published folder and of caches in front of it.
 *
 * @param publishDir The folder that holds all public pages as files, for nginx or Caddy
 * to serve; none unless it is named
 * @param purgeAddress The address that is told which pages changed, for a CDN to forget
 * them: https, or this machine
 * @param purgeToken The token that is sent to it as Authorization: Bearer
 */
@ConfigurationProperties("spineguide.web")
record ExportSettings(@Nullable Path publishDir, @Nullable URI purgeAddress, @DefaultValue("") String purgeToken) {

	/** Takes an empty value for none. */
	ExportSettings {
		publishDir = (publishDir == null || publishDir.toString().isEmpty()) ? null : publishDir;
		purgeAddress = (purgeAddress == null || purgeAddress.toString().isEmpty()) ? null : purgeAddress;
	}

	/** Leaves out the token. */
	@Override
	public String toString() {
		return "ExportSettings[" + this.publishDir + "]";
	}

}
