package org.spineguide.crypto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Owner of a file. A command that root runs gives what it writes to the owner of what was
 * there: a key file of root's would lock the site out.
 *
 * @param user the user
 * @param group the group
 */
public record FileOwner(UserPrincipal user, GroupPrincipal group) {

	/**
	 * Returns the owner of a path, or of the folder above it if there is no such file.
	 * @return nothing where files have no owners of this kind
	 */
	public static Optional<FileOwner> of(Path path) throws IOException {
		Path nearest = path.toAbsolutePath();
		while (!Files.exists(nearest, LinkOption.NOFOLLOW_LINKS)) {
			nearest = Objects.requireNonNull(nearest.getParent(), "the root of the file system");
		}
		PosixFileAttributeView view = view(nearest);
		if (view == null) {
			return Optional.empty();
		}
		PosixFileAttributes attributes = view.readAttributes();
		return Optional.of(new FileOwner(attributes.owner(), attributes.group()));
	}

	/** Makes it the owner of a file, or of a folder with all in it, as far as we may. */
	public void own(Path path) throws IOException {
		List<Path> all;
		try (Stream<Path> files = Files.walk(path)) {
			all = files.toList();
		}
		for (Path file : all) {
			if (!of(file).filter(this::equals).isPresent()) {
				try {
					PosixFileAttributeView view = Objects.requireNonNull(view(file));
					view.setGroup(this.group);
					view.setOwner(this.user);
				}
				catch (IOException ex) {
					// Only root may give files away.
					return;
				}
			}
		}
	}

	private static @Nullable PosixFileAttributeView view(Path file) {
		return Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
	}

}
