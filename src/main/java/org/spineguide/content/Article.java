package org.spineguide.content;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One page of text as it was read from its file. Never changes; a changed file becomes
 * another article.
 *
 * @param path where it stands within its language
 * @param address its address on the site, with the language's prefix
 * @param file its file within the content folder
 * @param title its subject
 * @param summary one line that says what the reader gets
 * @param kind what it is about
 * @param alsoKnownAs other names that people use
 * @param tags what it has in common with others
 * @param order its place within the topic
 * @param author who wrote it
 * @param reviewer the clinician who read it, or {@code null} as long as none has
 * @param published when it first appeared
 * @param reviewed when it was last reviewed, or {@code null} as long as it was not
 * @param reviewDue when it is to be reviewed next
 * @param aliases old addresses that lead here
 * @param related what to read next
 * @param image its lead picture, by its name in the images folder: the one that its front
 * matter names, else the first that it shows
 * @param emergency whether it shows the emergency advice
 * @param html the text as safe HTML
 * @param text the text as plain text, a line for each block
 * @param sections its headings in order
 * @param questions the questions that it answers in boxes of common questions
 * @param references the sources that it cites, in the order of their numbers
 * @param revision a hash of the file, to tell one state of it from another
 */
public record Article(ArticlePath path, String address, String file, String title, String summary, Kind kind,
		List<String> alsoKnownAs, List<String> tags, int order, @Nullable String author, @Nullable String reviewer,
		@Nullable LocalDate published, @Nullable LocalDate reviewed, @Nullable LocalDate reviewDue,
		List<ArticlePath> aliases, List<ArticlePath> related, @Nullable String image, boolean emergency, String html,
		String text, List<Section> sections, List<Question> questions, List<Reference> references, String revision) {

	/** How late a review may be before readers are told. */
	private static final Period GRACE = Period.ofDays(90);

	public Article {
		alsoKnownAs = List.copyOf(alsoKnownAs);
		tags = List.copyOf(tags);
		aliases = List.copyOf(aliases);
		related = List.copyOf(related);
		sections = List.copyOf(sections);
		questions = List.copyOf(questions);
		references = List.copyOf(references);
	}

	/** The clinician who reviewed it, if one has. */
	public Optional<String> reviewedBy() {
		return Optional.ofNullable(this.reviewer);
	}

	/** Whether the day of its next review has come. */
	public boolean isDueForReview(LocalDate today) {
		return this.reviewDue != null && !today.isBefore(this.reviewDue);
	}

	/** Whether its review is so late that readers are to be told. */
	public boolean isOverdue(LocalDate today) {
		return this.reviewDue != null && today.isAfter(this.reviewDue.plus(GRACE));
	}

	@Override
	public String toString() {
		return "Article[" + this.file + "]";
	}

}
