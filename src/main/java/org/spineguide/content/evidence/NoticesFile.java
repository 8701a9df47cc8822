package org.spineguide.content.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.spineguide.content.Finding;
import org.spineguide.content.Finding.Severity;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.Reference;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.file.ContentFileType;
import org.spineguide.content.file.TextFile;
import org.spineguide.content.yaml.YamlReader;

/**
 * The file {@code source-notices.yml}: what became of cited works since they appeared.
 * Written by the command {@code check-sources}; people may add entries of their own.
 *
 * @param checked when each register was last read
 * @param notices what is known
 */
public record NoticesFile(@Nullable Map<String, LocalDate> checked, @Nullable List<@Valid SourceNotice> notices) {

	/** State of a site that never checked its sources. */
	public static final NoticesFile NONE = new NoticesFile(Map.of(), List.of());

	/** Path of the file in the content folder. */
	public static final String PATH = ContentFile.of(ContentFileType.NOTICES).path();

	private static final String HEAD = """
			# What became of cited works since they appeared. The command check-sources writes this file.
			# Add what you know yourself as an entry without 'found-by': it stays as you wrote it.
			# Kinds: retracted, withdrawn, concern, superseded, corrected, unreachable.
			""";

	private static final Comparator<SourceNotice> ORDER = Comparator
		.comparing(SourceNotice::id, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(SourceNotice::kind, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(SourceNotice::foundBy, Comparator.nullsFirst(Comparator.naturalOrder()));

	/** Reads the file. */
	public static NoticesFile read(TextFile file) throws InvalidContentException {
		return YamlReader.read(file.file(), file.text(), 0, NoticesFile.class);
	}

	/** Returns the notices, none where the file has no list. */
	public List<SourceNotice> all() {
		return (this.notices != null) ? this.notices : List.of();
	}

	/** Returns the day on which a register was last read. */
	public Optional<LocalDate> checked(SourceRegister register) {
		return Optional.ofNullable((this.checked != null) ? this.checked.get(register.key()) : null);
	}

	/**
	 * Returns what is known after a register was read. A notice stays until the register
	 * takes it back in so many words: a file may be cut off, and readers would no longer
	 * be told. What another register said, or a person, stays in any case.
	 */
	NoticesFile after(RegisterReport report, LocalDate today) {
		SortedMap<String, LocalDate> days = new TreeMap<>((this.checked != null) ? this.checked : Map.of());
		days.put(report.register().key(), today);
		return new NoticesFile(days, Stream
			.concat(all().stream().filter((notice) -> !notice.isFoundBy(report.register()) || !report.replaces(notice)),
					report.found().stream())
			.sorted(ORDER)
			.toList());
	}

	/** Returns the bibliography with the notices. */
	public Map<String, Reference> on(Map<String, Reference> references) {
		Map<String, List<SourceNotice>> known = all().stream()
			.filter((notice) -> references.containsKey(notice.id()))
			.collect(Collectors.groupingBy((notice) -> Objects.requireNonNull(notice.id())));
		if (known.isEmpty()) {
			return references;
		}
		Map<String, Reference> all = new HashMap<>(references);
		known.forEach((id, notices) -> all.computeIfPresent(id,
				(key, reference) -> reference.with(notices.stream().map(SourceNotice::forReaders).toList())));
		return Map.copyOf(all);
	}

	/**
	 * Returns findings about notices on works that the bibliography does not have: nobody
	 * would see them.
	 */
	public List<Finding> strangers(Set<String> known) {
		return all().stream()
			.filter((notice) -> !known.contains(notice.id()))
			.map((notice) -> new Finding(Severity.WARNING, "sources", PATH, 1,
					"The bibliography has no '" + notice.id() + "'", "Correct the 'id', or take the entry out"))
			.toList();
	}

	/** Returns the file as text. */
	String text() {
		StringBuilder text = new StringBuilder(HEAD);
		text.append("checked:");
		text.append((this.checked == null || this.checked.isEmpty()) ? " {}\n" : "\n");
		if (this.checked != null) {
			this.checked.forEach((register, day) -> text.append("  %s: %s\n".formatted(register, day)));
		}
		text.append("notices:").append(all().isEmpty() ? " []\n" : "\n");
		all().forEach((notice) -> {
			text.append("  - id: ").append(notice.id()).append('\n');
			line(text, "kind", notice.word());
			line(text, "date", notice.date());
			line(text, "notice", (notice.notice() != null) ? quoted(notice.notice()) : null);
			line(text, "found-by", notice.foundBy());
		});
		return text.toString();
	}

	private static void line(StringBuilder text, String key, @Nullable Object value) {
		if (value != null) {
			text.append("    ").append(key).append(": ").append(value).append('\n');
		}
	}

	/** Quotes a text for YAML: registers may hold any sign. */
	private static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

}
