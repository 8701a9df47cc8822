package org.spineguide.editing.publish;

import java.time.LocalDate;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.file.ContentFile;
import org.spineguide.staff.StaffMember;

import org.springframework.stereotype.Component;

/**
 * Service for changes to content files. Each method plans its change by the files as they
 * stand at that moment, carries it out, and returns the outcome.
 */
@Component
public class Publishing {

	private final ChangePlanner planner;

	private final PublishTransaction publishTransaction;

	public Publishing(ChangePlanner planner, PublishTransaction publishTransaction) {
		this.planner = planner;
		this.publishTransaction = publishTransaction;
	}

	/** Publishes a text. */
	public Outcome publish(Edit edit) {
		return this.publishTransaction.run(edit.by(), () -> this.planner.publish(edit));
	}

	/** Publishes a text that a second person agreed to. */
	Outcome publish(Proposal proposal, StaffMember second) {
		return this.publishTransaction.run(second, () -> this.planner.publish(proposal, second));
	}

	/** Creates an article with the headings of its kind. Nobody but staff sees it yet. */
	public Outcome create(NewArticle article, StaffMember by) {
		return this.publishTransaction.run(by, () -> this.planner.create(article, by));
	}

	/** Gives an article another address. */
	public Outcome rename(ContentFile file, ArticlePath to, StaffMember by) {
		return this.publishTransaction.run(by, () -> this.planner.rename(file, to, by));
	}

	/** Takes an article down. */
	public Outcome unpublish(ContentFile file, StaffMember by) {
		return this.publishTransaction.run(by, () -> this.planner.unpublish(file, by));
	}

	/** Shows a draft to readers. */
	public Outcome show(ContentFile file, StaffMember by) {
		return this.publishTransaction.run(by, () -> this.planner.show(file, by));
	}

	/** Publishes an article on a day. Not possible for one that readers see already. */
	public Outcome schedule(ContentFile file, LocalDate day, StaffMember by) {
		return this.publishTransaction.run(by, () -> this.planner.schedule(file, day, by));
	}

	/**
	 * Notes that somebody read an article through and found nothing to change.
	 * @param reviewer the name of who read it, as readers are to see it
	 */
	public Outcome reviewedNoChange(ContentFile file, String reviewer, StaffMember by) {
		return this.publishTransaction.run(by, () -> this.planner.reviewedNoChange(file, reviewer, by));
	}

}
