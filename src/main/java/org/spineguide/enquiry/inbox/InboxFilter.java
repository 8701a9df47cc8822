package org.spineguide.enquiry.inbox;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.spineguide.enquiry.EnquiryKind;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.EnquiryStatus;

/**
 * Filter of the inbox. Says nothing about any person, so it may stand in an address.
 *
 * @param tab the part of the inbox
 * @param kind the kind alone, or {@code null} for any
 * @param status the status alone, or {@code null} for any
 * @param language the language alone, or {@code null} for any
 * @param page the page of the list, counted from 0
 */
public record InboxFilter(InboxTab tab, @Nullable EnquiryKind kind, @Nullable EnquiryStatus status,
		@Nullable String language, int page) {

	/** Pattern of languages, which are tags such as {@code en} or {@code zh-Hant}. */
	private static final String TAG = "[A-Za-z0-9-]{2,20}";

	private static final String LIST = "/staff/requests";

	private static final int LAST_PAGE = 100_000;

	/** Parses the fields of an address; invalid ones are left out. */
	public static InboxFilter of(Map<String, String> fields) {
		String language = fields.getOrDefault("language", "");
		return new InboxFilter(InboxTab.named(fields.getOrDefault("show", "")),
				named(EnquiryKind.values(), fields.get("kind")).orElse(null),
				named(EnquiryStatus.values(), fields.get("status")).orElse(null),
				language.matches(TAG) ? language : null, page(fields.getOrDefault("page", "0")));
	}

	private static <E extends Enum<E>> Optional<E> named(E[] all, @Nullable String name) {
		return Arrays.stream(all).filter((each) -> each.name().equals(name)).findFirst();
	}

	private static int page(String typed) {
		return typed.matches("\\d{1,6}") ? Math.min(Integer.parseInt(typed), LAST_PAGE) : 0;
	}

	InboxFilter kind(@Nullable EnquiryKind other) {
		return new InboxFilter(this.tab, other, this.status, this.language, 0);
	}

	InboxFilter status(@Nullable EnquiryStatus other) {
		return new InboxFilter(this.tab, this.kind, other, this.language, 0);
	}

	InboxFilter language(@Nullable String other) {
		return new InboxFilter(this.tab, this.kind, this.status, other, 0);
	}

	/** Returns the same filter on another page of the list. */
	public InboxFilter turnedTo(int other) {
		return new InboxFilter(this.tab, this.kind, this.status, this.language, other);
	}

	/** Returns whether it leaves out some enquiries of its tab. */
	public boolean isNarrow() {
		return this.kind != null || this.status != null || this.language != null;
	}

	/** Returns the fields as they stand in an address. */
	public Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		put(fields, "show", (this.tab != InboxTab.OPEN) ? this.tab.word() : null);
		put(fields, "kind", this.kind);
		put(fields, "status", this.status);
		put(fields, "language", this.language);
		put(fields, "page", (this.page > 0) ? this.page : null);
		return fields;
	}

	private static void put(Map<String, String> fields, String name, @Nullable Object value) {
		if (value != null) {
			fields.put(name, value.toString());
		}
	}

	/** Returns the address of the list. */
	public String address() {
		return LIST + query("");
	}

	/** Returns the address of the list with another field. */
	public String address(String more) {
		return LIST + query(more);
	}

	/** Returns the address of a request beside the list. */
	public String address(EnquiryReference reference) {
		return LIST + "/" + reference + query("");
	}

	/** Returns the part of an address that names the list, before another field. */
	public String query(String more) {
		String query = Stream.concat(fields().entrySet().stream().map(Object::toString), Stream.of(more))
			.filter((field) -> !field.isEmpty())
			.collect(Collectors.joining("&"));
		return query.isEmpty() ? "" : "?" + query;
	}

	/** Returns the SQL condition of the list. */
	String condition() {
		return this.tab.condition() + ((this.kind != null) ? " AND kind = :kind" : "")
				+ ((this.status != null) ? " AND status = :status" : "")
				+ ((this.language != null) ? " AND language = :language" : "");
	}

}
