package org.spineguide.web;

import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Addresses of the static files that readers' pages use, each with the hash of its
 * content.
 */
@Component
class AssetAddresses implements PublicAddresses {

	private static final String FOLDER = "/assets/";

	private final StaticAssets assets;

	private final ResourceUrlProvider urls;

	AssetAddresses(WebSettings settings, ResourceUrlProvider urls) {
		this.assets = new StaticAssets(settings.assetLocations());
		this.urls = urls;
	}

	@Override
	public List<PublicAddress> addresses() {
		return this.assets.names()
			.stream()
			.map((name) -> Objects.requireNonNullElse(this.urls.getForLookupPath(FOLDER + name), FOLDER + name))
			.map((address) -> PublicAddress.file(address, address.substring(1), () -> address))
			.toList();
	}

}
