package org.spineguide.enquiry.inbox;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.spineguide.contact.VisibleText;
import org.spineguide.content.Library;
import org.spineguide.enquiry.Answers;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.HalfDay;
import org.spineguide.enquiry.decision.DecisionText;
import org.spineguide.enquiry.form.AnswerOptions;
import org.spineguide.enquiry.handling.StaffNote;

import org.springframework.context.MessageSource;

/**
 * CSV export of enquiries (RFC 4180), in words and in the time of the clinic.
 */
public final class EnquiryCsv {

	/**
	 * First characters by which a spreadsheet takes text for a formula and runs it, also
	 * in their wide forms.
	 */
	private static final String FORMULA_SIGNS = "=+-@\t\r\n|%\uff1d\uff0b\uff0d\uff20";

	private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*";

	/**
	 * Texts that a spreadsheet takes for numbers, dates, times or truth values and shows
	 * as something else: it drops zeros and digits, and makes a day of "May 5". Only what
	 * people typed is looked at.
	 */
	private static final Pattern NUMBER = Pattern.compile("(?i)[\\s\\p{Z}\\p{Sc}]*(?:"
			+ "\\p{Nd}[\\p{Nd}\\s\\p{Z}.,:/e'\u2019%\\p{Sc}\\p{Pd}]*(?:[ap]\\.?m\\.?)?|\\([\\p{Nd}.,]+\\)"
			+ "|\\p{Nd}{1,4}[\\s./\\p{Pd}]*" + MONTH + "[\\p{Nd}\\s.,:/\\p{Pd}]*|" + MONTH
			+ "[\\s./\\p{Pd}]*\\p{Nd}[\\p{Nd}\\s.,:/\\p{Pd}]*|true|false)[\\s\\p{Z}]*");

	/** Spreadsheets know it for a time and can sort it. */
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

	private final InboxWords words;

	private final AnswerOptions options;

	private final DecisionText decisions;

	private final ZoneId zone;

	/**
	 * Prepares a table in words, with times of the clinic's clock.
	 * @param library what the clinic and its topics are called
	 */
	public EnquiryCsv(Library library, MessageSource messages, Locale locale) {
		this.words = new InboxWords(library, messages, locale, Instant.EPOCH);
		this.decisions = new DecisionText(messages, locale);
		this.options = new AnswerOptions(library, messages, locale);
		this.zone = library.clinic().timeZone();
	}

	/** Returns the whole table, with a line of headings. */
	public String of(Collection<Enquiry> enquiries, Function<EnquiryReference, List<StaffNote>> notes) {
		return enquiries.stream()
			.map((enquiry) -> line(enquiry, notes.apply(enquiry.reference())))
			.collect(Collectors.joining("", heading(), ""));
	}

	/** Returns the line of headings. */
	static String heading() {
		return line("reference", "kind", "status", "received", "promised", "urgent", "article", "name", "contact",
				"returning", "days", "topic", "message", "notes", "decision");
	}

	/** Returns the line of one enquiry. */
	String line(Enquiry enquiry, List<StaffNote> notes) {
		Answers answers = enquiry.answers();
		return line(enquiry.reference(), this.words.kind(enquiry.kind()), this.words.status(enquiry.status()),
				time(enquiry.received()), given(enquiry.promised(), this::time), yesOrNo(enquiry.isUrgent()),
				enquiry.article(), typed(answers.name()), typed(answers.contact()),
				given(answers.returning(), this::yesOrNo),
				this.options.days(answers.days().stream().map(HalfDay::name).toList()),
				given(answers.topic(), this.options::topic), typed(answers.message()),
				typed(notes.stream()
					.map((note) -> time(note.written()) + " " + note.author() + ": " + note.text())
					.collect(Collectors.joining("\n"))),
				typed(given(answers.decision(), this.decisions::of)));
	}

	private String time(Instant time) {
		return TIME.format(time.atZone(this.zone));
	}

	private String yesOrNo(boolean answer) {
		return this.options.yesOrNo(answer ? "yes" : "no");
	}

	private static <T> @Nullable String given(@Nullable T value, Function<T, String> words) {
		return (value != null) ? words.apply(value) : null;
	}

	private static @Nullable String typed(@Nullable String text) {
		return (text != null && NUMBER.matcher(text).matches()) ? "'" + text : text;
	}

	private static String line(@Nullable Object... cells) {
		return Arrays.stream(cells)
			.map((cell) -> cell(VisibleText.lines(Objects.toString(cell, ""))))
			.collect(Collectors.joining(",", "", "\r\n"));
	}

	private static String cell(String text) {
		String start = text.stripLeading();
		boolean formula = !text.isEmpty() && (FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0
				|| (!start.isEmpty() && FORMULA_SIGNS.indexOf(start.charAt(0)) >= 0));
		return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
	}

}
