package org.spineguide.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.commons.codec.digest.DigestUtils;

import org.spineguide.content.ContentFolder.Stamp;
import org.spineguide.content.FileReading.Parser;

import org.springframework.context.MessageSource;

/**
 * Reads the content folder into a library, again and again: what did not change is not
 * read twice, and what broke stays as it was before. Used by one thread at a time.
 */
final class LibraryReader {

	private final ContentFolder folder;

	private final MessageSource messages;

	private final Onlooker onlooker;

	/** What was read from each file at the last look. */
	private Map<String, FileReading<?>> readings = Map.of();

	private Pictures pictures = Pictures.NONE;

	LibraryReader(ContentFolder folder, MessageSource messages) {
		this(folder, messages, Onlooker.NONE);
	}

	LibraryReader(ContentFolder folder, MessageSource messages, Onlooker onlooker) {
		this.folder = folder;
		this.messages = messages;
		this.onlooker = onlooker;
	}

	/**
	 * Reads what changed since the last look.
	 * @param today the day that decides which articles are published
	 */
	Library read(LocalDate today) {
		Look look = new Look(files());
		this.pictures = look.pictures;
		Clinic clinic = look.file(ContentFile.of(ContentFileType.CLINIC), "", ClinicFile::read, ClinicFile.unknown());
		Map<String, Reference> references = look.file(ContentFile.of(ContentFileType.REFERENCES), "",
				Bibliography::read, Map.of());
		Map<String, Edition> editions = new LinkedHashMap<>();
		for (String language : clinic.languages()) {
			String prefix = language.equals(clinic.defaultLanguage()) ? "" : "/" + language;
			editions.put(language,
					new EditionReader(look, language, prefix, this.messages).read(clinic, references, today));
		}
		this.readings = look.readings;
		return new Library(look.revision(editions), clinic, editions, references,
				look.findings.stream().sorted().distinct().toList());
	}

	/** All files in the folder as they stand now, with their stamps. */
	SortedMap<String, Stamp> files() {
		try {
			return this.folder.files();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** One look at the folder. */
	final class Look {

		private final SortedMap<String, Stamp> files;

		private final Map<String, FileReading<?>> readings = new ConcurrentHashMap<>();

		private final List<Finding> findings = new ArrayList<>();

		private final Pictures pictures;

		private Look(SortedMap<String, Stamp> files) {
			this.files = files;
			this.pictures = Pictures.of(LibraryReader.this.folder.root(), files, LibraryReader.this.pictures);
		}

		/** The stamps of all files by name. */
		SortedMap<String, Stamp> files() {
			return this.files;
		}

		/** The pictures with their sizes. */
		Pictures pictures() {
			return this.pictures;
		}

		/** Sees the articles. */
		Onlooker onlooker() {
			return LibraryReader.this.onlooker;
		}

		/** Notes what is wrong. */
		void note(List<Finding> wrong) {
			this.findings.addAll(wrong);
		}

		/**
		 * Hashes of the last good states of files, so that what is made from them is made
		 * anew when they change.
		 */
		String basis(ContentFile... files) {
			StringBuilder basis = new StringBuilder();
			for (ContentFile file : files) {
				FileReading<?> reading = this.readings.get(file.path());
				basis.append((reading != null) ? reading.hash() : "-").append(' ');
			}
			return basis.toString();
		}

		/** Reads a file that must be there. */
		<T> T file(ContentFile file, String basis, Parser<T> parser, T otherwise) {
			if (!this.files.containsKey(file.path())) {
				note(List.of(Finding.error(file.path(), 1, "The file is missing", "Put it back")));
				return otherwise;
			}
			return optionalFile(file, basis, parser, otherwise);
		}

		/** Reads a file that may be left out. */
		<T> T optionalFile(ContentFile file, String basis, Parser<T> parser, T otherwise) {
			Stamp stamp = this.files.get(file.path());
			if (stamp == null) {
				return otherwise;
			}
			FileReading<T> reading = reading(file.path(), stamp, basis, parser);
			note(reading.findings());
			return reading.value().orElse(otherwise);
		}

		/** Reads a file; may be called by several threads for different files. */
		@SuppressWarnings("unchecked")
		<T> FileReading<T> reading(String name, Stamp stamp, String basis, Parser<T> parser) {
			FileReading<T> before = (FileReading<T>) LibraryReader.this.readings.get(name);
			FileReading<T> reading = FileReading.of(LibraryReader.this.folder, name, stamp, basis, before, parser);
			this.readings.put(name, reading);
			return reading;
		}

		private String revision(Map<String, Edition> editions) {
			MessageDigest digest = DigestUtils.getSha256Digest();
			digest.update(this.pictures.basis().getBytes(StandardCharsets.UTF_8));
			this.files.keySet().forEach((name) -> {
				FileReading<?> reading = this.readings.get(name);
				if (reading != null) {
					digest.update((name + ":" + reading.hash() + "\n").getBytes(StandardCharsets.UTF_8));
				}
			});
			// Which articles readers may see depends on the day too.
			editions.values()
				.stream()
				.flatMap((edition) -> edition.home().allArticles())
				.forEach((article) -> digest.update((article.address() + "\n").getBytes(StandardCharsets.UTF_8)));
			return HexFormat.of().formatHex(digest.digest(), 0, 6);
		}

	}

}
