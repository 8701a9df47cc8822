package org.spineguide.content.load;

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

import org.spineguide.content.Clinic;
import org.spineguide.content.Edition;
import org.spineguide.content.Finding;
import org.spineguide.content.Library;
import org.spineguide.content.Reference;
import org.spineguide.content.file.BibliographyFile;
import org.spineguide.content.file.ClinicFile;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.file.ContentFileType;
import org.spineguide.content.file.ContentFolder;
import org.spineguide.content.file.ContentFolder.Stamp;
import org.spineguide.content.load.CachedFile.Parser;
import org.spineguide.content.picture.PictureSizes;

import org.springframework.context.MessageSource;

/**
 * Reads the content folder into a library, again and again: what did not change is not
 * read twice, and what broke stays as it was before. Used by one thread at a time.
 */
public final class LibraryReader {

	private final ContentFolder folder;

	private final MessageSource messages;

	private final ReadListener readListener;

	/** What was read from each file at the last look. */
	private Map<String, CachedFile<?>> readings = Map.of();

	private PictureSizes pictureSizes = PictureSizes.NONE;

	LibraryReader(ContentFolder folder, MessageSource messages) {
		this(folder, messages, ReadListener.NONE);
	}

	public LibraryReader(ContentFolder folder, MessageSource messages, ReadListener readListener) {
		this.folder = folder;
		this.messages = messages;
		this.readListener = readListener;
	}

	/**
	 * Reads what changed since the last look.
	 * @param today the day that decides which articles are published
	 */
	public Library read(LocalDate today) {
		Look look = new Look(files());
		this.pictureSizes = look.pictureSizes;
		Clinic clinic = look.file(ContentFile.of(ContentFileType.CLINIC), "", ClinicFile::read, ClinicFile.unknown());
		Map<String, Reference> references = look.file(ContentFile.of(ContentFileType.REFERENCES), "",
				BibliographyFile::read, Map.of());
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
	public SortedMap<String, Stamp> files() {
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

		private final Map<String, CachedFile<?>> readings = new ConcurrentHashMap<>();

		private final List<Finding> findings = new ArrayList<>();

		private final PictureSizes pictureSizes;

		private Look(SortedMap<String, Stamp> files) {
			this.files = files;
			this.pictureSizes = PictureSizes.of(LibraryReader.this.folder.root(), files,
					LibraryReader.this.pictureSizes);
		}

		/** The stamps of all files by name. */
		SortedMap<String, Stamp> files() {
			return this.files;
		}

		/** The pictures with their sizes. */
		PictureSizes pictures() {
			return this.pictureSizes;
		}

		/** Sees the articles. */
		ReadListener onlooker() {
			return LibraryReader.this.readListener;
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
				CachedFile<?> reading = this.readings.get(file.path());
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
			CachedFile<T> reading = reading(file.path(), stamp, basis, parser);
			note(reading.findings());
			return reading.value().orElse(otherwise);
		}

		/** Reads a file; may be called by several threads for different files. */
		@SuppressWarnings("unchecked")
		<T> CachedFile<T> reading(String name, Stamp stamp, String basis, Parser<T> parser) {
			CachedFile<T> before = (CachedFile<T>) LibraryReader.this.readings.get(name);
			CachedFile<T> reading = CachedFile.of(LibraryReader.this.folder, name, stamp, basis, before, parser);
			this.readings.put(name, reading);
			return reading;
		}

		private String revision(Map<String, Edition> editions) {
			MessageDigest digest = DigestUtils.getSha256Digest();
			digest.update(this.pictureSizes.basis().getBytes(StandardCharsets.UTF_8));
			this.files.keySet().forEach((name) -> {
				CachedFile<?> reading = this.readings.get(name);
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
