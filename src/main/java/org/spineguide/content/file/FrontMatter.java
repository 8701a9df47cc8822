package org.spineguide.content.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.Article.Correction;
import org.spineguide.content.Article.OldAddress;
import org.spineguide.content.ArticleKind;
import org.spineguide.content.ArticlePath;

/**
 * Front matter of an article's file. The keys are explained in {@code content/README.md}.
 */
public record FrontMatter(@NotBlank(message = "'title' is missing") @Nullable String title,
		@NotBlank(message = "'summary' is missing") @Size(max = FrontMatter.MAX_SUMMARY,
				message = "'summary' is longer than {max} characters") @Nullable String summary,
		@NotNull(message = "'kind' is missing") @Nullable ArticleKind kind,
		@Nullable List<@NotBlank(message = "'also-known-as' has an empty name") String> alsoKnownAs,
		@Nullable List<@Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*",
				message = "'tags' are lower-case words joined by hyphens") String> tags,
		@Nullable Integer order, @Nullable String author, @Nullable String reviewedBy, @Nullable LocalDate published,
		@Nullable LocalDate reviewed, @Nullable LocalDate reviewDue, @Nullable List<OldAddress> aliases,
		@Nullable List<ArticlePath> related, @Nullable String image, @Nullable Boolean draft,
		@Nullable LocalDate publishOn, @Nullable Boolean emergency,
		@Nullable List<@NotBlank(message = "'not-explained' has an empty name") String> notExplained,
		@Nullable List<@Valid CorrectionEntry> corrections) {

	/**
	 * Longest summary: as much as search engines show, and as fits on a phone without
	 * scrolling.
	 */
	static final int MAX_SUMMARY = 160;

	/** Front matter of a text that has none, such as a block. */
	public static final FrontMatter NONE = new FrontMatter(null, null, ArticleKind.PAGE, null, null, null, null, null,
			null, null, null, null, null, null, null, null, null, null, null);

	/** Order of articles without one, which come last. */
	private static final int LAST = Integer.MAX_VALUE;

	/** Returns whether readers may see the article on a day. */
	public boolean isVisible(LocalDate today) {
		return !Boolean.TRUE.equals(this.draft) && (this.publishOn == null || !today.isBefore(this.publishOn));
	}

	/**
	 * Returns whether the article shows the emergency advice: all do unless told
	 * otherwise, but for pages about the site.
	 */
	public boolean showsEmergency() {
		return (this.emergency != null) ? this.emergency : this.kind != ArticleKind.PAGE;
	}

	/** Returns names of glossary terms that mean something else in the article. */
	public List<String> wordsNotExplained() {
		return orEmpty(this.notExplained);
	}

	public Article.Dates dates() {
		return new Article.Dates(this.published, this.reviewed, this.reviewDue,
				orEmpty(this.corrections).stream().map(CorrectionEntry::correction).toList());
	}

	public Article.Navigation navigation() {
		return new Article.Navigation((this.order != null) ? this.order : LAST, orEmpty(this.alsoKnownAs),
				orEmpty(this.tags), orEmpty(this.aliases), orEmpty(this.related));
	}

	private static <T> List<T> orEmpty(@Nullable List<T> list) {
		return (list != null) ? list : List.of();
	}

	/** Entry of a correction. */
	record CorrectionEntry(@NotNull(message = "'date' is missing") @Nullable LocalDate date,
			@NotBlank(message = "'reason' is missing") @Nullable String reason) {

		Correction correction() {
			return new Correction(Objects.requireNonNull(this.date), Objects.requireNonNull(this.reason));
		}

	}

}
