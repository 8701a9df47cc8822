package org.spineguide.content.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.Clinic;
import org.spineguide.content.Finding;
import org.spineguide.content.Finding.Severity;
import org.spineguide.content.GlossaryTerm;
import org.spineguide.content.Reference;

/**
 * Report on a text before it is published. Places are characters of the text, counted
 * from 0, with lines ended by a line feed.
 *
 * @param file the file that the text is meant for
 * @param findings what is wrong, by line
 * @param words how many words it has; 0 when it could not be read
 * @param figures how plain it reads, or {@code null} where the formula does not hold
 * @param sentences its long sentences in their order
 * @param longWords its long or formal words in their order, each once
 * @param readArticle the article as readers would see it, or {@code null}
 * @param html the text as safe HTML, where it is shown on pages
 * @param draft whether it is kept from readers
 * @param publishOn the day from which readers may see it, or {@code null}
 * @param shared what the file holds for many pages, or {@code null} for a text that is
 * shown as it is
 */
public record DraftReport(String file, List<Finding> findings, int words, @Nullable Figures figures,
		List<Sentence> sentences, List<Word> longWords, @Nullable Article readArticle, String html, boolean draft,
		@Nullable LocalDate publishOn, @Nullable Shared shared) {

	/** Number of words from which on a sentence is long. */
	static final int LONG = 15;

	/** Number of words above which a sentence is much too long. */
	static final int TOO_LONG = 20;

	public DraftReport {
		findings = List.copyOf(findings);
		sentences = List.copyOf(sentences);
		longWords = List.copyOf(longWords);
	}

	/** Creates the report on a text that is no article. */
	static DraftReport of(String file, List<Finding> findings, String html) {
		return of(file, findings, html, null);
	}

	/** Creates the report on a file that articles share. */
	static DraftReport of(String file, List<Finding> findings, @Nullable Shared shared) {
		return of(file, findings, "", shared);
	}

	private static DraftReport of(String file, List<Finding> findings, String html, @Nullable Shared shared) {
		return new DraftReport(file, findings.stream().sorted().toList(), 0, null, List.of(), List.of(), null, html,
				false, null, shared);
	}

	/** Returns the article, unless the text cannot be read. */
	public Optional<Article> article() {
		return Optional.ofNullable(this.readArticle);
	}

	/** Returns whether readers would miss something or be misled. */
	public boolean isFailed() {
		return count(Severity.ERROR) > 0;
	}

	/** Returns the number of findings of a severity. */
	public long count(Severity severity) {
		return this.findings.stream().filter((finding) -> finding.severity() == severity).count();
	}

	/**
	 * Preview of a file that articles share: one of the three.
	 *
	 * @param terms words that are explained
	 * @param references sources to cite, by their keys
	 * @param clinic the clinic's details, or {@code null}
	 */
	public record Shared(List<GlossaryTerm> terms, List<Reference> references, @Nullable Clinic clinic) {
	}

	/**
	 * Readability figures of a text.
	 *
	 * @param grade the school grade that it asks for
	 * @param ease how easily it reads, 100 being very easy
	 */
	public record Figures(double grade, double ease) {
	}

	/**
	 * Long sentence.
	 *
	 * @param line the line of its paragraph
	 * @param from where it begins
	 * @param to where it ends
	 * @param words how many words it has
	 * @param text the sentence as readers see it
	 */
	public record Sentence(int line, int from, int to, int words, String text) {

		/** Returns whether it is much too long. */
		public boolean isTooLong() {
			return this.words > TOO_LONG;
		}

	}

	/**
	 * Long or formal word.
	 *
	 * @param line the line of its paragraph
	 * @param from where it begins
	 * @param to where it ends
	 * @param text the word
	 * @param plainer what to say instead, or {@code null} when nothing is known
	 */
	public record Word(int line, int from, int to, String text, @Nullable String plainer) {
	}

}
