package org.spineguide.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spineguide.content.Article;
import org.spineguide.content.Finding;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.Severity;
import org.spineguide.staff.Audit;
import org.spineguide.staff.StaffMember;

/**
 * Carries changes out, one at a time: onto the disk, before readers, into the history and
 * to the other copies of the site. What cannot be done leaves everything as it was.
 */
class Press {

	/** How often others may be quicker before we give up. */
	private static final int TRIES = 5;

	private final ContentFiles files;

	private final History history;

	private final Libraries libraries;

	private final Audit audit;

	Press(ContentFiles files, History history, Libraries libraries, Audit audit) {
		this.files = files;
		this.history = history;
		this.libraries = libraries;
		this.audit = audit;
	}

	/**
	 * Makes a plan and carries it out; plans anew when another copy of the site was
	 * quicker.
	 */
	Outcome run(StaffMember by, Supplier<Plan> planner) {
		if (!this.files.isWritable()) {
			return new Outcome.NotWritable();
		}
		return this.history.alone(() -> {
			this.history.keepOutside();
			for (int i = 0; i < TRIES; i++) {
				Plan plan = planner.get();
				if (plan instanceof Plan.Stop stop) {
					return stop.outcome();
				}
				Plan.Go go = (Plan.Go) plan;
				Optional<Outcome> outcome = carryOut(go);
				if (outcome.isPresent()) {
					if (outcome.get() instanceof Outcome.Published) {
						this.audit.note(by, go.audit(), go.file());
						if (!go.change().remark().isEmpty()) {
							// There is not always a history to keep it.
							this.audit.note(by, "editing.audit.reason", go.file() + ": " + go.change().remark());
						}
					}
					return outcome.get();
				}
				this.history.takeIn();
				this.libraries.reread();
			}
			throw new IllegalStateException("Other copies of the site were quicker again and again");
		});
	}

	/** Nothing when what came meanwhile from elsewhere has to be looked at first. */
	private Optional<Outcome> carryOut(Plan.Go go) {
		Map<String, Optional<byte[]>> written = go.change().files();
		Map<String, Optional<byte[]>> before = this.files.snapshot(written.keySet());
		Set<String> known = errors(this.libraries.current()).map(Press::name).collect(Collectors.toSet());
		try {
			this.files.write(written);
			Library now = this.libraries.reread();
			List<Finding> wrong = errors(now)
				.filter((finding) -> finding.file().equals(go.file())
						|| written.containsKey(finding.file()) && !known.contains(name(finding)))
				.toList();
			if (go.isChecked() && !wrong.isEmpty()) {
				takeBack(written, before);
				return Optional.of(new Outcome.Refused(wrong));
			}
			Optional<Delivery> delivery = this.history.keep(go.change());
			if (delivery.isEmpty()) {
				takeBack(written, before);
				return Optional.empty();
			}
			List<Finding> elsewhere = errors(now).filter((finding) -> !written.containsKey(finding.file()))
				.filter((finding) -> !known.contains(name(finding)))
				.toList();
			return Optional.of(new Outcome.Published(go.file(), address(now, go.file()), delivery.get(), elsewhere));
		}
		catch (RuntimeException ex) {
			takeBack(written, before);
			throw ex;
		}
	}

	private void takeBack(Map<String, Optional<byte[]>> written, Map<String, Optional<byte[]>> before) {
		this.files.takeBack(written, before);
		this.libraries.reread();
	}

	private static Stream<Finding> errors(Library library) {
		return library.findings().stream().filter((finding) -> finding.severity() == Severity.ERROR);
	}

	/** Tells findings apart without their lines, which move when text is added above. */
	private static String name(Finding finding) {
		return finding.file() + ": " + finding.problem();
	}

	private static Optional<String> address(Library library, String file) {
		return library.editions()
			.values()
			.stream()
			.flatMap((edition) -> edition.articles().stream())
			.filter((article) -> article.file().equals(file))
			.map(Article::address)
			.findFirst();
	}

}
