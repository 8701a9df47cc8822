package org.spineguide.editing.signature;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Libraries;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.review.ReviewStamp;
import org.spineguide.content.review.SmallChange;
import org.spineguide.content.signature.ArticleManifest;
import org.spineguide.content.signature.ArticleSignatures;
import org.spineguide.content.signature.Signature;
import org.spineguide.editing.TextVersion;
import org.spineguide.editing.compare.Differences;
import org.spineguide.editing.draft.DraftDesk;
import org.spineguide.editing.editor.EditorPages;
import org.spineguide.editing.publish.Outcome;
import org.spineguide.editing.publish.PublishTransaction;
import org.spineguide.editing.signature.SigningPage.ChangedPart;
import org.spineguide.staff.Audit;
import org.spineguide.staff.StaffMember;

import org.springframework.stereotype.Component;

/** Service for signatures: lays a text out to be signed, and takes the answer. */
@Component
class SigningDesk {

	/** Pattern of a remark that begins with its line, such as {@code 12: not true}. */
	private static final Pattern AT_LINE = Pattern.compile("(?:[^\\d\\s]+ )?(\\d{1,6})\\s*[:.)-]\\s*(\\S.*)");

	private static final int MOST_REMARKS = 100;

	private final SignaturePlanner planner;

	private final PublishTransaction publishTransaction;

	private final DraftDesk desk;

	private final EditorPages pages;

	private final SignedTexts signedTexts;

	private final ReviewRemarks remarks;

	private final SmallCorrections corrections;

	private final Libraries libraries;

	private final Audit audit;

	private final Clock clock;

	SigningDesk(SignaturePlanner planner, PublishTransaction publishTransaction, DraftDesk desk, EditorPages pages,
			SignedTexts signedTexts, ReviewRemarks remarks, SmallCorrections corrections, Libraries libraries,
			Audit audit, Clock clock) {
		this.planner = planner;
		this.publishTransaction = publishTransaction;
		this.desk = desk;
		this.pages = pages;
		this.signedTexts = signedTexts;
		this.remarks = remarks;
		this.corrections = corrections;
		this.libraries = libraries;
		this.audit = audit;
		this.clock = clock;
	}

	/** Lays out a text; empty when it is no article, or cannot be read. */
	Optional<SigningPage> open(ContentFile file) {
		TextVersion now = this.desk.now(file);
		return this.planner.manifest(file).map((manifest) -> open(file, now, manifest));
	}

	private SigningPage open(ContentFile file, TextVersion now, ArticleManifest manifest) {
		ArticleSignatures accepted = this.planner.signatures(file);
		ReviewStamp review = accepted.stamp(file.path(), manifest, this.libraries.current().clinic().timeZone(),
				ReviewStamp.NONE);
		List<Signature> newestFirst = new ArrayList<>(accepted.genuine());
		Collections.reverse(newestFirst);
		Differences comparison = accepted.last()
			.flatMap((last) -> this.signedTexts.find(file, last))
			.map((text) -> Differences.of(DraftDesk.plain(text), now.text()))
			.orElse(null);
		return new SigningPage(this.pages.of(now), manifest.hash(), review, newestFirst,
				review.changed().stream().map(ChangedPart::of).toList(), comparison);
	}

	/** Signs a text, if it is still the one that the clinician had before them. */
	Outcome sign(ContentFile file, SignatureOrder order) {
		Outcome outcome = this.publishTransaction.run(order.by(), () -> this.planner.sign(file, order));
		if (outcome instanceof Outcome.Published) {
			this.corrections.remove(file);
		}
		return outcome;
	}

	/**
	 * Sends a text back with remarks.
	 * @param by the member who answers for it: the clinician, or who made the link
	 */
	void sendBack(ContentFile file, String name, String text, StaffMember by) {
		List<String> lines = this.desk.now(file).text().lines().toList();
		for (String remark : DraftDesk.plain(text)
			.lines()
			.filter((line) -> !line.isBlank())
			.limit(MOST_REMARKS)
			.toList()) {
			Matcher place = AT_LINE.matcher(remark.strip());
			int line = place.matches() ? Integer.parseInt(place.group(1)) : 0;
			boolean isThere = line > 0 && line <= lines.size();
			this.remarks.add(new ReviewRemark(UUID.randomUUID().toString(), file, isThere ? line : 0,
					isThere ? lines.get(line - 1).strip() : "", isThere ? place.group(2) : remark.strip(), name,
					this.clock.instant()));
		}
		this.audit.note(by, "editing.audit.sent-back", file.path());
	}

	/**
	 * Asks a second person to confirm that a change is small.
	 * @return whether the text is one that was signed and changed since
	 */
	boolean ask(ContentFile file, String seen, List<SmallChange> kinds, StaffMember by) {
		boolean isChanged = open(file).filter((page) -> page.review().isChanged() && page.seen().equals(seen))
			.isPresent();
		if (isChanged && !kinds.isEmpty()) {
			this.corrections.ask(file, seen, kinds, by);
			this.audit.note(by, "editing.audit.small-asked", file.path());
		}
		return isChanged && !kinds.isEmpty();
	}

	/** Confirms as the second person that a change is small; empty when none waits. */
	Optional<Outcome> confirm(ContentFile file, StaffMember second) {
		return this.corrections.find(file).map((asked) -> {
			Outcome outcome = this.publishTransaction.run(second, () -> this.planner.confirm(asked, second));
			if (outcome instanceof Outcome.Published) {
				this.corrections.remove(file);
			}
			return outcome;
		});
	}

	/** Declines that a change is small, or takes back one's own request. */
	void decline(ContentFile file, StaffMember by) {
		this.corrections.remove(file);
		this.audit.note(by, "editing.audit.small-declined", file.path());
	}

	/** Notes that a remark was dealt with, and returns the file that it was about. */
	@Nullable ContentFile settle(String remark, StaffMember by) {
		return this.remarks.settle(remark).map((settled) -> {
			this.audit.note(by, "editing.audit.remark-settled", settled.file().path());
			return settled.file();
		}).orElse(null);
	}

}
