package org.spineguide.content.check;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Finding;
import org.spineguide.content.Finding.Severity;
import org.spineguide.content.check.readability.Readability;
import org.spineguide.content.check.readability.TextBlock;
import org.spineguide.content.load.ParsedArticle;

/**
 * Text with its findings.
 *
 * @param file its file
 * @param language its language
 * @param read the article in it, or {@code null} when it cannot be used
 * @param passages its paragraphs and list items
 * @param readability how plain it reads
 * @param findings what is wrong in it
 */
record CheckedArticle(String file, String language, @Nullable ParsedArticle read, List<TextBlock> passages,
		Readability readability, List<Finding> findings) {

	CheckedArticle {
		passages = List.copyOf(passages);
		findings = List.copyOf(findings);
	}

	/** Returns whether it is an article that readers see or will see. */
	boolean isListed() {
		return this.read != null && !Boolean.TRUE.equals(this.read.frontMatter().draft());
	}

	/** Returns the school grade, where the formula holds. */
	@Nullable Double grade() {
		return isJudged() ? this.readability.grade() : null;
	}

	/** Returns the reading ease, where the formula holds. */
	@Nullable Double ease() {
		return isJudged() ? this.readability.ease() : null;
	}

	/** Returns the same text with other findings. */
	CheckedArticle with(List<Finding> others) {
		return new CheckedArticle(this.file, this.language, this.read, this.passages, this.readability, others);
	}

	/** Returns the number of its findings of a severity. */
	long count(Severity severity) {
		return this.findings.stream().filter((finding) -> finding.severity() == severity).count();
	}

	private boolean isJudged() {
		return !this.readability.isEmpty() && Readability.isMadeFor(this.language);
	}

}
