package org.spineguide.content;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.decision.DecisionAid;
import org.spineguide.content.review.ReviewStamp;

import org.springframework.util.StringUtils;

/**
 * Article: one page of text as it was read from its file. Never changes; a changed file
 * becomes another article.
 *
 * @param path where it stands within its language
 * @param address its address on the site, with the language's prefix
 * @param file its file within the content folder
 * @param revision a hash of the file, to tell one state of it from another
 * @param kind what it is about
 * @param title its subject
 * @param summary one line that says what the reader gets
 * @param emergency whether it shows the emergency advice
 * @param attribution who answers for it
 * @param dates when it was published and reviewed
 * @param navigation how readers get to it, and where to from there
 * @param body what it says
 */
public record Article(ArticlePath path, String address, String file, String revision, ArticleKind kind, String title,
		String summary, boolean emergency, Attribution attribution, Dates dates, Navigation navigation, Body body) {

	/** Grace period after which readers are told that a review is late. */
	private static final Period GRACE = Period.ofDays(90);

	/** Returns the clinician who reviewed it, if one has. */
	public Optional<String> reviewedBy() {
		return Optional.ofNullable(this.attribution.reviewer);
	}

	/** Returns the state of its review. */
	public ReviewStamp review() {
		return this.attribution.review;
	}

	/**
	 * Returns the same article with the state of its review. A signature tells who
	 * reviewed it and when, whatever the file says.
	 */
	public Article with(ReviewStamp review) {
		boolean isSigned = review.hasSigner();
		return new Article(this.path, this.address, this.file, this.revision, this.kind, this.title, this.summary,
				this.emergency,
				new Attribution(this.attribution.author, isSigned ? review.signature() : this.attribution.reviewer,
						review),
				new Dates(this.dates.published, isSigned ? review.signed() : this.dates.reviewed, this.dates.reviewDue,
						this.dates.corrections),
				this.navigation, this.body);
	}

	/** Returns the address of the list of its versions. */
	public String versionsAddress() {
		return StringUtils.trimTrailingCharacter(this.address, '/') + "/v";
	}

	/** Returns the address that shows this very text for good. */
	public String versionAddress() {
		return versionsAddress() + "/" + this.revision;
	}

	/** Returns whether the day of its next review has come. */
	public boolean isDueForReview(LocalDate today) {
		LocalDate due = this.dates.reviewDue;
		return due != null && !today.isBefore(due);
	}

	/** Returns whether its review is so late that readers are to be told. */
	public boolean isOverdue(LocalDate today) {
		LocalDate due = this.dates.reviewDue;
		return due != null && today.isAfter(due.plus(GRACE));
	}

	@Override
	public String toString() {
		return "Article[" + this.file + "]";
	}

	/**
	 * Author and reviewer of an article.
	 *
	 * @param author who wrote it
	 * @param reviewer the clinician who read it, or {@code null} as long as none has
	 * @param review whether a clinician signed it, and whether it is still what they
	 * signed
	 */
	public record Attribution(@Nullable String author, @Nullable String reviewer, ReviewStamp review) {

		/** Creates the attribution of an article that nobody signed. */
		public Attribution(@Nullable String author, @Nullable String reviewer) {
			this(author, reviewer, (reviewer != null) ? ReviewStamp.CLAIMED : ReviewStamp.NONE);
		}

	}

	/**
	 * Dates of an article.
	 *
	 * @param published when it first appeared
	 * @param reviewed when it was last reviewed, or {@code null} as long as it was not
	 * @param reviewDue when it is to be reviewed next
	 * @param corrections mistakes of fact that were put right, the newest first
	 */
	public record Dates(@Nullable LocalDate published, @Nullable LocalDate reviewed, @Nullable LocalDate reviewDue,
			List<Correction> corrections) {

		public Dates {
			corrections = corrections.stream().sorted(Comparator.comparing(Correction::date).reversed()).toList();
		}

		/** Creates the dates of an article in which nothing was wrong. */
		public Dates(@Nullable LocalDate published, @Nullable LocalDate reviewed, @Nullable LocalDate reviewDue) {
			this(published, reviewed, reviewDue, List.of());
		}

	}

	/**
	 * Correction of a mistake of fact.
	 *
	 * @param date when it was put right
	 * @param reason what was wrong, in words for readers
	 */
	public record Correction(LocalDate date, String reason) {
	}

	/**
	 * Place of an article among others.
	 *
	 * @param order its place within the topic
	 * @param alsoKnownAs other names that people use
	 * @param tags what it has in common with others
	 * @param aliases old addresses that lead here
	 * @param related what to read next
	 */
	public record Navigation(int order, List<String> alsoKnownAs, List<String> tags, List<OldAddress> aliases,
			List<ArticlePath> related) {

		public Navigation {
			alsoKnownAs = List.copyOf(alsoKnownAs);
			tags = List.copyOf(tags);
			aliases = List.copyOf(aliases);
			related = List.copyOf(related);
		}

	}

	/**
	 * Old address that led to an article before, also one that no article can have now,
	 * such as {@code Old_Page.html}.
	 *
	 * @param value the address without the slashes around it, in lower case
	 */
	public record OldAddress(String value) {

		/**
		 * Pattern of an old address: no query, no way up, nothing that no server would
		 * send.
		 */
		private static final Pattern ADDRESS = Pattern.compile("(?!.*\\.\\.)[^\\s/?#\\\\][^?#\\\\\\p{Cntrl}]{0,199}");

		/** Parses the address that somebody typed. */
		public static Optional<OldAddress> parse(String text) {
			Optional<ArticlePath> path = ArticlePath.parse(text);
			if (path.isPresent()) {
				return path.map(OldAddress::of);
			}
			String plain = StringUtils
				.trimTrailingCharacter(StringUtils.trimLeadingCharacter(LinkResolver.decoded(text), '/'), '/')
				.toLowerCase(Locale.ROOT);
			return Optional.of(plain)
				.filter((address) -> ADDRESS.matcher(address).matches())
				.map((address) -> ArticlePath.parse(address).map(OldAddress::of).orElse(new OldAddress(address)));
		}

		/** Returns the address of an article's path. */
		public static OldAddress of(ArticlePath path) {
			return new OldAddress(path.value());
		}

		@Override
		public String toString() {
			return this.value;
		}

	}

	/**
	 * Text of an article and what was found in it.
	 *
	 * @param html the text as safe HTML
	 * @param text the text as plain text, a line for each block
	 * @param image its lead picture, by its name in the images folder: the one that its
	 * front matter names, else the first that it shows
	 * @param sections its headings in order
	 * @param questions the questions that it answers in boxes of common questions
	 * @param references the sources that it cites, in the order of their numbers
	 * @param decision the options and questions of a decision aid, or {@code null} when
	 * it is none
	 */
	public record Body(String html, String text, @Nullable String image, List<Section> sections,
			List<Question> questions, List<Reference> references, @Nullable DecisionAid decision) {

		private static final Pattern ANCHOR = Pattern.compile("<\\w+[^<>]*? id=\"([^\"<>]+)\"");

		public Body {
			sections = List.copyOf(sections);
			questions = List.copyOf(questions);
			references = List.copyOf(references);
		}

		/** Returns whether a link to a place on the page may name this one. */
		public boolean hasAnchor(String id) {
			return this.sections.stream().anyMatch((section) -> section.id().equals(id)) || anchors().contains(id);
		}

		/**
		 * The places in the text that a link may name: headings, boxes, questions, notes.
		 */
		public Set<String> anchors() {
			return ANCHOR.matcher(this.html)
				.results()
				.map((id) -> id.group(1))
				.collect(Collectors.toCollection(LinkedHashSet::new));
		}

	}

	/**
	 * Heading of an article.
	 *
	 * @param level 2 for the main sections, more for those within
	 * @param title the words of the heading
	 * @param id the name that links within the page use
	 */
	public record Section(int level, String title, String id) {
	}

	/**
	 * Question of readers, with its answer.
	 *
	 * @param question the question
	 * @param answer the answer as plain text
	 */
	public record Question(String question, String answer) {
	}

}
