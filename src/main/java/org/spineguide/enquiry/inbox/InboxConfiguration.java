package org.spineguide.enquiry.inbox;

import java.util.EnumSet;

import org.spineguide.enquiry.mail.EnquiryMails;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffGroup;
import org.spineguide.staff.StaffSection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring configuration of the inbox. */
@Configuration(proxyBeanMethods = false)
class InboxConfiguration {

	// Not for admins, as long as they do not answer requests themselves: who looks after
	// the site need not know who is ill.
	@Bean
	StaffSection requests(Inbox inbox) {
		return new StaffSection("enquiry.inbox", "/staff/requests", EnumSet.of(Role.RECEPTION), StaffGroup.REQUESTS,
				100, "enquiry.inbox.waiting", inbox::countPressing);
	}

	@Bean
	StaffSection failedMails(EnquiryMails mails) {
		return new StaffSection("enquiry.mails", "/staff/mails", EnumSet.of(Role.RECEPTION, Role.ADMIN),
				StaffGroup.REQUESTS, 110, "enquiry.mails.waiting", mails::countFailed);
	}

}
