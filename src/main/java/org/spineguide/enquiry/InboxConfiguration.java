package org.spineguide.enquiry;

import java.time.Clock;
import java.util.EnumSet;

import org.spineguide.content.Libraries;
import org.spineguide.staff.Audit;
import org.spineguide.staff.Duty;
import org.spineguide.staff.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Wires the parts with which staff answer enquiries. */
@Configuration(proxyBeanMethods = false)
class InboxConfiguration {

	// Not for admins, as long as they do not answer requests themselves: who looks after
	// the site need not know who is ill.
	@Bean
	Duty requests(Inbox inbox) {
		return new Duty("enquiry.inbox", "/staff/requests", EnumSet.of(Role.RECEPTION), 100, "enquiry.inbox.waiting",
				inbox::countPressing);
	}

	@Bean
	Duty failedMails(Mails mails) {
		return new Duty("enquiry.mails", "/staff/mails", EnumSet.of(Role.RECEPTION, Role.ADMIN), 110,
				"enquiry.mails.waiting", mails::countFailed);
	}

	@Bean
	Notes notes(JdbcClient database, Vault vault) {
		return new Notes(database, vault);
	}

	@Bean
	Inbox inbox(JdbcClient database, Clock clock) {
		return new Inbox(database, clock);
	}

	@Bean
	FrontDesk frontDesk(Enquiries enquiries, Notes notes, Postbox postbox, Audit audit, Clock clock) {
		return new FrontDesk(enquiries, notes, postbox, audit, clock);
	}

	@Bean
	InboxSearch inboxSearch(Inbox inbox, Enquiries enquiries, Vault vault, Libraries libraries, Audit audit,
			TransactionOperations transaction) {
		return new InboxSearch(inbox, enquiries, vault, libraries, audit, transaction);
	}

	@Bean
	InboxExport inboxExport(Inbox inbox, FrontDesk desk, Notes notes, Audit audit) {
		return new InboxExport(inbox, desk, notes, audit);
	}

}
