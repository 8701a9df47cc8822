package org.spineguide.editing.publish;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.content.Article;
import org.spineguide.content.Finding;
import org.spineguide.content.Finding.Severity;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.ContentFileStore;
import org.spineguide.editing.FileChanges;
import org.spineguide.editing.history.git.GitProblem;
import org.spineguide.editing.history.History;
import org.spineguide.editing.history.HistoryException;
import org.spineguide.editing.history.UnsentCommit;
import org.spineguide.editing.history.git.Delivery;
import org.spineguide.staff.Audit;
import org.spineguide.staff.StaffMember;

import org.springframework.stereotype.Component;

/**
 * Transaction that carries out changes, one at a time: onto the disk, before readers, and
 * into the history, and after that to the other nodes. A failed change leaves everything
 * as it was.
 */
@Component
public class PublishTransaction {

	private static final Logger logger = LoggerFactory.getLogger(PublishTransaction.class);

	/** Number of times that others may be quicker before we give up. */
	private static final int TRIES = 5;

	private final ContentFileStore files;

	private final History history;

	private final Libraries libraries;

	private final Audit audit;

	public PublishTransaction(ContentFileStore files, History history, Libraries libraries, Audit audit) {
		this.files = files;
		this.history = history;
		this.libraries = libraries;
		this.audit = audit;
	}

	/**
	 * Makes a plan and carries it out; plans again when another node was quicker. A
	 * change is sent to the others once it is kept here and readers see it, while the
	 * next one may already be made.
	 */
	public Outcome run(StaffMember by, Supplier<PublishPlan> planner) {
		for (int i = 0; i < TRIES; i++) {
			Attempt attempt = this.history.alone(() -> attemptUnlessInTrouble(planner));
			if (attempt instanceof Failed failed) {
				return failed.outcome();
			}
			Kept kept = (Kept) attempt;
			Optional<Delivery> delivery = kept.commit().map(this.history::send).orElseGet(this::unsent);
			if (delivery.isPresent()) {
				note(by, kept.plan());
				return kept.published(delivery.get());
			}
			this.libraries.reread();
		}
		throw new IllegalStateException("Other copies of the site were quicker again and again");
	}

	/** Returns how far a change has come that no history keeps. */
	private Optional<Delivery> unsent() {
		return Optional.of(this.history.isShared() ? Delivery.WAITING : Delivery.HERE);
	}

	private void note(StaffMember by, PublishPlan.Go plan) {
		this.audit.note(by, plan.audit(), plan.file().path());
		if (!plan.change().remark().isEmpty()) {
			// There is not always a history to keep it.
			this.audit.note(by, "editing.audit.reason", plan.file() + ": " + plan.change().remark());
		}
	}

	/**
	 * Runs an attempt, and reports what is wrong with Git, before or while it is used.
	 */
	private Attempt attemptUnlessInTrouble(Supplier<PublishPlan> planner) {
		Optional<GitProblem> problem = this.history.problem();
		if (problem.isPresent()) {
			return new Failed(new Outcome.HistoryInTrouble(problem.get()));
		}
		try {
			return attempt(planner);
		}
		catch (HistoryException ex) {
			logger.error("A change could not be kept in the history, and was taken back", ex);
			return new Failed(new Outcome.HistoryInTrouble(this.history.problem().orElse(GitProblem.FAILED)));
		}
	}

	private Attempt attempt(Supplier<PublishPlan> planner) {
		this.history.keepOutside();
		PublishPlan plan = planner.get();
		if (plan instanceof PublishPlan.Stop stop) {
			return new Failed(stop.outcome());
		}
		return this.files.isWritable() ? carryOut((PublishPlan.Go) plan) : new Failed(new Outcome.NotWritable());
	}

	private Attempt carryOut(PublishPlan.Go plan) {
		FileChanges written = plan.change().files();
		FileChanges before = this.files.snapshot(written.files());
		Set<String> known = errors(this.libraries.current()).map(PublishTransaction::name).collect(Collectors.toSet());
		try {
			this.files.write(written);
			Library now = this.libraries.reread(written.deleted());
			List<Finding> wrong = errors(now)
				.filter((finding) -> finding.file().equals(plan.file().path())
						|| written.contains(finding.file()) && !known.contains(name(finding)))
				.toList();
			if (plan.isChecked() && !wrong.isEmpty()) {
				takeBack(written, before);
				return new Failed(new Outcome.Refused(wrong));
			}
			List<Finding> elsewhere = errors(now).filter((finding) -> !written.contains(finding.file()))
				.filter((finding) -> !known.contains(name(finding)))
				.toList();
			return new Kept(plan, this.history.commit(plan.change()), address(now, plan.file()), elsewhere);
		}
		catch (RuntimeException ex) {
			takeBack(written, before);
			throw ex;
		}
	}

	private void takeBack(FileChanges written, FileChanges before) {
		this.files.takeBack(written, before);
		this.libraries.reread(before.deleted());
	}

	private static Stream<Finding> errors(Library library) {
		return library.findings().stream().filter((finding) -> finding.severity() == Severity.ERROR);
	}

	/**
	 * Returns a key of a finding without its line, which moves when text is added above.
	 */
	private static String name(Finding finding) {
		return finding.file() + ": " + finding.problem();
	}

	private static Optional<String> address(Library library, ContentFile file) {
		return ContentFileStore.live(file, library).map(Article::address);
	}

	/** Result of carrying out a plan here. */
	private sealed interface Attempt {

	}

	/**
	 * Nothing was changed.
	 *
	 * @param outcome why
	 */
	private record Failed(Outcome outcome) implements Attempt {
	}

	/**
	 * Readers of this node see the change.
	 *
	 * @param plan the plan
	 * @param commit the change in the history, if one is kept
	 * @param address where readers find it; empty for what is no page
	 * @param elsewhere what it breaks in other files
	 */
	private record Kept(PublishPlan.Go plan, Optional<UnsentCommit> commit, Optional<String> address,
			List<Finding> elsewhere) implements Attempt {

		Outcome published(Delivery delivery) {
			return new Outcome.Published(this.plan.file(), this.address, delivery, this.elsewhere);
		}

	}

}
