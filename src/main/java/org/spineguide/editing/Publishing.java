package org.spineguide.editing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.Edition;
import org.spineguide.content.Finding;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.Severity;
import org.spineguide.staff.StaffMember;

/**
 * What staff may do to content files. Every verb looks at the files as they stand at that
 * moment and says what came of it.
 */
class Publishing {

	private static final String DRAFT = "draft";

	private static final String PUBLISH_ON = "publish-on";

	private static final String REVIEWED = "reviewed";

	private static final String REVIEW_DUE = "review-due";

	/** First parts of addresses that belong to the site itself. */
	private static final Set<String> RESERVED = Set.of("a-to-z", "appointments", "assets", "glossary", "images",
			"search", "staff", "tags", "visit-pack");

	private final ContentFiles files;

	private final Press press;

	private final Objections objections;

	private final Libraries libraries;

	private final EditingSettings settings;

	private final Clock clock;

	Publishing(ContentFiles files, Press press, Objections objections, Libraries libraries, EditingSettings settings,
			Clock clock) {
		this.files = files;
		this.press = press;
		this.objections = objections;
		this.libraries = libraries;
		this.settings = settings;
		this.clock = clock;
	}

	/** Publishes a text. */
	Outcome publish(Edit edit) {
		return this.press.run(edit.by(), () -> {
			String now = this.files.read(edit.file()).map(Manuscript::text).orElse("");
			return SecondPerson.isNeeded(edit.file(), now, edit.text()) ? Plan.stop(new Outcome.NeedsApproval())
					: publication(edit, change("Change " + edit.file(), edit.by()));
		});
	}

	/** Publishes a text that a second person agreed to. */
	Outcome publish(Proposal proposal, StaffMember second) {
		Edit edit = new Edit(proposal.file(), proposal.text(), proposal.basedOn(), second, false, proposal.reason());
		Author author = new Author(proposal.byName(), proposal.byEmail());
		return this.press.run(second, () -> publication(edit,
				Change.of("Change " + edit.file(), author).approvedBy(Optional.of(Author.of(second)))));
	}

	private Plan publication(Edit edit, Change change) {
		String file = edit.file();
		Optional<Manuscript> now = this.files.read(file);
		if (!Places.isText(file) || now.isEmpty() && this.files.exists(file)) {
			return Plan.stop(new Outcome.NotPossible());
		}
		String text = now.orElseGet(() -> Manuscript.of(file, "")).withLineEnds(edit.text());
		boolean isChangedMeanwhile = !now.map(Manuscript::stamp).orElse(Manuscript.NOWHERE).equals(edit.basedOn());
		if (isChangedMeanwhile && now.filter((manuscript) -> manuscript.text().equals(text)).isEmpty()) {
			return Plan.stop(new Outcome.Collision(now));
		}
		String reviewed = edit.minor() ? text : withReviewDue(now.map(Manuscript::text).orElse(""), text);
		List<Finding> wrong = this.objections.to(file, reviewed)
			.stream()
			.filter((finding) -> finding.severity() == Severity.ERROR)
			.toList();
		if (!wrong.isEmpty()) {
			return Plan.stop(new Outcome.Refused(wrong));
		}
		Change whole = shown(change.remarking(edit.reason()).minor(edit.minor()).with(file, reviewed), file, reviewed);
		return new Plan.Go(whole, file, "editing.audit.published", true);
	}

	/**
	 * A change of substance was not read by the reviewer, so the next review is due.
	 * Dates that were changed by hand are left alone.
	 */
	private String withReviewDue(String before, String text) {
		Optional<TopLines> old = TopLines.of(before).filter((top) -> top.value(REVIEWED).isPresent());
		Optional<TopLines> top = TopLines.of(text);
		boolean isByHand = old.isEmpty() || top.isEmpty()
				|| !old.get().value(REVIEWED).equals(top.get().value(REVIEWED))
				|| !old.get().value(REVIEW_DUE).equals(top.get().value(REVIEW_DUE));
		if (isByHand || isAfterToday(old.get().value(REVIEW_DUE)).isEmpty() || body(before).equals(body(text))) {
			return text;
		}
		return top.get().set(REVIEW_DUE, today().toString()).text();
	}

	/** Begins an article from the headings of its kind. Nobody but staff sees it yet. */
	Outcome create(NewArticle article, StaffMember by) {
		return this.press.run(by, () -> {
			Optional<String> file = Places.file(article.language(), article.path());
			Optional<Edition> edition = this.libraries.current().edition(article.language());
			if (file.isEmpty() || edition.isEmpty()) {
				return Plan.stop(new Outcome.NotPossible());
			}
			if (isTaken(edition.get(), file.get(), article.path())) {
				return Plan.stop(new Outcome.Taken());
			}
			Sections sections = Sections
				.of(this.files.read(article.language() + "/sections.yml").map(Manuscript::text).orElse("{}"));
			String text = article.text(this.libraries.current().clinic().name(), today(),
					today().plus(this.settings.reviewEvery()), sections.headings(article.kind()),
					sections.beginning(article.kind()));
			return new Plan.Go(change("Begin " + file.get(), by).with(file.get(), text), file.get(),
					"editing.audit.created", true);
		});
	}

	/**
	 * Gives an article another address. The old one leads to the new one, and links of
	 * other articles are written anew.
	 */
	Outcome rename(String file, ArticlePath to, StaffMember by) {
		return this.press.run(by, () -> {
			Optional<ArticlePath> from = Places.article(file);
			Optional<Manuscript> manuscript = this.files.read(file);
			Optional<String> place = Places.file(Places.language(file), to);
			Optional<Edition> edition = this.libraries.current().edition(Places.language(file));
			// A topic's own page is its topic: without it the others would lose theirs.
			if (from.isEmpty() || manuscript.isEmpty() || place.isEmpty() || edition.isEmpty() || from.get().isIndex()
					|| to.isIndex()) {
				return Plan.stop(new Outcome.NotPossible());
			}
			boolean isOwnOldAddress = edition.get().movedTo(to).filter(from.get()::equals).isPresent();
			if (!isOwnOldAddress && isTaken(edition.get(), place.get(), to) || this.files.exists(place.get())) {
				return Plan.stop(new Outcome.Taken());
			}
			Renaming renaming = new Renaming(from.get(), to);
			String text = renaming.moved(manuscript.get().text());
			Change change = change("Rename " + file + " to " + place.get(), by).with(place.get(), text)
				.without(file)
				.renaming(file);
			for (Manuscript other : others(file)) {
				String followed = renaming.followed(other.text(), Places.article(other.file()).orElseThrow());
				if (!followed.equals(other.text())) {
					change = change.with(other.file(), followed);
				}
			}
			return new Plan.Go(shown(change, place.get(), text), place.get(), "editing.audit.renamed", true);
		});
	}

	private List<Manuscript> others(String file) {
		String language = Places.language(file) + "/";
		return this.files.files()
			.stream()
			.filter((other) -> other.startsWith(language) && !other.equals(file))
			.filter((other) -> Places.article(other).isPresent())
			.flatMap((other) -> this.files.read(other).stream())
			.toList();
	}

	/**
	 * Takes an article down. Its address answers that it is gone, and its text stays with
	 * staff as a draft.
	 */
	Outcome unpublish(String file, StaffMember by) {
		return onTop(file, "Unpublish ", by, "editing.audit.unpublished", false, (top) -> {
			top.remove(PUBLISH_ON);
			return top.set(DRAFT, "true");
		});
	}

	/** Shows a draft to readers. */
	Outcome show(String file, StaffMember by) {
		return onTop(file, "Publish ", by, "editing.audit.published", true, (top) -> top.remove(DRAFT));
	}

	/** Has an article appear on a day. Not possible for one that readers see already. */
	Outcome schedule(String file, LocalDate day, StaffMember by) {
		if (isVisible(file)) {
			return new Outcome.NotPossible();
		}
		return onTop(file, "Schedule ", by, "editing.audit.scheduled", true, (top) -> {
			top.remove(DRAFT);
			return top.set(PUBLISH_ON, day.toString());
		});
	}

	/**
	 * Notes that somebody read an article through and found nothing to change.
	 * @param reviewer the name of who read it, as readers are to see it
	 */
	Outcome reviewedNoChange(String file, String reviewer, StaffMember by) {
		return onTop(file, "Review, no change: ", by, "editing.audit.reviewed", true, (top) -> {
			top.set("reviewed-by", NewArticle.scalar(reviewer));
			top.set(REVIEWED, today().toString());
			return top.set(REVIEW_DUE, today().plus(this.settings.reviewEvery()).toString());
		});
	}

	private Outcome onTop(String file, String verb, StaffMember by, String audit, boolean isChecked,
			UnaryOperator<TopLines> edit) {
		return this.press.run(by, () -> {
			Optional<ArticlePath> path = Places.article(file);
			Optional<TopLines> top = this.files.read(file).map(Manuscript::text).flatMap(TopLines::of);
			// A site without its home page is none.
			if (path.isEmpty() || top.isEmpty() || !isChecked && path.get().value().equals("index")) {
				return Plan.stop(new Outcome.NotPossible());
			}
			String text = edit.apply(top.get()).text();
			Change change = change(verb + file, by).minor(true).with(file, text);
			return new Plan.Go(isChecked ? shown(change, file, text) : hidden(change, file, text), file, audit,
					isChecked);
		});
	}

	/** Takes an article off the list of those that were taken down. */
	private Change shown(Change change, String file, String text) {
		Optional<Manuscript> list = this.files.read(WithdrawnList.file(Places.language(file)));
		if (list.isEmpty() || Places.article(file).isEmpty() || isDraft(text)) {
			return change;
		}
		String shorter = new WithdrawnList(list.get().text()).without(addresses(file, text)).text();
		return shorter.equals(list.get().text()) ? change : change.with(list.get().file(), shorter);
	}

	private Change hidden(Change change, String file, String text) {
		String listFile = WithdrawnList.file(Places.language(file));
		String list = this.files.read(listFile).map(Manuscript::text).orElse("");
		// Nobody ever saw an address of what was not shown yet.
		return isVisible(file) ? change.with(listFile, new WithdrawnList(list).with(addresses(file, text)).text())
				: change;
	}

	/** The address of an article, and those that lead to it. */
	private static List<ArticlePath> addresses(String file, String text) {
		List<ArticlePath> addresses = new ArrayList<>(Places.article(file).stream().toList());
		TopLines.of(text)
			.stream()
			.flatMap((top) -> top.entries("aliases").stream())
			.flatMap((alias) -> ArticlePath.parse(alias).stream())
			.forEach(addresses::add);
		return addresses;
	}

	private boolean isTaken(Edition edition, String file, ArticlePath path) {
		String first = path.value().replaceFirst("/.*", "");
		return this.files.exists(file) || edition.movedTo(path).isPresent() || RESERVED.contains(first)
				|| this.libraries.current().editions().containsKey(first);
	}

	private boolean isVisible(String file) {
		Library library = this.libraries.current();
		return Places.article(file)
			.flatMap((path) -> library.edition(Places.language(file)).flatMap((edition) -> edition.article(path)))
			.isPresent();
	}

	private static boolean isDraft(String text) {
		return TopLines.of(text).flatMap((top) -> top.value(DRAFT)).filter("true"::equalsIgnoreCase).isPresent();
	}

	private static String body(String text) {
		return Stream.of(text.replace("\r\n", "\n").split("(?m)^---\\s*$", 3)).reduce("", (before, part) -> part);
	}

	private Optional<LocalDate> isAfterToday(Optional<String> day) {
		try {
			return day.map(LocalDate::parse).filter((date) -> date.isAfter(today()));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private LocalDate today() {
		return this.libraries.current().clinic().today(this.clock);
	}

	private static Change change(String summary, StaffMember by) {
		return Change.of(summary, Author.of(by));
	}

}
