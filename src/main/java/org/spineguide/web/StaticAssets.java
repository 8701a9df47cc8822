package org.spineguide.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Static files of the site: style sheets, scripts, fonts and drawings.
 *
 * @param locations the folders where they are, the first that has a file wins
 */
record StaticAssets(List<String> locations) {

	private static final ResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();

	StaticAssets {
		locations = List.copyOf(locations);
	}

	/**
	 * Returns the content of a file.
	 * @param name its name in one of the folders, such as {@code site.js}
	 */
	byte[] content(String name) {
		try {
			Resource file = this.locations.stream()
				.map((location) -> RESOURCES.getResource(location + name))
				.filter(Resource::exists)
				.findFirst()
				.orElseThrow(() -> new IllegalArgumentException("There is no static file " + name));
			return file.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the names of the files that stand in no sub-folder. */
	List<String> names() {
		return this.locations.stream()
			.flatMap((location) -> matching(location.replaceFirst("^classpath:", "classpath*:") + "*.*"))
			.map(Resource::getFilename)
			.filter(Objects::nonNull)
			.distinct()
			.sorted()
			.toList();
	}

	/**
	 * Returns the names of the scripts in a sub-folder, such as {@code
	 * editor/toolbar.js}.
	 */
	List<String> scripts(String folder) {
		return this.locations.stream()
			.flatMap((location) -> matching(location + folder + "/*.js"))
			.map((file) -> folder + "/" + file.getFilename())
			.distinct()
			.sorted()
			.toList();
	}

	/** Returns a hash of all scripts in a sub-folder, which import each other by name. */
	String version(String folder) {
		MessageDigest digest = DigestUtils.getSha256Digest();
		scripts(folder).forEach((script) -> digest.update(content(script)));
		return Hex.encodeHexString(digest.digest()).substring(0, 32);
	}

	private static Stream<Resource> matching(String pattern) {
		try {
			return Stream.of(RESOURCES.getResources(pattern));
		}
		catch (IOException ex) {
			// The folder has no such sub-folder.
			return Stream.empty();
		}
	}

}
