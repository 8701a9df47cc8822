package org.spineguide.enquiry.inbox;

import java.time.Clock;
import java.util.Locale;

import org.spineguide.content.Libraries;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.home.FindResult;
import org.spineguide.staff.home.FindSource;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Search of reception for requests by reference, contact or name. */
@Component
@Order(1)
class RequestFind implements FindSource {

	private final InboxSearch search;

	private final Libraries libraries;

	private final MessageSource messages;

	private final Clock clock;

	RequestFind(InboxSearch search, Libraries libraries, MessageSource messages, Clock clock) {
		this.search = search;
		this.libraries = libraries;
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	public boolean isFor(StaffMember member) {
		return member.is(Role.RECEPTION);
	}

	@Override
	public FindResult find(StaffMember member, String typed, Locale locale) {
		InboxWords words = new InboxWords(this.libraries.current(), this.messages, locale, this.clock.instant());
		InboxSearch.Found found = this.search.find(member, typed);
		return new FindResult("enquiry.inbox",
				found.hits()
					.stream()
					.map((hit) -> new FindResult.Item(hit.entry().reference() + " " + hit.name(),
							words.summary(hit.entry()), "/staff/requests/" + hit.entry().reference()))
					.toList(),
				found.all());
	}

}
