package org.spineguide.enquiry.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Edition;
import org.spineguide.content.Library;
import org.spineguide.enquiry.EnquiryKind;
import org.spineguide.enquiry.EnquiryStatus;
import org.spineguide.enquiry.PromiseWords;
import org.spineguide.enquiry.spam.SpamSign;

import org.springframework.context.MessageSource;

/** Formats what staff see of enquiries. Times are those of the clinic's clock. */
public class InboxWords {

	private static final Duration HOUR = Duration.ofHours(1);

	/** Two days: up to this, hours say more than days. */
	private static final Duration TWO_DAYS = Duration.ofDays(2);

	private final Library library;

	private final MessageSource messages;

	private final Locale locale;

	private final Instant now;

	/** Creates the words of a page, with times as seen from now. */
	public InboxWords(Library library, MessageSource messages, Locale locale, Instant now) {
		this.library = library;
		this.messages = messages;
		this.locale = locale;
		this.now = now;
	}

	/** Returns what the person wants, in one word. */
	public String kind(EnquiryKind kind) {
		return word(switch (kind) {
			case APPOINTMENT -> "enquiry.inbox.appointment";
			case QUESTION -> "enquiry.inbox.question";
		});
	}

	/** Returns the status in one or two words. */
	public String status(EnquiryStatus status) {
		return word(switch (status) {
			case RECEIVED -> "enquiry.inbox.received";
			case BEING_LOOKED_AT -> "enquiry.inbox.being-looked-at";
			case TRIED_TO_REACH -> "enquiry.inbox.tried-to-reach";
			case BOOKED -> "enquiry.inbox.booked";
			case CLOSED -> "enquiry.inbox.closed";
			case WITHDRAWN -> "enquiry.inbox.withdrawn";
		});
	}

	/** Returns the reasons why it is held as spam. */
	public String spamSigns(@Nullable List<SpamSign> signs) {
		return (signs != null) ? signs.stream().map((sign) -> word(sign.label())).collect(Collectors.joining(" "))
				: word("enquiry.spam-signs.none");
	}

	/** Formats a time on the clinic's clock: "Tue 24 Nov, 5pm". */
	public String time(Instant time) {
		ZonedDateTime local = time.atZone(this.library.clinic().timeZone());
		return day(time) + ", " + PromiseWords.time(local, this.locale);
	}

	/**
	 * Formats a day on the clinic's calendar: "Tue 24 Nov", with the year when it is
	 * another.
	 */
	public String day(Instant time) {
		ZonedDateTime local = time.atZone(this.library.clinic().timeZone());
		boolean thisYear = local.getYear() == this.now.atZone(local.getZone()).getYear();
		return DateTimeFormatter.ofPattern(thisYear ? "EEE d MMM" : "EEE d MMM yyyy", this.locale).format(local);
	}

	/** Returns whether the reply is later than the clinic said. */
	public boolean isLate(InboxEntry entry) {
		return entry.isLate(this.now);
	}

	/** Returns the time left until the promised time, or the time since. */
	public String timeLeft(InboxEntry entry) {
		Instant promised = entry.promised();
		if (promised == null) {
			return word("enquiry.inbox.no-promise");
		}
		Duration time = Duration.between(this.now, promised).abs();
		boolean late = isLate(entry);
		if (time.compareTo(HOUR) < 0) {
			return word(late ? "enquiry.inbox.late.minutes" : "enquiry.inbox.left.minutes",
					Math.max(1, time.toMinutes()));
		}
		if (time.compareTo(TWO_DAYS) < 0) {
			return word(late ? "enquiry.inbox.late.hours" : "enquiry.inbox.left.hours", time.toHours());
		}
		return word(late ? "enquiry.inbox.late.days" : "enquiry.inbox.left.days", time.toDays());
	}

	/** Returns how an enquiry stands, in one line without anything of the person. */
	public String summary(InboxEntry entry) {
		return Stream
			.of(entry.isUrgent() ? word("enquiry.inbox.is-urgent") : "", entry.isWaiting() ? timeLeft(entry) : "",
					kind(entry.kind()), status(entry.status()), word("enquiry.inbox.came", time(entry.received())))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" \u00b7 "));
	}

	/**
	 * Returns the title of what the person had been reading; its path when it is gone.
	 */
	public String reading(String path, String language) {
		return article(path, language).map(Article::title).orElse(path);
	}

	/** Returns the address of what the person had been reading, unless it is gone. */
	public @Nullable String readingAddress(String path, String language) {
		return article(path, language).map(Article::address).orElse(null);
	}

	private Optional<Article> article(String path, String language) {
		Edition edition = this.library.edition(language).orElseGet(this.library::defaultEdition);
		return ArticlePath.parse(path).flatMap(edition::article);
	}

	/** Returns the name of a language, unless it is the clinic's own. */
	public @Nullable String otherLanguage(String tag) {
		return this.library.clinic().defaultLanguage().equals(tag) ? null : language(tag);
	}

	/** Returns the name of a language. */
	String language(String tag) {
		return Locale.forLanguageTag(tag).getDisplayName(this.locale);
	}

	/** Returns the message of a key. */
	String word(String key, Object... values) {
		return this.messages.getMessage(key, values, this.locale);
	}

}
