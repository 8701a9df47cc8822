package org.spineguide.staff.people;

import java.time.Clock;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.spineguide.crypto.RandomToken;
import org.spineguide.staff.StaffAddress;
import org.spineguide.staff.StaffMembers;
import org.spineguide.staff.StaffSettings;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Prints a link in the log by which the first account is created, as long as there is
 * none. Nobody can sign in with anything that came with the site.
 */
@Component
public class FirstAccount {

	private static final Log LOG = LogFactory.getLog(FirstAccount.class);

	private final StaffMembers members;

	private final OneTimeLinks links;

	private final StaffAddress address;

	private final boolean anyway;

	private final Clock clock;

	FirstAccount(StaffMembers members, OneTimeLinks links, StaffAddress address, StaffSettings settings, Clock clock) {
		this.members = members;
		this.links = links;
		this.address = address;
		this.anyway = settings.newFirstAccount();
		this.clock = clock;
	}

	@EventListener(ApplicationReadyEvent.class)
	void offer() {
		if (this.anyway || this.members.isEmpty()) {
			LOG.info(words());
		}
	}

	/**
	 * Returns what is printed; creates a new link, and the one before becomes invalid.
	 */
	public String words() {
		RandomToken token = this.links.forFirst(this.clock.instant());
		return """


				  To make the first staff account, open this link. It works once, for %d days:

				  %s

				""".formatted(OneTimeLinks.LIFETIME.toDays(), this.address.of("/staff/join/" + token.value()));
	}

}
