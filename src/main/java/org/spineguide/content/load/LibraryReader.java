package org.spineguide.content.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.apache.commons.codec.digest.DigestUtils;

import org.spineguide.content.Clinic;
import org.spineguide.content.Edition;
import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.Library;
import org.spineguide.content.Reference;
import org.spineguide.content.brand.Brand;
import org.spineguide.content.brand.BrandColors;
import org.spineguide.content.brand.file.BrandPictureFiles;
import org.spineguide.content.brand.file.ColorsFile;
import org.spineguide.content.evidence.NoticesFile;
import org.spineguide.content.file.BibliographyFile;
import org.spineguide.content.file.ClinicFile;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.file.ContentFileType;
import org.spineguide.content.file.ContentFolder;
import org.spineguide.content.file.ContentFolder.Stamp;
import org.spineguide.content.file.FolderListing;
import org.spineguide.content.file.TextFile;
import org.spineguide.content.load.CachedFile.Parser;
import org.spineguide.content.picture.PictureHashes;
import org.spineguide.content.picture.PictureSizes;
import org.spineguide.content.signature.SignatureKeys;
import org.spineguide.content.words.InterfaceMessages;
import org.spineguide.content.words.WordsFile;

import org.springframework.context.MessageSource;

/**
 * Incremental reader of the content folder: what did not change is not read twice, and
 * what broke stays as it was before. Used by one thread at a time.
 */
public final class LibraryReader {

	private final ContentFolder folder;

	private final MessageSource messages;

	private final ReadListener readListener;

	private final SignatureKeys signatureKeys;

	private final PictureHashes pictureHashes;

	/** Values read from each file at the last read. */
	private Map<String, CachedFile<?>> readings = Map.of();

	private PictureSizes pictureSizes = PictureSizes.NONE;

	private BrandPictureFiles brandPictures = BrandPictureFiles.NONE;

	private MissingFiles missing = MissingFiles.NONE;

	/** Listing of the content folder at the last read. */
	private FolderListing listing = new FolderListing(new TreeMap<>(), Set.of(), List.of());

	LibraryReader(ContentFolder folder, MessageSource messages, SignatureKeys signatureKeys) {
		this(folder, messages, signatureKeys, ReadListener.NONE);
	}

	public LibraryReader(ContentFolder folder, MessageSource messages, SignatureKeys signatureKeys,
			ReadListener readListener) {
		this.folder = folder;
		this.messages = messages;
		this.signatureKeys = signatureKeys;
		this.readListener = readListener;
		this.pictureHashes = new PictureHashes(folder);
	}

	/**
	 * Reads what changed since the last time. An article that is missing is waited for a
	 * moment: many programs delete a file and create it again.
	 * @param today the day that decides which articles are published
	 */
	public Library read(LocalDate today) {
		FolderListing found = this.folder.list();
		return read(today, new Look(found, MissingFiles.of(found, known(), Set.of(), this.missing)));
	}

	/**
	 * Reads what changed since the last time, after the site itself changed files.
	 * @param deleted the files that the site deleted
	 */
	Library read(LocalDate today, Set<String> deleted) {
		FolderListing found = this.folder.list();
		return read(today, new Look(found, MissingFiles.of(found, known(), deleted, this.missing)));
	}

	/** Returns what was read last, as of another day. */
	Library readAsOf(LocalDate today) {
		return read(today, new Look(this.listing, this.missing, true));
	}

	/** Returns whether a missing file is still waited for. */
	boolean isWaiting() {
		return this.missing.isWaiting();
	}

	/** Returns the names of the files that have a good state. */
	private Set<String> known() {
		Set<String> known = new HashSet<>(this.pictureSizes.sizes().keySet());
		this.readings.forEach((name, reading) -> {
			if (reading.value().isPresent()) {
				known.add(name);
			}
		});
		return known;
	}

	private Library read(LocalDate today, Look look) {
		Clinic clinic = look.withFolders(look.file(ContentFile.of(ContentFileType.CLINIC), look.languageFolders(),
				look::clinic, ClinicFile.unknown()));
		Map<String, Map<String, String>> words = new HashMap<>();
		for (String language : clinic.languages()) {
			words.put(language, look.optionalFile(ContentFile.of(ContentFileType.INTERFACE, language), "",
					(file) -> WordsFile.read(file, language, this.messages), Map.of()));
		}
		Brand brand = look.brand(words);
		MessageSource say = InterfaceMessages.over(this.messages, words);
		Map<String, Reference> references = look.references();
		Map<String, Edition> editions = new LinkedHashMap<>();
		for (String language : clinic.languages()) {
			String prefix = language.equals(clinic.defaultLanguage()) ? "" : "/" + language;
			editions.put(language, new EditionReader(look, language, prefix, say).read(clinic, references, today));
		}
		this.listing = look.listing;
		this.missing = look.missing;
		this.pictureSizes = look.pictureSizes;
		this.brandPictures = look.brandPictures;
		this.readings = look.readings;
		return new Library(look.revision(editions, brand), clinic, editions, references,
				look.findings.stream().sorted().distinct().toList(), brand);
	}

	/** Returns all files in the folder as they stand now, with their stamps. */
	public SortedMap<String, Stamp> files() {
		return this.folder.files();
	}

	/** One read of the folder. */
	final class Look {

		private final FolderListing listing;

		private final MissingFiles missing;

		private final boolean isFrozen;

		/** Files that are there, and those that are kept though they are not. */
		private final SortedMap<String, Stamp> files;

		private final Map<String, CachedFile<?>> readings = new ConcurrentHashMap<>();

		private final List<Finding> findings = new ArrayList<>();

		private final PictureSizes pictureSizes;

		private final BrandPictureFiles brandPictures;

		private Look(FolderListing listing, MissingFiles missing) {
			this(listing, missing, false);
		}

		/**
		 * Starts a read.
		 * @param isFrozen whether nothing is read again, whatever changed on the disk
		 */
		private Look(FolderListing listing, MissingFiles missing, boolean isFrozen) {
			this.listing = listing;
			this.missing = missing;
			this.isFrozen = isFrozen;
			this.files = new TreeMap<>(listing.files());
			missing.kept().keySet().forEach((name) -> this.files.put(name, Stamp.MISSING));
			this.pictureSizes = isFrozen ? LibraryReader.this.pictureSizes
					: PictureSizes.of(LibraryReader.this.folder.root(), this.files, LibraryReader.this.pictureSizes);
			this.brandPictures = isFrozen ? LibraryReader.this.brandPictures
					: BrandPictureFiles.of(LibraryReader.this.folder.root(), listing, LibraryReader.this.brandPictures);
			note(listing.findings());
			note(this.brandPictures.findings(listing.files()));
			missing.kept()
				.entrySet()
				.stream()
				.filter((file) -> file.getKey().startsWith(ContentFileType.PICTURE_FOLDER))
				.forEach((file) -> note(file.getValue()));
		}

		/** Returns the stamps of all files by name. */
		SortedMap<String, Stamp> files() {
			return this.files;
		}

		/** Returns the pictures with their sizes. */
		PictureSizes pictures() {
			return this.pictureSizes;
		}

		/** Returns the hashes of the files of pictures. */
		PictureHashes pictureHashes() {
			return LibraryReader.this.pictureHashes;
		}

		/** Returns the keys that verify signatures. */
		SignatureKeys signatureKeys() {
			return LibraryReader.this.signatureKeys;
		}

		/** Returns the listener that sees the articles. */
		ReadListener onlooker() {
			return LibraryReader.this.readListener;
		}

		/** Adds findings. */
		void note(List<Finding> wrong) {
			this.findings.addAll(wrong);
		}

		/**
		 * Returns the hashes of the last good states of files: what is made from them is
		 * made again when they change.
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
			CachedFile<T> reading;
			if (before != null && this.isFrozen) {
				reading = before;
			}
			else if (before != null && stamp.equals(Stamp.MISSING)) {
				reading = before.missing(this.missing.kept().getOrDefault(name, List.of()));
			}
			else {
				reading = CachedFile.of(LibraryReader.this.folder, name, stamp, basis, before, parser);
			}
			this.readings.put(name, reading);
			return reading;
		}

		/** Lists the folders that may hold a language. */
		private String languageFolders() {
			return this.listing.folders()
				.stream()
				.filter((folder) -> !folder.contains("/"))
				.sorted()
				.collect(Collectors.joining(" "));
		}

		/** Reads the clinic, unless its languages would leave the site without a page. */
		private Clinic clinic(TextFile file) throws InvalidContentException {
			Clinic clinic = ClinicFile.read(file);
			boolean isFirst = !LibraryReader.this.readings.containsKey(file.file());
			if (!isFirst && !hasFolder(clinic.defaultLanguage())) {
				throw new InvalidContentException(Finding.error(file.file(), file.lineOf("languages"),
						"'languages' begins with '%s', which has no folder".formatted(clinic.defaultLanguage()),
						"Put its articles into the folder first"));
			}
			return clinic;
		}

		/**
		 * Returns the clinic in those of its languages that have a folder, or in one that
		 * has none.
		 */
		private Clinic withFolders(Clinic clinic) {
			List<String> there = clinic.languages().stream().filter(this::hasFolder).toList();
			clinic.languages()
				.stream()
				.filter((language) -> !there.contains(language))
				.forEach((language) -> note(List.of(Finding.error(ContentFile.of(ContentFileType.CLINIC).path(), 1,
						"'languages' names '%s', but there is no folder %s with articles".formatted(language, language),
						"Put its articles there, or take the language out"))));
			return clinic.in(there.isEmpty() ? List.of(clinic.defaultLanguage()) : there);
		}

		private boolean hasFolder(String language) {
			String folder = language + "/";
			return this.files.tailMap(folder).keySet().stream().limit(1).anyMatch((name) -> name.startsWith(folder));
		}

		/** Returns the bibliography with what became of the works in it. */
		private Map<String, Reference> references() {
			Map<String, Reference> references = file(ContentFile.of(ContentFileType.REFERENCES), "",
					BibliographyFile::read, Map.of());
			NoticesFile notices = optionalFile(ContentFile.of(ContentFileType.NOTICES), "", NoticesFile::read,
					NoticesFile.NONE);
			note(notices.strangers(references.keySet()));
			return notices.on(references);
		}

		/** Returns what the clinic changed in the look of pages. */
		private Brand brand(Map<String, Map<String, String>> words) {
			return this.brandPictures.brand(
					optionalFile(ContentFile.of(ContentFileType.COLORS), "", ColorsFile::read, BrandColors.NONE),
					words);
		}

		/** Drops a file that is not there any more. */
		void forget(String name) {
			this.readings.remove(name);
		}

		/** Returns whether a file was not known at the last read. */
		boolean isNew(String name) {
			return !LibraryReader.this.readings.containsKey(name);
		}

		private String revision(Map<String, Edition> editions, Brand brand) {
			MessageDigest digest = DigestUtils.getSha256Digest();
			digest.update(brand.hash().getBytes(StandardCharsets.UTF_8));
			digest.update(this.pictureSizes.basis().getBytes(StandardCharsets.UTF_8));
			this.files.keySet().forEach((name) -> {
				CachedFile<?> reading = this.readings.get(name);
				if (reading != null) {
					digest.update((name + ":" + reading.hash() + "\n").getBytes(StandardCharsets.UTF_8));
				}
			});
			// Which articles readers may see depends on the day too, and whether one is
			// still what was signed on the bytes of its drawings.
			editions.values()
				.stream()
				.flatMap((edition) -> edition.home().allArticles())
				.forEach((article) -> digest
					.update((article.address() + article.review().state() + article.review().text() + "\n")
						.getBytes(StandardCharsets.UTF_8)));
			return HexFormat.of().formatHex(digest.digest(), 0, 6);
		}

	}

}
