package org.spineguide.editing.history.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;

/** Reads the versions of files from the repository. */
public final class Versions {

	/** Most versions that are listed. */
	private static final int MAX = 500;

	private final GitRepository gitRepository;

	public Versions(GitRepository gitRepository) {
		this.gitRepository = gitRepository;
	}

	/** Returns the versions of a file, the newest first, across renames. */
	public List<Version> of(String file) throws IOException {
		return of(file, MAX);
	}

	/** Returns the newest versions of a file, across renames. */
	public List<Version> of(String file, int most) throws IOException {
		List<Version> versions = new ArrayList<>();
		Optional<ObjectId> from = this.gitRepository.head();
		String name = file;
		while (from.isPresent() && versions.size() < most) {
			RevCommit oldest = addTo(versions, from.get(), name, most);
			if (oldest == null) {
				break;
			}
			Optional<String> before = nameBefore(oldest, name);
			from = before.isPresent() ? Optional.of(oldest.getParent(0)) : Optional.empty();
			name = before.orElse(name);
		}
		return versions;
	}

	private @Nullable RevCommit addTo(List<Version> versions, ObjectId from, String name, int most) throws IOException {
		try (RevWalk walk = new RevWalk(this.gitRepository.repository())) {
			walk.markStart(walk.parseCommit(from));
			walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(name), TreeFilter.ANY_DIFF));
			ObjectId oldest = null;
			for (RevCommit commit : walk) {
				if (versions.size() == most) {
					return null;
				}
				versions.add(CommitMessage.version(commit, name));
				oldest = commit.copy();
			}
			// This walk knows only the parents that touched the file; the true one is
			// wanted.
			return (oldest != null) ? this.gitRepository.repository().parseCommit(oldest) : null;
		}
	}

	/** Returns the name of a file before a change that renamed it. */
	private Optional<String> nameBefore(RevCommit commit, String name) throws IOException {
		if (commit.getParentCount() == 0) {
			return Optional.empty();
		}
		Optional<String> noted = CommitMessage.renamed(commit);
		if (noted.isPresent()) {
			// The same change rewrote links in other articles, which have no other
			// name.
			boolean isNew = differences(commit).stream()
				.anyMatch((entry) -> entry.getChangeType() == ChangeType.ADD && entry.getNewPath().equals(name));
			return isNew ? noted : Optional.empty();
		}
		RenameDetector detector = new RenameDetector(this.gitRepository.repository());
		detector.addAll(differences(commit));
		return detector.compute()
			.stream()
			.filter((entry) -> entry.getChangeType() == ChangeType.RENAME && entry.getNewPath().equals(name))
			.map(DiffEntry::getOldPath)
			.findFirst();
	}

	private List<DiffEntry> differences(RevCommit commit) throws IOException {
		try (RevWalk walk = new RevWalk(this.gitRepository.repository());
				TreeWalk both = new TreeWalk(this.gitRepository.repository())) {
			both.setRecursive(true);
			both.setFilter(TreeFilter.ANY_DIFF);
			both.addTree(walk.parseCommit(commit.getParent(0)).getTree());
			both.addTree(commit.getTree());
			return DiffEntry.scan(both);
		}
	}

	/**
	 * Returns the text of a file in one of its versions, or in one that was set aside.
	 */
	public Optional<String> text(String file, String version) throws IOException {
		Optional<Version> found = of(file).stream().filter((one) -> one.id().equals(version)).findFirst();
		boolean isAside = setAside().stream()
			.anyMatch((conflictingChange) -> conflictingChange.version().id().equals(version)
					&& conflictingChange.files().contains(file));
		if (found.isEmpty() && !isAside) {
			return Optional.empty();
		}
		return this.gitRepository.bytes(ObjectId.fromString(version), found.map(Version::file).orElse(file))
			.map((bytes) -> new String(bytes, StandardCharsets.UTF_8));
	}

	/** Returns what the newest changes left, but for those of many files at once. */
	public List<Version> recent(int commits, int mostFiles) throws IOException {
		List<Version> recent = new ArrayList<>();
		Optional<ObjectId> head = this.gitRepository.head();
		try (RevWalk walk = new RevWalk(this.gitRepository.repository())) {
			if (head.isPresent()) {
				walk.markStart(walk.parseCommit(head.get()));
			}
			for (int i = 0; i < commits; i++) {
				RevCommit commit = walk.next();
				if (commit == null || commit.getParentCount() == 0) {
					break;
				}
				List<DiffEntry> entries = differences(commit);
				if (entries.size() <= mostFiles) {
					entries.stream()
						.filter((entry) -> entry.getChangeType() != ChangeType.DELETE)
						.forEach((entry) -> recent.add(CommitMessage.version(commit, entry.getNewPath())));
				}
			}
		}
		return recent;
	}

	/** Returns the bytes that a version of a file holds. */
	public Optional<byte[]> bytes(Version version) throws IOException {
		return this.gitRepository.bytes(ObjectId.fromString(version.id()), version.file());
	}

	/** Returns the changes that were set aside. */
	public List<ConflictingChange> setAside() throws IOException {
		List<ConflictingChange> asides = new ArrayList<>();
		for (Ref ref : this.gitRepository.aside()) {
			RevCommit commit = this.gitRepository.repository().parseCommit(ref.getObjectId());
			List<String> files = differences(commit).stream()
				.map((entry) -> (entry.getChangeType() == ChangeType.DELETE) ? entry.getOldPath() : entry.getNewPath())
				.toList();
			asides.add(new ConflictingChange(CommitMessage.version(commit, ""), files));
		}
		return asides;
	}

}
