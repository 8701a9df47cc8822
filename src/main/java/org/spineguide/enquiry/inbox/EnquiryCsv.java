package org.spineguide.enquiry.inbox;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.spineguide.enquiry.Answers;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.HalfDay;
import org.spineguide.enquiry.handling.StaffNote;

/** Writes enquiries as a table that spreadsheets open (RFC 4180). */
public final class EnquiryCsv {

	/**
	 * With these a spreadsheet takes text for a formula and runs it, also in their wide
	 * forms.
	 */
	private static final String FORMULA_SIGNS = "=+-@\t\r\n|%\uff1d\uff0b\uff0d\uff20";

	private EnquiryCsv() {
	}

	/** A table with a line of headings. */
	public static String of(Collection<Enquiry> enquiries, Function<EnquiryReference, List<StaffNote>> notes) {
		return enquiries.stream()
			.map((enquiry) -> line(enquiry, notes.apply(enquiry.reference())))
			.collect(Collectors.joining("", heading(), ""));
	}

	/** The line of headings. */
	static String heading() {
		return line("reference", "kind", "status", "received", "promised", "urgent", "article", "name", "contact",
				"returning", "days", "topic", "message", "notes");
	}

	/** The line of one enquiry. */
	static String line(Enquiry enquiry, List<StaffNote> notes) {
		Answers answers = enquiry.answers();
		return line(enquiry.reference(), enquiry.kind(), enquiry.status(), enquiry.received(), enquiry.promised(),
				enquiry.isUrgent(), enquiry.article(), answers.name(), answers.contact(), answers.returning(),
				answers.days().stream().map(HalfDay::name).collect(Collectors.joining(" ")), answers.topic(),
				answers.message(),
				notes.stream()
					.map((note) -> note.written() + " " + note.author() + ": " + note.text())
					.collect(Collectors.joining("\n")));
	}

	private static String line(@Nullable Object... cells) {
		return Arrays.stream(cells)
			.map((cell) -> cell(Objects.toString(cell, "")))
			.collect(Collectors.joining(",", "", "\r\n"));
	}

	private static String cell(String text) {
		String start = text.stripLeading();
		boolean formula = !text.isEmpty() && (FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0
				|| (!start.isEmpty() && FORMULA_SIGNS.indexOf(start.charAt(0)) >= 0));
		return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
	}

}
