package org.spineguide.enquiry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The ways from one list of the inbox to others. */
class InboxWays {

	private final InboxFilter filter;

	private final InboxWords words;

	InboxWays(InboxFilter filter, InboxWords words) {
		this.filter = filter;
		this.words = words;
	}

	/** To each part of the inbox, with how much stands in it. */
	List<InboxWay> shelves(Map<InboxShelf, Integer> counts) {
		return Arrays.stream(InboxShelf.values())
			.map((shelf) -> new InboxWay(this.words.word(shelf.label(), counts.getOrDefault(shelf, 0)),
					new InboxFilter(shelf, null, null, null, 0).address(), shelf == this.filter.shelf()))
			.toList();
	}

	/** To one kind alone, or any. */
	List<InboxWay> kinds() {
		return ways(Stream.of(EnquiryKind.values()), this.filter.kind(), this.words::kind, this.filter::kind);
	}

	/** To one status alone, or any. */
	List<InboxWay> statuses() {
		return ways(this.filter.shelf().statuses().stream(), this.filter.status(), this.words::status,
				this.filter::status);
	}

	/** To one language alone, or any. */
	List<InboxWay> languages(List<String> languages) {
		return ways(languages.stream(), this.filter.language(), this.words::language, this.filter::language);
	}

	private <T> List<InboxWay> ways(Stream<T> values, @Nullable T chosen, Function<T, String> label,
			Function<@Nullable T, InboxFilter> narrowed) {
		InboxWay any = new InboxWay(this.words.word("enquiry.inbox.any"), narrowed.apply(null).address(),
				chosen == null);
		return Stream
			.concat(Stream.of(any), values.map((value) -> new InboxWay(label.apply(value),
					narrowed.apply(value).address(), Objects.equals(value, chosen))))
			.toList();
	}

}
