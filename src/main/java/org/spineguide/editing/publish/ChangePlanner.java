package org.spineguide.editing.publish;

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
import org.spineguide.content.Finding.Severity;
import org.spineguide.content.Libraries;
import org.spineguide.content.check.DraftReport;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.file.ContentFileType;
import org.spineguide.content.file.RequiredSections;
import org.spineguide.editing.ContentFileStore;
import org.spineguide.editing.EditingSettings;
import org.spineguide.editing.TextVersion;
import org.spineguide.editing.TwoPersonRule;
import org.spineguide.editing.history.git.Author;
import org.spineguide.editing.history.git.Change;
import org.spineguide.markdown.CalloutKind;
import org.spineguide.staff.StaffMember;

import org.springframework.stereotype.Component;

/**
 * Planner of changes to content files: decides for each request of staff which files are
 * to change, or why not, by the files as they stand at that moment. Changes none itself.
 */
@Component
public class ChangePlanner {

	/** Reading grade above which a text needs a reason. */
	static final double HARD = 8;

	private static final String DRAFT = "draft";

	private static final String PUBLISH_ON = "publish-on";

	private static final String REVIEWED = "reviewed";

	private static final String REVIEW_DUE = "review-due";

	/** The clinic itself, whatever its name will be. */
	private static final String AUTHOR = "{{clinic-name}}";

	/** First parts of addresses that belong to the site itself. */
	private static final Set<String> RESERVED = Set.of("a-to-z", "appointments", "assets", "glossary", "images",
			"search", "staff", "tags", "visit-pack", "what-changed");

	private final ContentFileStore files;

	private final BlockingFindings blockingFindings;

	private final TwoPersonRule twoPersonRule;

	private final Libraries libraries;

	private final EditingSettings settings;

	private final Clock clock;

	public ChangePlanner(ContentFileStore files, BlockingFindings blockingFindings, TwoPersonRule twoPersonRule,
			Libraries libraries, EditingSettings settings, Clock clock) {
		this.files = files;
		this.blockingFindings = blockingFindings;
		this.twoPersonRule = twoPersonRule;
		this.libraries = libraries;
		this.settings = settings;
		this.clock = clock;
	}

	/** Plans to publish a text. */
	PublishPlan publish(Edit edit) {
		return publication(edit, change("Change " + edit.file(), edit.by()), false);
	}

	/** Plans to publish a text that a second person agreed to. */
	PublishPlan publish(Proposal proposal, StaffMember second) {
		Edit edit = new Edit(proposal.file(), proposal.text(), proposal.basedOn(), second, false, proposal.reason());
		Author author = new Author(proposal.byName(), proposal.byEmail());
		return publication(edit, Change.of("Change " + edit.file(), author).approvedBy(Optional.of(Author.of(second))),
				true);
	}

	private PublishPlan publication(Edit edit, Change change, boolean isApproved) {
		ContentFile file = edit.file();
		Optional<TextVersion> now = this.files.read(file);
		if (!file.isText() || now.isEmpty() && this.files.exists(file)) {
			return PublishPlan.stop(new Outcome.NotPossible());
		}
		Optional<ContentFile> moved = now.isEmpty() ? movedTo(file) : Optional.empty();
		if (moved.isPresent()) {
			return PublishPlan.stop(new Outcome.Moved(moved.get(),
					moved.get()
						.article()
						.map((to) -> new Renaming(file.article().orElseThrow(), to).moved(edit.text()))
						.orElse(edit.text())));
		}
		String before = now.map(TextVersion::text).orElse("");
		String text = now.orElseGet(() -> TextVersion.of(file, "")).withLineEnds(edit.text());
		String reviewed = edit.minor() ? text : withReviewDue(before, text);
		DraftReport draftReport = this.blockingFindings.check(file, reviewed);
		if (!isApproved && isHard(draftReport) && edit.reason().isEmpty()) {
			return PublishPlan.stop(new Outcome.NeedsReason());
		}
		boolean isChangedMeanwhile = !now.map(TextVersion::stamp).orElse(TextVersion.NOWHERE).equals(edit.basedOn());
		if (isChangedMeanwhile && now.filter((textVersion) -> textVersion.text().equals(text)).isEmpty()) {
			return PublishPlan.stop(new Outcome.Collision(now));
		}
		if (draftReport.isFailed()) {
			return PublishPlan.stop(new Outcome.Refused(draftReport.findings()
				.stream()
				.filter((finding) -> finding.severity() == Severity.ERROR)
				.toList()));
		}
		if (!isApproved && needsSecondPerson(file, before, reviewed, draftReport)) {
			return PublishPlan.stop(new Outcome.NeedsApproval());
		}
		Change whole = shown(change.remarking(edit.reason()).minor(edit.minor()).with(file, reviewed), file, reviewed);
		return new PublishPlan.Go(whole, file, "editing.audit.published", true);
	}

	private boolean needsSecondPerson(ContentFile file, String before, String text, DraftReport report) {
		return this.twoPersonRule.appliesTo(file, before, text, report,
				() -> this.blockingFindings.check(file, before));
	}

	/** Returns the new file of an article that got another address. */
	private Optional<ContentFile> movedTo(ContentFile file) {
		return this.libraries.current()
			.edition(file.language())
			.flatMap((edition) -> file.article().flatMap(edition::movedTo))
			.flatMap((path) -> ContentFile.ofArticle(file.language(), path));
	}

	/**
	 * Sets the date of the next review after a change of substance, which the reviewer
	 * did not read. Dates that were changed by hand are left alone.
	 */
	private String withReviewDue(String before, String text) {
		Optional<FrontMatterLines> old = FrontMatterLines.of(before).filter((top) -> top.value(REVIEWED).isPresent());
		Optional<FrontMatterLines> top = FrontMatterLines.of(text);
		boolean isByHand = old.isEmpty() || top.isEmpty()
				|| !old.get().value(REVIEWED).equals(top.get().value(REVIEWED))
				|| !old.get().value(REVIEW_DUE).equals(top.get().value(REVIEW_DUE));
		if (isByHand || isAfterToday(old.get().value(REVIEW_DUE)).isEmpty() || body(before).equals(body(text))) {
			return text;
		}
		return top.get().set(REVIEW_DUE, today().toString()).text();
	}

	/**
	 * Plans a new article with the headings of its kind. Nobody but staff sees it yet.
	 */
	PublishPlan create(NewArticle article, StaffMember by) {
		Optional<ContentFile> file = ContentFile.ofArticle(article.language(), article.path());
		Optional<Edition> edition = this.libraries.current().edition(article.language());
		if (file.isEmpty() || edition.isEmpty()) {
			return PublishPlan.stop(new Outcome.NotPossible());
		}
		if (isTaken(edition.get(), file.get(), article.path())) {
			return PublishPlan.stop(new Outcome.Taken());
		}
		RequiredSections sections = RequiredSections
			.of(this.files.read(ContentFile.of(ContentFileType.SECTIONS, article.language()))
				.map(TextVersion::text)
				.orElse(""));
		String text = article.text(AUTHOR, today(), today().plus(this.settings.reviewEvery()),
				sections.headings(article.kind()), sections.box(article.kind()).map(CalloutKind::word).orElse(""));
		// The headings come from a file that one person may change.
		if (needsSecondPerson(file.get(), "", text, this.blockingFindings.check(file.get(), text))) {
			return PublishPlan.stop(new Outcome.NeedsApproval());
		}
		return new PublishPlan.Go(change("Begin " + file.get(), by).with(file.get(), text), file.get(),
				"editing.audit.created", true);
	}

	/**
	 * Plans another address for an article. The old one redirects to the new one, and
	 * links of other articles are rewritten.
	 */
	PublishPlan rename(ContentFile file, ArticlePath to, StaffMember by) {
		Optional<ArticlePath> from = file.article();
		Optional<TextVersion> manuscript = this.files.read(file);
		Optional<ContentFile> place = ContentFile.ofArticle(file.language(), to);
		Optional<Edition> edition = this.libraries.current().edition(file.language());
		// A topic's own page is its topic: without it the others would lose theirs.
		if (from.isEmpty() || manuscript.isEmpty() || place.isEmpty() || edition.isEmpty() || from.get().isIndex()
				|| to.isIndex()) {
			return PublishPlan.stop(new Outcome.NotPossible());
		}
		boolean isOwnOldAddress = edition.get().movedTo(to).filter(from.get()::equals).isPresent();
		if (!isOwnOldAddress && isTaken(edition.get(), place.get(), to) || this.files.exists(place.get())) {
			return PublishPlan.stop(new Outcome.Taken());
		}
		Renaming renaming = new Renaming(from.get(), to);
		String text = renaming.moved(manuscript.get().text());
		Change change = change("Rename " + file + " to " + place.get(), by).with(place.get(), text)
			.without(file)
			.renaming(file);
		// What was signed moves along, so that readers are told of it and who signed.
		Optional<byte[]> signatures = file.signatures().flatMap(this.files::bytes);
		if (signatures.isPresent()) {
			change = change.with(place.get().signatures().orElseThrow(), signatures.get())
				.without(file.signatures().orElseThrow());
		}
		for (TextVersion other : others(file)) {
			String followed = renaming.followed(other.text(), other.file().article().orElseThrow());
			if (!followed.equals(other.text())) {
				change = change.with(other.file(), followed);
			}
		}
		return new PublishPlan.Go(shown(change, place.get(), text), place.get(), "editing.audit.renamed", true);
	}

	private List<TextVersion> others(ContentFile file) {
		return this.files.files()
			.stream()
			.filter((other) -> other.isArticle() && other.language().equals(file.language()) && !other.equals(file))
			.flatMap((other) -> this.files.read(other).stream())
			.toList();
	}

	/**
	 * Plans to take an article down. Its address answers that it is gone, and its text
	 * stays with staff as a draft.
	 */
	PublishPlan unpublish(ContentFile file, StaffMember by) {
		return onTop(file, "Unpublish ", by, "editing.audit.unpublished", false, (top) -> {
			top.remove(PUBLISH_ON);
			return top.set(DRAFT, "true");
		});
	}

	/** Plans to show a draft to readers. */
	PublishPlan show(ContentFile file, StaffMember by) {
		return onTop(file, "Publish ", by, "editing.audit.published", true, (top) -> top.remove(DRAFT));
	}

	/**
	 * Plans to publish an article on a day. Not possible for one that readers see
	 * already.
	 */
	PublishPlan schedule(ContentFile file, LocalDate day, StaffMember by) {
		return isVisible(file) ? PublishPlan.stop(new Outcome.NotPossible())
				: onTop(file, "Schedule ", by, "editing.audit.scheduled", true, (top) -> {
					top.remove(DRAFT);
					return top.set(PUBLISH_ON, day.toString());
				});
	}

	/**
	 * Plans to note that somebody read an article through and found nothing to change.
	 * @param reviewer the name of who read it, as readers are to see it
	 */
	PublishPlan reviewedNoChange(ContentFile file, String reviewer, StaffMember by) {
		return onTop(file, "Review, no change: ", by, "editing.audit.reviewed", true, (top) -> {
			top.set("reviewed-by", NewArticle.scalar(reviewer));
			top.set(REVIEWED, today().toString());
			return top.set(REVIEW_DUE, today().plus(this.settings.reviewEvery()).toString());
		});
	}

	private PublishPlan onTop(ContentFile file, String verb, StaffMember by, String audit, boolean isChecked,
			UnaryOperator<FrontMatterLines> edit) {
		Optional<ArticlePath> path = file.article();
		Optional<FrontMatterLines> top = this.files.read(file).map(TextVersion::text).flatMap(FrontMatterLines::of);
		// A site without its home page is none.
		if (path.isEmpty() || top.isEmpty() || !isChecked && path.get().value().equals("index")) {
			return PublishPlan.stop(new Outcome.NotPossible());
		}
		String text = edit.apply(top.get()).text();
		Change change = change(verb + file, by).minor(true).with(file, text);
		return new PublishPlan.Go(isChecked ? shown(change, file, text) : hidden(change, file, text), file, audit,
				isChecked);
	}

	/** Takes an article off the list of those that were taken down. */
	private Change shown(Change change, ContentFile file, String text) {
		if (!file.isArticle() || isDraft(text)) {
			return change;
		}
		Optional<TextVersion> list = this.files.read(withdrawnList(file));
		if (list.isEmpty()) {
			return change;
		}
		String shorter = new WithdrawnList(list.get().text()).without(addresses(file, text)).text();
		return shorter.equals(list.get().text()) ? change : change.with(list.get().file(), shorter);
	}

	private Change hidden(Change change, ContentFile file, String text) {
		String list = this.files.read(withdrawnList(file)).map(TextVersion::text).orElse("");
		// Nobody ever saw an address of what was not shown yet.
		return isVisible(file)
				? change.with(withdrawnList(file), new WithdrawnList(list).with(addresses(file, text)).text()) : change;
	}

	private static ContentFile withdrawnList(ContentFile article) {
		return ContentFile.of(ContentFileType.WITHDRAWN, article.language());
	}

	/** Returns the address of an article, and those that redirect to it. */
	private static List<ArticlePath> addresses(ContentFile file, String text) {
		List<ArticlePath> addresses = new ArrayList<>(file.article().stream().toList());
		FrontMatterLines.of(text)
			.stream()
			.flatMap((top) -> top.entries("aliases").stream())
			.flatMap((alias) -> ArticlePath.parse(alias).stream())
			.forEach(addresses::add);
		return addresses;
	}

	private boolean isTaken(Edition edition, ContentFile file, ArticlePath path) {
		String first = path.value().replaceFirst("/.*", "");
		return this.files.exists(file) || edition.movedTo(path).isPresent() || RESERVED.contains(first)
				|| this.libraries.current().editions().containsKey(first);
	}

	private boolean isVisible(ContentFile file) {
		return ContentFileStore.live(file, this.libraries.current()).isPresent();
	}

	private static boolean isDraft(String text) {
		return FrontMatterLines.of(text)
			.flatMap((top) -> top.value(DRAFT))
			.filter("true"::equalsIgnoreCase)
			.isPresent();
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

	/** Returns whether a text reads so hard that a reason is asked for. */
	public static boolean isHard(DraftReport draftReport) {
		return draftReport.figures() != null && draftReport.figures().grade() > HARD;
	}

}
