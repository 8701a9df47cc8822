package org.spineguide.enquiry.inbox;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.handling.ShownNames;
import org.spineguide.enquiry.spam.SpamSigns;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Model of a list of the inbox: on a page of its own, and beside an open request. */
@Component
class InboxList {

	private final Inbox inbox;

	private final SpamSigns spamSigns;

	private final ShownNames names;

	InboxList(Inbox inbox, SpamSigns spamSigns, ShownNames names) {
		this.inbox = inbox;
		this.spamSigns = spamSigns;
		this.names = names;
	}

	/** Adds a list to the model of a page. */
	List<InboxEntry> addTo(Model model, InboxFilter filter, InboxWords words, HttpSession session) {
		List<InboxEntry> all = this.inbox.list(filter);
		List<InboxEntry> entries = all.stream().limit(Inbox.PAGE).toList();
		List<EnquiryReference> references = entries.stream().map(InboxEntry::reference).toList();
		InboxLinks ways = new InboxLinks(filter, words);
		model.addAttribute("filter", filter);
		model.addAttribute("entries", entries);
		model.addAttribute("names", this.names.of(references, session));
		model.addAttribute("before", (filter.page() > 0) ? filter.turnedTo(filter.page() - 1).address() : null);
		model.addAttribute("after", (all.size() > Inbox.PAGE) ? filter.turnedTo(filter.page() + 1).address() : null);
		model.addAttribute("tabs", ways.tabs(this.inbox.counts()));
		model.addAttribute("kinds", ways.kinds());
		model.addAttribute("statuses", ways.statuses());
		model.addAttribute("languages", ways.languages(this.inbox.languages()));
		model.addAttribute("spamSigns", this.spamSigns.about(references));
		return all;
	}

	/**
	 * Adds a list to the model of the page of one of its requests, and what comes before
	 * and after that.
	 * @param next what came after it before it was taken off the list, or {@code null}
	 */
	void addTo(Model model, InboxFilter filter, InboxWords words, HttpSession session, EnquiryReference open,
			@Nullable EnquiryReference next) {
		List<InboxEntry> all = addTo(model, filter, words, session);
		int place = place(all, open);
		int after = (place >= 0) ? place + 1 : (next != null) ? place(all, next) : -1;
		model.addAttribute("previous", (place > 0) ? all.get(place - 1) : null);
		model.addAttribute("next", (after >= 0 && after < all.size()) ? all.get(after) : null);
	}

	/** Returns the request that comes after another, if there is one. */
	@Nullable EnquiryReference after(InboxFilter filter, EnquiryReference open) {
		List<InboxEntry> all = this.inbox.list(filter);
		int place = place(all, open);
		return (place >= 0 && place + 1 < all.size()) ? all.get(place + 1).reference() : null;
	}

	private static int place(List<InboxEntry> all, EnquiryReference reference) {
		return IntStream.range(0, all.size())
			.filter((each) -> all.get(each).reference().equals(reference))
			.findFirst()
			.orElse(-1);
	}

}
