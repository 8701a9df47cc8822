package org.spineguide.editing.signature;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Finding;
import org.spineguide.content.Reference;
import org.spineguide.content.review.ReviewStamp;
import org.spineguide.content.signature.Signature;
import org.spineguide.editing.compare.Differences;
import org.spineguide.editing.editor.EditorPage;

/**
 * Model of a page about the signatures under one text.
 *
 * @param page the text with its preview and findings
 * @param seen the hash of the text as it is shown
 * @param review the state of its review
 * @param signatures the accepted signatures, the newest first
 * @param changed the parts that differ from what was signed last
 * @param comparison what changed in the article's own words since it was signed last, or
 * {@code null} when it was not, or the history does not have that text
 */
public record SigningPage(EditorPage page, String seen, ReviewStamp review, List<Signature> signatures,
		List<ChangedPart> changed, @Nullable Differences comparison) {

	public SigningPage {
		signatures = List.copyOf(signatures);
		changed = List.copyOf(changed);
	}

	/** Returns the lines of the text, for remarks to name. */
	public List<String> lines() {
		return this.page.state().text().lines().toList();
	}

	/** Returns the sources that the text cites. */
	public List<Reference> sources() {
		return this.page.report().article().map((article) -> article.body().references()).orElse(List.of());
	}

	/** Returns what is wrong with the text; advice on its style is for its editors. */
	public List<Finding> findings() {
		return this.page.report()
			.findings()
			.stream()
			.filter((finding) -> finding.severity() != Finding.Severity.ADVICE)
			.toList();
	}

	/** Returns whether nobody can sign it, because readers would be misled. */
	public boolean isBlocked() {
		return this.page.report().isFailed();
	}

	/**
	 * Part of a text that differs from what was signed.
	 *
	 * @param kind what it is, such as a drawing
	 * @param name which one; empty where there is only one
	 */
	public record ChangedPart(String kind, String name) {

		/** Reads a name out of a manifest, such as {@code source who-2023}. */
		static ChangedPart of(String part) {
			int space = part.indexOf(' ');
			return (space < 0) ? new ChangedPart(part, "")
					: new ChangedPart(part.substring(0, space), part.substring(space + 1));
		}

		/** Returns the key of the message that says what it is. */
		public String label() {
			return "editing.part." + this.kind.toLowerCase(Locale.ROOT);
		}

	}

}
