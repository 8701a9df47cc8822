package org.spineguide.content.signature;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.spineguide.content.Article;
import org.spineguide.content.review.ReviewStamp;
import org.spineguide.content.review.ReviewStamp.Correction;
import org.spineguide.content.review.ReviewStamp.State;
import org.spineguide.content.signature.Signature.Kind;

/**
 * Signatures under one article that were accepted: genuine, and made for this article.
 *
 * @param genuine all of them, the oldest first
 * @param review the last review, if there is one
 * @param corrections the small corrections that follow it, each upon the one before
 * @param refused how many signatures were not accepted
 */
public record ArticleSignatures(List<Signature> genuine, Optional<Signature> review, List<Signature> corrections,
		int refused) {

	public ArticleSignatures {
		genuine = List.copyOf(genuine);
		corrections = List.copyOf(corrections);
	}

	/**
	 * Verifies the signatures under an article.
	 * @param signatures the signatures, the oldest first
	 * @param language the language of the article
	 * @param article the article
	 * @param keys the keys that verify
	 */
	public static ArticleSignatures of(List<Signature> signatures, String language, Article article,
			SignatureKeys keys) {
		Set<String> files = new HashSet<>();
		files.add(article.file());
		article.navigation().aliases().forEach((alias) -> files.add(fileOf(language, alias.value())));
		return of(signatures, files, keys);
	}

	/** Returns the file that an article had under an older address. */
	public static String fileOf(String language, String alias) {
		return language + "/" + alias + ".md";
	}

	/**
	 * Verifies the signatures of a file. A signature that was made for any other article
	 * than this one, under its address or an older one, counts for nothing.
	 * @param signatures the signatures, the oldest first
	 * @param files the file of the article, and those that it had under older addresses
	 * @param keys the keys that verify
	 */
	public static ArticleSignatures of(List<Signature> signatures, Set<String> files, SignatureKeys keys) {
		List<Signature> genuine = signatures.stream()
			.filter((signature) -> files.contains(signature.file()) && keys.verifies(signature))
			.toList();
		int refused = signatures.size() - genuine.size();
		Optional<Signature> review = genuine.stream()
			.filter((signature) -> signature.kind() == Kind.REVIEW)
			.reduce((before, after) -> after);
		List<Signature> corrections = new ArrayList<>();
		review.ifPresent((first) -> {
			Signature last = first;
			for (Signature next : genuine.subList(genuine.indexOf(first) + 1, genuine.size())) {
				if (next.kind() == Kind.SMALL_CORRECTION && next.previous().equals(last.seal())) {
					corrections.add(next);
					last = next;
				}
			}
		});
		return new ArticleSignatures(genuine, review, corrections, refused);
	}

	/** Returns the newest signature: the review, or the last correction upon it. */
	public Optional<Signature> last() {
		return this.corrections.isEmpty() ? this.review
				: Optional.of(this.corrections.get(this.corrections.size() - 1));
	}

	/**
	 * Returns the state of the review of a text.
	 * @param file the file of the article; after it got another address the text is not
	 * where it was signed
	 * @param now the text as it is
	 * @param zone where the clinic's clock stands
	 * @param otherwise the stamp of a text without an accepted signature
	 */
	public ReviewStamp stamp(String file, ArticleManifest now, ZoneId zone, ReviewStamp otherwise) {
		if (this.review.isEmpty()) {
			return otherwise;
		}
		Signature first = this.review.get();
		Signature last = last().orElse(first);
		List<String> changed = new ArrayList<>(last.manifest().differences(now));
		if (!last.file().equals(file)) {
			changed.add("address");
		}
		State state = !changed.isEmpty() ? State.CHANGED : this.corrections.isEmpty() ? State.SIGNED : State.CORRECTED;
		return new ReviewStamp(state, first.name(), first.role(), day(first, zone), changed,
				this.corrections.stream()
					.map((correction) -> new Correction(day(correction, zone), correction.changes()))
					.toList(),
				now.hash());
	}

	private static LocalDate day(Signature signature, ZoneId zone) {
		return LocalDate.ofInstant(signature.at(), zone);
	}

}
