package org.spineguide.editing.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.spineguide.content.ArticleKind;
import org.spineguide.content.ArticlePath;

/**
 * New article that is about to be created.
 *
 * @param language its language
 * @param path where it is to stand
 * @param title its subject
 * @param summary one line that says what the reader gets
 * @param kind what it is about
 */
public record NewArticle(String language, ArticlePath path, String title, String summary, ArticleKind kind) {

	/** Text that YAML takes as it is, without quotes. */
	private static final Pattern PLAIN = Pattern
		.compile("(?i)(?!(?:true|false|yes|no|on|off|null|y|n)$)\\p{L}[\\p{L}\\p{N} ,.()'?!/-]*");

	/**
	 * Returns its text as far as it is known: the front matter, and the headings of its
	 * kind.
	 */
	String text(String author, LocalDate today, LocalDate reviewDue, List<String> headings, String beginning) {
		StringBuilder text = new StringBuilder("---\n");
		text.append("title: ").append(scalar(this.title)).append('\n');
		text.append("summary: ").append(scalar(this.summary)).append('\n');
		text.append("kind: ").append(this.kind.name().toLowerCase(Locale.ROOT)).append('\n');
		text.append("author: ").append(scalar(author)).append('\n');
		text.append("published: ").append(today).append('\n');
		text.append("review-due: ").append(reviewDue).append('\n');
		text.append("draft: true\n---\n\n");
		if (!beginning.isEmpty()) {
			text.append("> [!").append(beginning).append("]\n> - \u2026\n\n");
		}
		headings.forEach((heading) -> text.append("## ").append(heading).append("\n\n"));
		return text.toString();
	}

	/** Returns a text as a YAML scalar, whatever is in it. */
	public static String scalar(String text) {
		String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
		return PLAIN.matcher(line).matches() ? line : "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

}
