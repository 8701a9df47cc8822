package org.spineguide.content.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.spineguide.content.Article;
import org.spineguide.content.ArticleKind;
import org.spineguide.content.Edition;
import org.spineguide.content.Finding;
import org.spineguide.content.Finding.Severity;
import org.spineguide.content.file.TextFile;

/**
 * Check of the reviews that articles claim: a name in a file is the word of the clinic, a
 * signature that of the clinician.
 */
final class SignatureCheck {

	private static final String RULE = "signature";

	private SignatureCheck() {
	}

	static List<Finding> of(Edition edition, Function<String, Optional<TextFile>> source) {
		return edition.articles().stream().flatMap((article) -> look(article, source)).toList();
	}

	private static Stream<Finding> look(Article article, Function<String, Optional<TextFile>> source) {
		if (article.review().isChanged()) {
			return Stream.of(new Finding(Severity.ADVICE, RULE, article.file(), 1,
					"The text was changed since the review of %s: %s".formatted(article.review().signed(),
							String.join(", ", article.review().changed())),
					"Have it signed again, or have a second person confirm that the change is small"));
		}
		if (article.reviewedBy().isEmpty() || article.review().hasSigner()) {
			return Stream.empty();
		}
		int line = source.apply(article.file()).map((file) -> file.lineOf("reviewed-by:")).orElse(1);
		// No clinician can stand for what is not of health.
		Severity severity = (article.kind() == ArticleKind.PAGE) ? Severity.ADVICE : Severity.WARNING;
		return Stream.of(new Finding(severity, RULE, article.file(), line,
				"A reviewer is named who did not sign the text, so readers are told that it is the clinic that says so",
				"Have the reviewer sign it on the page Signatures of the staff's pages"));
	}

}
