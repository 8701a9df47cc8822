package org.spineguide.content.signature;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.file.TextFile;
import org.spineguide.content.review.SmallChange;
import org.spineguide.content.yaml.YamlReader;

/**
 * File with the signatures under one article, such as
 * {@code en/signatures/spinal-fusion/recovery.yml}. It stands beside the articles, so
 * that their history, their backups and other nodes have it.
 */
public final class SignatureFile {

	private static final String HEAD = "# Signatures under %s. The site writes this file. A signature in which a single"
			+ " letter is changed is not accepted.%n";

	private SignatureFile() {
	}

	/** Reads the file into signatures, the oldest first. */
	public static List<Signature> read(TextFile file) throws InvalidContentException {
		List<Signature> signatures = new ArrayList<>();
		for (Entry entry : YamlReader.read(file.file(), file.text(), 0, Entry[].class)) {
			try {
				signatures.add(entry.signature());
			}
			catch (DateTimeException ex) {
				throw new InvalidContentException(Finding.error(file.file(), file.lineOf("at: " + entry.at),
						"'at' is not a time", "Restore the file from its history"));
			}
		}
		return List.copyOf(signatures);
	}

	/** Returns the text of a file with signatures. */
	public static String text(List<Signature> signatures) {
		StringBuilder text = new StringBuilder(
				String.format(Locale.ROOT, HEAD, signatures.get(signatures.size() - 1).file()).replace("\r", ""));
		for (Signature signature : signatures) {
			text.append("- kind: ").append(word(signature.kind())).append('\n');
			add(text, "file", signature.file());
			add(text, "name", signature.name());
			if (!signature.role().isEmpty()) {
				add(text, "role", signature.role());
			}
			add(text, "at", signature.at().toString());
			if (signature.witness() != null) {
				add(text, "witness", signature.witness());
			}
			if (!signature.changes().isEmpty()) {
				text.append("  changes: [")
					.append(String.join(", ", signature.changes().stream().map(SignatureFile::word).toList()))
					.append("]\n");
			}
			if (!signature.previous().isEmpty()) {
				add(text, "previous", signature.previous());
			}
			text.append("  parts:\n");
			signature.manifest()
				.parts()
				.forEach((name, hash) -> text.append("    ")
					.append(quoted(name))
					.append(": ")
					.append(quoted(hash))
					.append('\n'));
			add(text, "seal", signature.seal());
		}
		return text.toString();
	}

	private static void add(StringBuilder text, String key, String value) {
		text.append("  ").append(key).append(": ").append(quoted(value)).append('\n');
	}

	private static String quoted(String value) {
		return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	private static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	/** Entry of one signature. */
	record Entry(@NotNull(message = "'kind' is missing") Signature.@Nullable Kind kind,
			@NotBlank(message = "'file' is missing") @Nullable String file,
			@NotBlank(message = "'name' is missing") @Nullable String name, @Nullable String role,
			@NotBlank(message = "'at' is missing") @Nullable String at, @Nullable String witness,
			SmallChange @Nullable [] changes, @Nullable String previous,
			@NotEmpty(message = "'parts' is missing") @Nullable Map<String, String> parts,
			@NotBlank(message = "'seal' is missing") @Nullable String seal) {

		Signature signature() {
			Signature.Kind known = (this.kind != null) ? this.kind : Signature.Kind.REVIEW;
			return new Signature(known, orEmpty(this.file), orEmpty(this.name), orEmpty(this.role),
					Instant.parse(orEmpty(this.at)), this.witness,
					(this.changes != null) ? Arrays.stream(this.changes).toList() : List.of(), orEmpty(this.previous),
					ArticleManifest.of((this.parts != null) ? this.parts : Map.of()), orEmpty(this.seal));
		}

		private static String orEmpty(@Nullable String text) {
			return (text != null) ? text : "";
		}

	}

}
