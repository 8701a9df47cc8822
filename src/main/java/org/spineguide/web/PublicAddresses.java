package org.spineguide.web;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Provider of the public addresses of a module: its pages, files and documents, and the
 * old addresses that lead to them. A published folder holds those of all modules.
 */
public interface PublicAddresses {

	/** Returns the addresses as they are now. */
	List<PublicAddress> addresses();

	/** Returns the old addresses and where each leads; without regard to capitals. */
	default Map<String, String> redirects() {
		return Map.of();
	}

	/** Returns the addresses whose pages were taken down. */
	default Set<String> gone() {
		return Set.of();
	}

	/** Returns the languages that addresses name. */
	default Set<String> languagePrefixes() {
		return Set.of();
	}

}
