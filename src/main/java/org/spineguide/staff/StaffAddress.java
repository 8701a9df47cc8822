package org.spineguide.staff;

import java.net.URI;

import org.spineguide.web.SiteAddress;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Public address of the staff pages, to which passkeys and secret links belong: the one
 * in the settings, or on this machine the one where the site really runs.
 */
@Component
public class StaffAddress {

	private final URI setting;

	private volatile int port;

	public StaffAddress(SiteAddress setting) {
		this.setting = setting.address();
	}

	@EventListener
	void started(WebServerInitializedEvent event) {
		// The management server, if there is one, has a namespace.
		if (event.getApplicationContext().getServerNamespace() == null) {
			this.port = event.getWebServer().getPort();
		}
	}

	/** Returns the host alone, to which a passkey is bound. */
	public String host() {
		return this.setting.getHost();
	}

	/** Returns the full address of a page, which begins with a slash. */
	public String of(String page) {
		return origin() + page;
	}

	/** Returns the origin, without a path, as browsers tell it to a passkey. */
	public String origin() {
		boolean here = "localhost".equals(this.setting.getHost()) && this.port > 0;
		return here ? "http://localhost:" + this.port : this.setting.resolve("/").toString().replaceAll("/$", "");
	}

}
