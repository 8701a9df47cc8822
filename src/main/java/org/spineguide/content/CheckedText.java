package org.spineguide.content;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Finding.Severity;

/**
 * A text that was looked at.
 *
 * @param file its file
 * @param language its language
 * @param read the article in it, or {@code null} when it cannot be used
 * @param passages its paragraphs and list items
 * @param readability how plain it reads
 * @param findings what is wrong in it
 */
record CheckedText(String file, String language, @Nullable ReadArticle read, List<Passage> passages,
		Readability readability, List<Finding> findings) {

	CheckedText {
		passages = List.copyOf(passages);
		findings = List.copyOf(findings);
	}

	/** Whether it is an article that readers see or will see. */
	boolean isListed() {
		return this.read != null && !Boolean.TRUE.equals(this.read.frontMatter().draft());
	}

	/** The school grade, where the formula holds. */
	@Nullable Double grade() {
		return isJudged() ? this.readability.grade() : null;
	}

	/** The reading ease, where the formula holds. */
	@Nullable Double ease() {
		return isJudged() ? this.readability.ease() : null;
	}

	/** The same text with other findings. */
	CheckedText with(List<Finding> others) {
		return new CheckedText(this.file, this.language, this.read, this.passages, this.readability, others);
	}

	/** How many findings of a severity it has. */
	long count(Severity severity) {
		return this.findings.stream().filter((finding) -> finding.severity() == severity).count();
	}

	private boolean isJudged() {
		return !this.readability.isEmpty() && Readability.isMadeFor(this.language);
	}

}
