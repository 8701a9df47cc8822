package org.spineguide.enquiry.inbox;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.spineguide.contact.VisibleText;
import org.spineguide.enquiry.Answers;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryKind;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.EnquiryStatus;
import org.spineguide.enquiry.HalfDay;
import org.spineguide.enquiry.handling.StaffNote;

/** CSV export of enquiries (RFC 4180). */
public final class EnquiryCsv {

	/**
	 * First characters by which a spreadsheet takes text for a formula and runs it, also
	 * in their wide forms.
	 */
	private static final String FORMULA_SIGNS = "=+-@\t\r\n|%\uff1d\uff0b\uff0d\uff20";

	/**
	 * Texts that a spreadsheet takes for numbers or dates, and drops zeros and digits of.
	 * Only what people typed is looked at.
	 */
	private static final Pattern NUMBER = Pattern
		.compile("\\s*(?:\\p{Nd}[\\p{Nd}\\s\\p{Z}.,:/eE\\p{Pd}]*|\\([\\p{Nd}.,]+\\))\\s*");

	private final Words words;

	EnquiryCsv(Words words) {
		this.words = words;
	}

	/** Returns a table for programs: codes and times in UTC, with a line of headings. */
	public static String of(Collection<Enquiry> enquiries, Function<EnquiryReference, List<StaffNote>> notes) {
		EnquiryCsv csv = new EnquiryCsv(new Codes());
		return enquiries.stream()
			.map((enquiry) -> csv.line(enquiry, notes.apply(enquiry.reference())))
			.collect(Collectors.joining("", heading(), ""));
	}

	/** Returns the line of headings. */
	static String heading() {
		return line("reference", "kind", "status", "received", "promised", "urgent", "article", "name", "contact",
				"returning", "days", "topic", "message", "notes");
	}

	/** Returns the line of one enquiry. */
	String line(Enquiry enquiry, List<StaffNote> notes) {
		Answers answers = enquiry.answers();
		return line(enquiry.reference(), this.words.kind(enquiry.kind()), this.words.status(enquiry.status()),
				this.words.time(enquiry.received()), given(enquiry.promised(), this.words::time),
				this.words.yesOrNo(enquiry.isUrgent()), enquiry.article(), typed(answers.name()),
				typed(answers.contact()), given(answers.returning(), this.words::yesOrNo),
				this.words.days(answers.days().stream().map(HalfDay::name).toList()),
				given(answers.topic(), this.words::topic), typed(answers.message()),
				typed(notes.stream()
					.map((note) -> this.words.time(note.written()) + " " + note.author() + ": " + note.text())
					.collect(Collectors.joining("\n"))));
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

	/** Labels of what was chosen. */
	interface Words {

		String kind(EnquiryKind kind);

		String status(EnquiryStatus status);

		String time(Instant time);

		String yesOrNo(boolean answer);

		String days(List<String> halfDays);

		String topic(String topic);

	}

	/** Labels for programs: the names of the constants. */
	private static final class Codes implements Words {

		@Override
		public String kind(EnquiryKind kind) {
			return kind.name();
		}

		@Override
		public String status(EnquiryStatus status) {
			return status.name();
		}

		@Override
		public String time(Instant time) {
			return time.toString();
		}

		@Override
		public String yesOrNo(boolean answer) {
			return String.valueOf(answer);
		}

		@Override
		public String days(List<String> halfDays) {
			return String.join(" ", halfDays);
		}

		@Override
		public String topic(String topic) {
			return topic;
		}

	}

}
