package org.spineguide.enquiry;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;

/**
 * Text of the promised reply time: "We will phone you by 5pm on Tuesday 24 November".
 */
public class PromiseWords {

	private static final Map<Long, String> HALVES = Map.of(0L, "am", 1L, "pm");

	private final MessageSource messages;

	private final ZoneId zone;

	public PromiseWords(MessageSource messages, ZoneId zone) {
		this.messages = messages;
		this.zone = zone;
	}

	/** Returns the whole sentence about an enquiry. */
	public String words(Enquiry enquiry, Locale locale) {
		Instant promised = enquiry.promised();
		boolean call = enquiry.answers().route() == ReplyRoute.PHONE;
		if (promised == null) {
			return this.messages.getMessage(call ? "enquiry.promise.call-soon" : "enquiry.promise.write-soon", null,
					locale);
		}
		ZonedDateTime by = promised.atZone(this.zone);
		Object[] time = { time(by, locale), day(by, enquiry.received().atZone(this.zone), locale) };
		return this.messages.getMessage(call ? "enquiry.promise.call" : "enquiry.promise.write", time, locale);
	}

	/** Formats a time: "5pm", "5:30pm". */
	public static String time(ZonedDateTime by, Locale locale) {
		return new DateTimeFormatterBuilder().appendPattern((by.getMinute() == 0) ? "h" : "h:mm")
			.appendText(ChronoField.AMPM_OF_DAY, HALVES)
			.toFormatter(locale)
			.format(by);
	}

	/** Formats a day: "Tuesday 24 November", with the year when it is another one. */
	private static String day(ZonedDateTime by, ZonedDateTime from, Locale locale) {
		String pattern = (by.getYear() == from.getYear()) ? "EEEE d MMMM" : "EEEE d MMMM yyyy";
		return DateTimeFormatter.ofPattern(pattern, locale).format(by);
	}

}
