package org.spineguide.editing;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.file.ContentFile;

import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Flash messages and redirects of the editor: what a page may say at its top because of
 * what was done on the page before. They are named in the address, so only these words
 * can be said.
 */
public final class EditingMessages {

	private static final Set<String> NAMES = Set.of("draft-saved", "published", "discarded", "merged", "proposed",
			"begun", "kept", "moved", "renamed", "withdrawn", "reviewed", "scheduled", "hidden", "shown", "restored",
			"approved", "not-approved", "refused", "taken-back", "waiting", "linked", "settled", "signed", "sent-back",
			"links-revoked", "remark-settled", "small-asked", "small-not-asked", "small-confirmed", "small-declined");

	private EditingMessages() {
	}

	/** Returns the key of the message, if there is one of the name. */
	public static @Nullable String key(Optional<String> name) {
		return name.filter(NAMES::contains).map((known) -> "editing.note." + known).orElse(null);
	}

	/** Redirects back to the page of a text. */
	public static String backTo(ContentFile file, String note) {
		return to("/staff/articles/edit", file, note);
	}

	/** Encodes the name of a file as part of an address. */
	public static String encode(ContentFile file) {
		return UriUtils.encode(file.path(), UTF_8);
	}

	/** Redirects to a page about a text. */
	public static String to(String page, ContentFile file, String note) {
		return "redirect:" + page + "?file=" + encode(file) + "&note=" + note;
	}

}
