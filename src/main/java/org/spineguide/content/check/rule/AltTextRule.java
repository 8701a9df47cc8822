package org.spineguide.content.check.rule;

import java.util.Locale;

import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.file.FindingCollector;
import org.spineguide.markdown.MarkdownPicture;

/** Rule: each picture has alternative text (WCAG 2.2, 1.1.1 Non-text Content). */
public final class AltTextRule implements Rule {

	@Override
	public void look(ArticleText text, FindingCollector findingCollector) {
		for (MarkdownPicture picture : text.rendered().pictures()) {
			if (picture.alt().isBlank()) {
				findingCollector.warning(text.line(picture.line()),
						"The picture '" + picture.target() + "' has no words",
						"Say what it shows: ![A disc pressing on a nerve](...)");
			}
			else if (isFileName(picture)) {
				findingCollector.warning(text.line(picture.line()),
						"The words for the picture '" + picture.target() + "' are the name of a file",
						"Say what it shows: ![A disc pressing on a nerve](...)");
			}
		}
	}

	private static boolean isFileName(MarkdownPicture picture) {
		String words = picture.alt().strip().toLowerCase(Locale.ROOT);
		String file = picture.target().substring(picture.target().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
		return words.matches("\\S+\\.(?:png|jpe?g|gif|svg|webp|avif)") || words.equals(file)
				|| words.equals(file.replaceAll("\\.[a-z0-9]+$", ""));
	}

}
