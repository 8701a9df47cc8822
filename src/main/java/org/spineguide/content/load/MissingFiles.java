package org.spineguide.content.load;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.spineguide.content.Finding;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.file.ContentFileType;
import org.spineguide.content.file.FolderListing;

/**
 * Missing files, as far as their last good state is kept. An article that is deleted from
 * a folder whose other files stand is meant to go. A folder, a topic's own page or a file
 * that pages share is a fault, like one that is broken, and so is a link that cannot be
 * followed.
 *
 * @param kept the files with what is to be said of them; nothing is said of those that
 * may be back at once
 * @param since since when files are waited for that may be back at once
 */
record MissingFiles(Map<String, List<Finding>> kept, Map<String, Instant> since) {

	static final MissingFiles NONE = new MissingFiles(Map.of(), Map.of());

	/** Time to wait for a program that deletes a file and creates it again. */
	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private static final String ROOT = ".";

	/**
	 * Decides about the files that are missing.
	 * @param found what is in the folder now
	 * @param known the names of the files that have a last good state
	 * @param deleted the files that the site deleted itself
	 * @param before the same at the last look
	 */
	static MissingFiles of(FolderListing found, Set<String> known, Set<String> deleted, MissingFiles before) {
		List<String> missing = known.stream()
			.filter((name) -> !found.files().containsKey(name) && !deleted.contains(name))
			.toList();
		Map<String, Long> lost = missing.stream()
			.collect(Collectors.groupingBy(MissingFiles::folderOf, Collectors.counting()));
		Map<String, Long> had = missing.isEmpty() ? Map.of()
				: known.stream().collect(Collectors.groupingBy(MissingFiles::folderOf, Collectors.counting()));
		Map<String, List<Finding>> kept = new HashMap<>();
		Map<String, Instant> since = new HashMap<>();
		Instant now = Instant.now();
		for (String name : missing) {
			String folder = folderOf(name);
			long count = lost.getOrDefault(folder, 0L);
			boolean isEmptied = count > 1 && had.getOrDefault(folder, 0L) == count;
			Optional<Finding> fault = fault(name, found, isEmptied);
			Instant first = before.since.getOrDefault(name, now);
			if (fault.isPresent()) {
				kept.put(name, List.of(fault.get()));
			}
			else if (!isPicture(name) && first.plus(PATIENCE).isAfter(now) && !before.isKnownAsFault(name)) {
				kept.put(name, List.of());
				since.put(name, first);
			}
		}
		return new MissingFiles(Map.copyOf(kept), Map.copyOf(since));
	}

	boolean isWaiting() {
		return !this.since.isEmpty();
	}

	/**
	 * Returns whether a file is missing because of a fault: what was missing with its
	 * folder, which is back without it, is deleted.
	 */
	private boolean isKnownAsFault(String name) {
		return !this.kept.getOrDefault(name, List.of()).isEmpty();
	}

	private static Optional<Finding> fault(String name, FolderListing found, boolean isEmptied) {
		Optional<String> folder = missingFolder(name, found);
		if (folder.isPresent()) {
			return folder.map(MissingFiles::ofFolder);
		}
		if (isPicture(name)) {
			return Optional.empty();
		}
		if (isEmptied) {
			return Optional.of(ofFolder(folderOf(name)));
		}
		Optional<Finding> link = found.findings().stream().filter((finding) -> finding.file().equals(name)).findFirst();
		if (link.isPresent()) {
			return link;
		}
		Optional<ContentFile> file = ContentFile.parse(name);
		boolean isMeant = file.filter(ContentFile::isOverlay).isPresent()
				|| file.flatMap(ContentFile::article).filter((article) -> !article.isIndex()).isPresent();
		return isMeant ? Optional.empty()
				: Optional.of(Finding.error(name, 1, "The file is missing; the site keeps what it held last",
						"Put it back. To go on without it, restart the site"));
	}

	private static Finding ofFolder(String folder) {
		return Finding.error(folder.isEmpty() ? ROOT : folder, 1,
				"The folder is missing, empty or not readable; the site keeps what it held last",
				"Put it back. To take its pages down, name them in withdrawn.yml or restart the site");
	}

	/** Returns the topmost folder above a file that is not there. */
	private static Optional<String> missingFolder(String name, FolderListing found) {
		if (!found.folders().contains("")) {
			return Optional.of("");
		}
		for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
			if (!found.folders().contains(name.substring(0, slash))) {
				return Optional.of(name.substring(0, slash));
			}
		}
		return Optional.empty();
	}

	private static String folderOf(String name) {
		return name.substring(0, Math.max(0, name.lastIndexOf('/')));
	}

	private static boolean isPicture(String name) {
		return name.startsWith(ContentFileType.PICTURE_FOLDER);
	}

}
