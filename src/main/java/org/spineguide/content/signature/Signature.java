package org.spineguide.content.signature;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.review.SmallChange;

/**
 * Signature under the text of an article: that a clinician reviewed it, or that a second
 * person found what was changed since to be a small correction.
 *
 * @param kind which of the two
 * @param file the file of the article
 * @param name the name of who signed
 * @param role what they are, as they wrote it
 * @param at when
 * @param witness the member of staff who passed the link on to the clinician, or who
 * asked for the small correction to be confirmed; {@code null} for a clinician with an
 * account
 * @param changes what kinds of small corrections were confirmed; none in a review
 * @param previous the seal of the signature that a correction follows; empty in a review
 * @param manifest what was signed
 * @param seal the message authentication code over all of this
 */
public record Signature(Kind kind, String file, String name, String role, Instant at, @Nullable String witness,
		List<SmallChange> changes, String previous, ArticleManifest manifest, String seal) {

	/** First value of what is sealed, so that no seal serves anything else. */
	private static final String PURPOSE = "spineguide review signature 1";

	public Signature {
		changes = List.copyOf(changes);
	}

	/** Creates a review that is still to be sealed. */
	public static Signature review(String file, String name, String role, Instant at, @Nullable String witness,
			ArticleManifest manifest) {
		return new Signature(Kind.REVIEW, file, name, role, at, witness, List.of(), "", manifest, "");
	}

	/** Creates a small correction that is still to be sealed. */
	public static Signature correction(Signature after, String file, String name, Instant at, String witness,
			List<SmallChange> changes, ArticleManifest manifest) {
		return new Signature(Kind.SMALL_CORRECTION, file, name, "", at, witness, changes, after.seal(), manifest, "");
	}

	/** Returns the same with a seal. */
	Signature sealed(String code) {
		return new Signature(this.kind, this.file, this.name, this.role, this.at, this.witness, this.changes,
				this.previous, this.manifest, code);
	}

	/** Returns the bytes that the seal is over. */
	byte[] message() {
		CanonicalHash message = new CanonicalHash().add(PURPOSE)
			.add(this.kind.name())
			.add(this.file)
			.add(this.name)
			.add(this.role)
			.add(this.at.toString())
			.add(this.witness)
			.add(this.changes.stream().map(SmallChange::name).toList())
			.add(this.previous)
			.add(Integer.toString(this.manifest.parts().size()));
		this.manifest.parts().forEach((name, part) -> message.add(name).add(part));
		return message.bytes();
	}

	/** Keeps names out of logs. */
	@Override
	public String toString() {
		return "Signature[" + this.kind + " " + this.file + "]";
	}

	/** Kind of a signature. */
	public enum Kind {

		/** A clinician read the whole text and stands for it. */
		REVIEW,

		/** A second person found that the meaning is the same. */
		SMALL_CORRECTION

	}

}
