package org.spineguide.content.review;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * State of the review of an article: whether a clinician signed its text, and whether the
 * text is still what they signed.
 *
 * @param state the state
 * @param signer the name of the clinician who signed, or {@code null}
 * @param role what they are, such as a spine surgeon, or {@code null}
 * @param signed the day of the signature, or {@code null}
 * @param changed the parts of the text that are not as they were signed, by the names
 * that the manifest gives them
 * @param corrections the small corrections since the signature, each confirmed by a
 * second person, the oldest first
 * @param text a hash of the text that was judged, so that pages are made again when only
 * a drawing changed; empty for a text that nobody signed
 */
public record ReviewStamp(State state, @Nullable String signer, @Nullable String role, @Nullable LocalDate signed,
		List<String> changed, List<Correction> corrections, String text) {

	/** Stamp of a text that names no reviewer. */
	public static final ReviewStamp NONE = of(State.NONE);

	/** Stamp of a text that names a reviewer who signed nothing. */
	public static final ReviewStamp CLAIMED = of(State.CLAIMED);

	public ReviewStamp {
		changed = List.copyOf(changed);
		corrections = List.copyOf(corrections);
	}

	private static ReviewStamp of(State state) {
		return new ReviewStamp(state, null, null, null, List.of(), List.of(), "");
	}

	/** Returns the stamp of a text whose signatures were not accepted. */
	public static ReviewStamp refused(boolean isKeyMissing) {
		return of(isKeyMissing ? State.UNVERIFIED : State.REFUSED);
	}

	/** Returns whether the text is what a clinician signed, but for small corrections. */
	public boolean isSigned() {
		return this.state == State.SIGNED || this.state == State.CORRECTED;
	}

	/** Returns whether the text was signed once, and is another one now. */
	public boolean isChanged() {
		return this.state == State.CHANGED;
	}

	/** Returns whether somebody signed it, whatever became of the text. */
	public boolean hasSigner() {
		return isSigned() || isChanged();
	}

	/** Returns the name of the signer with their role. */
	public String signature() {
		return this.signer + ", " + this.role;
	}

	/** Returns the day of the last small correction, if there was one. */
	public @Nullable LocalDate corrected() {
		return this.corrections.isEmpty() ? null : this.corrections.get(this.corrections.size() - 1).day();
	}

	/** State of a review. */
	public enum State {

		/** Nobody is named as a reviewer. */
		NONE,

		/** The file names a reviewer, but nobody signed: the clinic says so. */
		CLAIMED,

		/** A clinician signed this very text. */
		SIGNED,

		/** A clinician signed, and a second person confirmed small corrections since. */
		CORRECTED,

		/** A clinician signed, but the text was changed since. */
		CHANGED,

		/** The signatures that are there are not genuine, or belong to another text. */
		REFUSED,

		/** The key that would tell whether a signature is genuine is not there. */
		UNVERIFIED

	}

	/**
	 * Small correction after a signature.
	 *
	 * @param day when a second person confirmed it
	 * @param kinds what kinds of small corrections it holds
	 */
	public record Correction(LocalDate day, List<SmallChange> kinds) {

		public Correction {
			kinds = List.copyOf(kinds);
		}

	}

}
