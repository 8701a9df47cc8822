package org.spineguide.editing.signature;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.spineguide.content.Article;
import org.spineguide.content.ArticleKind;
import org.spineguide.content.Library;
import org.spineguide.content.review.ReviewStamp;

/**
 * Row of the list of texts by the state of their review.
 *
 * @param file the file of the article
 * @param title what it is called
 * @param review the state of its review
 * @param reviewer who the file says reviewed it, or an empty text
 * @param waits whether remarks, or a small correction to confirm, wait there
 */
public record SignatureRow(String file, String title, ReviewStamp review, String reviewer, boolean waits) {

	/** Returns all texts that are to be signed, by what is to be done about them. */
	static Map<Group, List<SignatureRow>> all(Library library, Set<String> waiting) {
		return library.editions()
			.values()
			.stream()
			.flatMap((edition) -> edition.articles().stream())
			.filter((article) -> article.kind() != ArticleKind.PAGE || article.review().hasSigner())
			.map((article) -> of(article, waiting))
			.sorted(Comparator.comparing(SignatureRow::title, String.CASE_INSENSITIVE_ORDER))
			.collect(Collectors.groupingBy(SignatureRow::group, TreeMap::new, Collectors.toList()));
	}

	private static SignatureRow of(Article article, Set<String> waiting) {
		return new SignatureRow(article.file(), article.title(), article.review(), article.reviewedBy().orElse(""),
				waiting.contains(article.file()));
	}

	private Group group() {
		if (this.waits) {
			return Group.WAITING;
		}
		return switch (this.review.state()) {
			case CHANGED -> Group.CHANGED;
			case REFUSED, UNVERIFIED -> Group.REFUSED;
			case CLAIMED -> Group.CLAIMED;
			case NONE -> Group.UNSIGNED;
			case SIGNED, CORRECTED -> Group.SIGNED;
		};
	}

	/** Group of texts, in the order of the list. */
	public enum Group {

		WAITING, CHANGED, REFUSED, CLAIMED, UNSIGNED, SIGNED;

		/** Returns the key of the message that names it. */
		public String label() {
			return "editing.signatures.group." + name();
		}

	}

}
