package org.spineguide.editing.signature;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.spineguide.content.InvalidContentException;
import org.spineguide.content.Libraries;
import org.spineguide.content.check.DraftCheck;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.file.TextFile;
import org.spineguide.content.signature.ArticleManifest;
import org.spineguide.content.signature.ArticleSignatures;
import org.spineguide.content.signature.Signature;
import org.spineguide.content.signature.SignatureFile;
import org.spineguide.content.signature.SignatureKeys;
import org.spineguide.editing.ContentFileStore;
import org.spineguide.editing.EditingSettings;
import org.spineguide.editing.TextVersion;
import org.spineguide.editing.history.git.Author;
import org.spineguide.editing.history.git.Change;
import org.spineguide.editing.publish.FrontMatterLines;
import org.spineguide.editing.publish.NewArticle;
import org.spineguide.editing.publish.Outcome;
import org.spineguide.editing.publish.PublishPlan;
import org.spineguide.editing.signature.SmallCorrections.SmallCorrection;
import org.spineguide.staff.StaffMember;

import org.springframework.stereotype.Component;

/**
 * Planner of signatures: judges by the files as they stand whether a text is still the
 * one that was read, and seals it if so.
 */
@Component
class SignaturePlanner {

	private final ContentFileStore files;

	private final DraftCheck draftCheck;

	private final SignatureKeys keys;

	private final Libraries libraries;

	private final EditingSettings settings;

	private final Clock clock;

	SignaturePlanner(ContentFileStore files, DraftCheck draftCheck, SignatureKeys keys, Libraries libraries,
			EditingSettings settings, Clock clock) {
		this.files = files;
		this.draftCheck = draftCheck;
		this.keys = keys;
		this.libraries = libraries;
		this.settings = settings;
		this.clock = clock;
	}

	/** Returns the manifest of the article in a file, as it stands. */
	Optional<ArticleManifest> manifest(ContentFile file) {
		return this.files.read(file).flatMap((now) -> this.draftCheck.manifest(file, now.text()));
	}

	/** Returns the accepted signatures under the article in a file. */
	ArticleSignatures signatures(ContentFile file) {
		Set<String> names = new HashSet<>(Set.of(file.path()));
		this.files.read(file)
			.flatMap((now) -> FrontMatterLines.of(now.text()))
			.ifPresent((top) -> top.entries("aliases")
				.forEach((alias) -> names.add(ArticleSignatures.fileOf(file.language(), alias))));
		return ArticleSignatures.of(read(file), names, this.keys);
	}

	private List<Signature> read(ContentFile file) {
		Optional<ContentFile> place = file.signatures();
		Optional<byte[]> bytes = place.flatMap((found) -> this.files.bytes(found));
		if (bytes.isEmpty()) {
			return List.of();
		}
		try {
			return SignatureFile.read(TextFile.of(place.orElseThrow().path(), bytes.get()));
		}
		catch (InvalidContentException ex) {
			// The check names it, and no reader is told of a signature in it.
			return List.of();
		}
	}

	/** Plans the signature of a clinician. */
	PublishPlan sign(ContentFile file, SignatureOrder order) {
		Optional<TextVersion> now = this.files.read(file);
		Optional<FrontMatterLines> top = now.flatMap((text) -> FrontMatterLines.of(text.text()));
		Optional<ArticleManifest> manifest = manifest(file);
		if (top.isEmpty() || manifest.isEmpty()) {
			return PublishPlan.stop(new Outcome.NotPossible());
		}
		if (!manifest.get().hash().equals(order.seen())) {
			return PublishPlan.stop(new Outcome.Collision(now));
		}
		Signature review = this.keys
			.seal(Signature.review(file.path(), order.name(), order.role(), now(), order.witness(), manifest.get()));
		LocalDate today = this.libraries.current().clinic().today(this.clock);
		String text = top.get()
			.set("reviewed-by", NewArticle.scalar(order.name() + ", " + order.role()))
			.set("reviewed", today.toString())
			.set("review-due", today.plus(this.settings.reviewEvery()).toString())
			.text();
		Change change = change("Sign " + file, file, signatures(file), review, order.by()).with(file, text);
		return new PublishPlan.Go(change, file,
				(order.witness() != null) ? "editing.audit.signed-by-link" : "editing.audit.signed", true);
	}

	/** Plans the confirmation of a second person that a change is small. */
	PublishPlan confirm(SmallCorrection asked, StaffMember second) {
		ContentFile file = asked.file();
		ArticleSignatures accepted = signatures(file);
		Optional<ArticleManifest> manifest = manifest(file);
		if (accepted.last().isEmpty() || manifest.isEmpty() || asked.by().equals(second.id())) {
			return PublishPlan.stop(new Outcome.NotPossible());
		}
		if (!manifest.get().hash().equals(asked.manifest())) {
			return PublishPlan.stop(new Outcome.Collision(this.files.read(file)));
		}
		Signature correction = this.keys.seal(Signature.correction(accepted.last().get(), file.path(),
				SigningForm.line(second.name()), now(), SigningForm.line(asked.name()), asked.kinds(), manifest.get()));
		return new PublishPlan.Go(change("Confirm a small correction of " + file, file, accepted, correction, second),
				file, "editing.audit.small-confirmed", false);
	}

	private static Change change(String summary, ContentFile file, ArticleSignatures before, Signature added,
			StaffMember by) {
		List<Signature> all = new ArrayList<>(before.genuine());
		all.add(added);
		return Change.of(summary, Author.of(by))
			.minor(true)
			.with(file.signatures().orElseThrow(), SignatureFile.text(all).getBytes(StandardCharsets.UTF_8));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

}
