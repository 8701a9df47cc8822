package org.spineguide.enquiry.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.spineguide.enquiry.EnquiryKind;

/** Links from one list of the inbox to others. */
class InboxLinks {

	private final InboxFilter filter;

	private final InboxWords words;

	InboxLinks(InboxFilter filter, InboxWords words) {
		this.filter = filter;
		this.words = words;
	}

	/** Returns the links to each tab, with the number of enquiries in it. */
	List<InboxLink> tabs(Map<InboxTab, Integer> counts) {
		return Arrays.stream(InboxTab.values())
			.map((tab) -> new InboxLink(this.words.word(tab.label(), counts.getOrDefault(tab, 0)),
					new InboxFilter(tab, null, null, null, 0).address(), tab == this.filter.tab()))
			.toList();
	}

	/** Returns the links to one kind alone, or any. */
	List<InboxLink> kinds() {
		return ways(Stream.of(EnquiryKind.values()), this.filter.kind(), this.words::kind, this.filter::kind);
	}

	/** Returns the links to one status alone, or any. */
	List<InboxLink> statuses() {
		return ways(this.filter.tab().statuses().stream(), this.filter.status(), this.words::status,
				this.filter::status);
	}

	/** Returns the links to one language alone, or any. */
	List<InboxLink> languages(List<String> languages) {
		return ways(languages.stream(), this.filter.language(), this.words::language, this.filter::language);
	}

	private <T> List<InboxLink> ways(Stream<T> values, @Nullable T chosen, Function<T, String> label,
			Function<@Nullable T, InboxFilter> narrowed) {
		InboxLink any = new InboxLink(this.words.word("enquiry.inbox.any"), narrowed.apply(null).address(),
				chosen == null);
		return Stream
			.concat(Stream.of(any), values.map((value) -> new InboxLink(label.apply(value),
					narrowed.apply(value).address(), Objects.equals(value, chosen))))
			.toList();
	}

	/**
	 * Link to another list of the inbox.
	 *
	 * @param label what people read
	 * @param address where it leads
	 * @param chosen whether it leads to the list that is shown
	 */
	record InboxLink(String label, String address, boolean chosen) {
	}

}
