package org.spineguide.content.brand.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Finding;
import org.spineguide.content.Finding.Severity;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.brand.Brand;
import org.spineguide.content.brand.BrandColors;
import org.spineguide.content.brand.BrandPicture;
import org.spineguide.content.brand.file.BrandPictureFile.Kind;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.file.ContentFolder.Stamp;
import org.spineguide.content.file.FolderListing;

/**
 * Cache of the pictures in the folder {@code brand}, as they last could be read. What did
 * not change is not read twice.
 *
 * @param known what is known of each, by its name in the content folder
 */
public record BrandPictureFiles(Map<String, Known> known) {

	/** Without any. */
	public static final BrandPictureFiles NONE = new BrandPictureFiles(Map.of());

	private static final String FOLDER = "brand/";

	private static final Set<String> NAMES = Stream.of(Kind.values())
		.flatMap((kind) -> kind.names().stream())
		.map(FOLDER::concat)
		.collect(Collectors.toUnmodifiableSet());

	/**
	 * Reads those that are new or changed since the last look. A broken one keeps its
	 * last good state; all keep it when the folder is away.
	 */
	public static BrandPictureFiles of(Path root, FolderListing listing, BrandPictureFiles before) {
		if (!listing.folders().contains("")) {
			return before;
		}
		Map<String, Known> now = new HashMap<>();
		for (Kind kind : Kind.values()) {
			for (String name : kind.names()) {
				String file = FOLDER + name;
				Stamp stamp = listing.files().get(file);
				if (stamp != null) {
					now.put(file, Known.of(root, file, stamp, kind, before.known.get(file)));
				}
			}
		}
		return new BrandPictureFiles(Map.copyOf(now));
	}

	/** Returns what is wrong with them, and with files that the site would never show. */
	public List<Finding> findings(SortedMap<String, Stamp> files) {
		List<Finding> findings = new ArrayList<>();
		this.known.values().forEach((picture) -> findings.addAll(picture.findings()));
		files.tailMap(FOLDER)
			.keySet()
			.stream()
			.takeWhile((file) -> file.startsWith(FOLDER))
			.filter((file) -> !NAMES.contains(file) && ContentFile.parse(file).isEmpty())
			.forEach((file) -> findings
				.add(new Finding(Severity.WARNING, "brand", file, 1, "The site does not use a file of this name",
						"Name it logo.svg, logo.png, icon.svg, icon.png, share.png or colors.yml, or take it away")));
		return findings;
	}

	/** Returns the branding with them. */
	public Brand brand(BrandColors colors, Map<String, Map<String, String>> words) {
		return Brand.of(colors, picture(Kind.LOGO), picture(Kind.ICON), picture(Kind.SHARE), words);
	}

	private @Nullable BrandPicture picture(Kind kind) {
		return kind.names()
			.stream()
			.map((name) -> this.known.get(FOLDER + name))
			.flatMap(Stream::ofNullable)
			.map(Known::good)
			.flatMap(Stream::ofNullable)
			.findFirst()
			.orElse(null);
	}

	/**
	 * Cached picture.
	 *
	 * @param stamp its file when it was read
	 * @param good its last good state, or {@code null}
	 * @param findings what is to be said of its newest
	 */
	public record Known(Stamp stamp, @Nullable BrandPicture good, List<Finding> findings) {

		static Known of(Path root, String file, Stamp stamp, Kind kind, @Nullable Known before) {
			if (before != null && before.stamp.isSameAs(stamp)) {
				return before;
			}
			try {
				BrandPictureFile read = BrandPictureFile.read(root, file, kind);
				return new Known(stamp, read.picture(), read.findings());
			}
			catch (InvalidContentException ex) {
				return new Known(stamp, Optional.ofNullable(before).map(Known::good).orElse(null), ex.findings());
			}
		}

	}

}
