package org.spineguide.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The history of the content files, in a Git repository of the content folder. It is
 * opened when it is first asked for, so that the site need not wait for it.
 */
class History implements AutoCloseable {

	/** More than anybody reads. */
	private static final int MAX_VERSIONS = 500;

	private static final Logger logger = LoggerFactory.getLogger(History.class);

	private final ReentrantLock lock = new ReentrantLock();

	private final Path root;

	private final Remote remote;

	private final Disk disk;

	private final Supplier<PersonIdent> site;

	private final Clock clock;

	private @Nullable Archive archive;

	private @Nullable WhyNot whyNot;

	History(Path root, Remote remote, Disk disk, Supplier<PersonIdent> site, Clock clock) {
		this.root = root.toAbsolutePath().normalize();
		this.remote = remote;
		this.disk = disk;
		this.site = site;
		this.clock = clock;
	}

	/** Why no history is kept, if none is. */
	Optional<WhyNot> whyNot() {
		return alone(() -> {
			archive();
			return Optional.ofNullable(this.whyNot);
		});
	}

	/**
	 * Does something while nobody else changes files or history within this process.
	 */
	<T> T alone(Supplier<T> work) {
		this.lock.lock();
		try {
			return work.get();
		}
		finally {
			this.lock.unlock();
		}
	}

	private Optional<Archive> archive() {
		if (this.archive == null && this.whyNot == null) {
			open();
		}
		return Optional.ofNullable(this.archive);
	}

	private void open() {
		try {
			Path here = this.root.toRealPath();
			Optional<Path> above = Archive.above(here);
			if (above.isPresent() && !above.get().toRealPath().equals(here)) {
				this.whyNot = WhyNot.INSIDE_ANOTHER;
			}
			else if (!Files.isWritable(here)) {
				this.whyNot = WhyNot.READ_ONLY;
			}
			else {
				this.archive = Archive.open(here, this.remote.branch(), this.disk, this.site);
			}
		}
		catch (IOException | GitAPIException ex) {
			logger.error("The history of the content folder cannot be kept", ex);
			this.whyNot = WhyNot.BROKEN;
		}
	}

	/** Keeps what was changed with other programs. */
	void keepOutside() {
		alone(() -> archive().map((open) -> attempt(() -> {
			open.commitOutside();
			return true;
		})));
	}

	/** Takes in what other copies of the site changed. */
	void takeIn() {
		alone(() -> archive().map((open) -> attempt(() -> this.remote.takeIn(open))));
	}

	/**
	 * Keeps a change whose files are written, and sends it to the other copies of the
	 * site.
	 * @return how far it has come; nothing when others were quicker, and it was not kept
	 */
	Optional<Delivery> keep(Change change) {
		return alone(() -> {
			Optional<Archive> open = archive();
			return open.isEmpty() ? Optional.of(Delivery.HERE) : attempt(() -> keep(open.get(), change));
		});
	}

	private Optional<Delivery> keep(Archive open, Change change) throws IOException, GitAPIException {
		Optional<ObjectId> before = open.head();
		open.commit(change, this.clock.instant());
		Optional<Delivery> delivery = this.remote.send(open);
		if (delivery.isEmpty()) {
			open.forget(before);
		}
		return delivery;
	}

	/**
	 * The versions of a file, the newest first, across renames.
	 */
	List<Version> versions(String file) {
		return alone(() -> archive().map((open) -> attempt(() -> versions(open, file))).orElse(List.of()));
	}

	/** What a file held in one of its versions. */
	Optional<String> text(String file, String version) {
		return alone(() -> archive().flatMap((open) -> attempt(() -> {
			Optional<Version> found = versions(open, file).stream()
				.filter((one) -> one.id().equals(version))
				.findFirst();
			if (found.isEmpty()) {
				return Optional.<String>empty();
			}
			return open.bytes(ObjectId.fromString(version), found.get().file())
				.map((bytes) -> new String(bytes, StandardCharsets.UTF_8));
		})));
	}

	/** Whether a file was changed with another program since its newest version. */
	boolean isChangedOutside(String file) {
		return alone(() -> archive().map((open) -> attempt(() -> {
			Optional<ObjectId> head = open.head();
			byte[] kept = head.isPresent() ? open.bytes(head.get(), file).orElse(null) : null;
			Path path = this.root.resolve(file);
			byte[] now = (Places.contains(file) && Files.isRegularFile(path)) ? Files.readAllBytes(path) : null;
			return !Arrays.equals(kept, now);
		})).orElse(false));
	}

	private static List<Version> versions(Archive archive, String file) throws IOException {
		List<Version> versions = new ArrayList<>();
		Optional<ObjectId> from = archive.head();
		String name = file;
		while (from.isPresent() && versions.size() < MAX_VERSIONS) {
			try (RevWalk walk = new RevWalk(archive.repository())) {
				walk.markStart(walk.parseCommit(from.get()));
				walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(name), TreeFilter.ANY_DIFF));
				RevCommit oldest = null;
				for (RevCommit commit : walk) {
					versions.add(Message.version(commit, name));
					oldest = commit;
					if (versions.size() == MAX_VERSIONS) {
						break;
					}
				}
				from = Optional.empty();
				if (oldest != null) {
					// The walk rewrites parents to those that touched the file; the true
					// one is wanted.
					RevCommit first = archive.repository().parseCommit(oldest);
					Optional<String> before = nameBefore(archive, first, name);
					if (before.isPresent()) {
						name = before.get();
						from = Optional.of(first.getParent(0));
					}
				}
			}
		}
		return versions;
	}

	/** What a file was called before a change that gave it its name. */
	private static Optional<String> nameBefore(Archive archive, RevCommit commit, String name) throws IOException {
		if (commit.getParentCount() == 0) {
			return Optional.empty();
		}
		try (RevWalk walk = new RevWalk(archive.repository()); TreeWalk both = new TreeWalk(archive.repository())) {
			both.setRecursive(true);
			both.setFilter(TreeFilter.ANY_DIFF);
			both.addTree(walk.parseCommit(commit.getParent(0)).getTree());
			both.addTree(commit.getTree());
			RenameDetector detector = new RenameDetector(archive.repository());
			detector.addAll(DiffEntry.scan(both));
			return detector.compute()
				.stream()
				.filter((entry) -> entry.getChangeType() == DiffEntry.ChangeType.RENAME
						&& entry.getNewPath().equals(name))
				.map(DiffEntry::getOldPath)
				.findFirst();
		}
	}

	@Override
	public void close() {
		alone(() -> {
			if (this.archive != null) {
				this.archive.close();
			}
			return true;
		});
	}

	private static <T> T attempt(Work<T> work) {
		try {
			return work.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (GitAPIException ex) {
			throw new IllegalStateException("The history could not be read or written", ex);
		}
	}

	/** Something that may fail as Git does. */
	private interface Work<T> {

		T run() throws IOException, GitAPIException;

	}

}
