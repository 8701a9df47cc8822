package org.spineguide.editing;

import java.util.Optional;

/** The repository that all copies of the site share, if there is one. */
class Remote {

	private final RemoteSettings settings;

	Remote(RemoteSettings settings) {
		this.settings = settings;
	}

	String branch() {
		return this.settings.branch();
	}

	boolean takeIn(Archive archive) {
		return false;
	}

	Optional<Delivery> send(Archive archive) {
		return Optional.of(Delivery.HERE);
	}

}
