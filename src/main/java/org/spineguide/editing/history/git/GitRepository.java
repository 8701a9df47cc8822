package org.spineguide.editing.history.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jgit.api.CommitCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand.ResetType;
import org.eclipse.jgit.api.Status;
import org.eclipse.jgit.api.errors.EmptyCommitException;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefDatabase;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryState;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.eclipse.jgit.util.SystemReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.editing.FileChanges;
import org.spineguide.web.AtomicFiles;

/**
 * The Git repository of the content folder. Written to by one thread at a time, read by
 * many.
 */
public class GitRepository implements AutoCloseable {

	/** Summary of a change that was made with other programs. */
	static final String OUTSIDE = "Changed outside";

	private static final String LOCK = "index.lock";

	/** Below it are the changes that were set aside, on all nodes. */
	static final String ASIDE = "refs/set-aside/";

	/**
	 * Below it are those of them that somebody has looked at. Nothing is deleted, or the
	 * next fetch would bring it back.
	 */
	static final String SETTLED = "refs/settled/";

	private static final Logger logger = LoggerFactory.getLogger(GitRepository.class);

	private final Path root;

	private final Git git;

	private final AtomicFiles atomicFiles;

	private final Supplier<PersonIdent> site;

	private GitRepository(Path root, Git git, AtomicFiles atomicFiles, Supplier<PersonIdent> site) {
		this.root = root;
		this.git = git;
		this.atomicFiles = atomicFiles;
		this.site = site;
	}

	/** Finds the repository that a folder lies in. */
	public static Optional<Path> above(Path folder) {
		FileRepositoryBuilder search = new FileRepositoryBuilder().findGitDir(folder.toFile());
		return Optional.ofNullable(search.getGitDir()).map((found) -> found.toPath().getParent());
	}

	/** Opens the repository of a folder, which is created if there is none. */
	public static GitRepository open(Path root, String branch, AtomicFiles atomicFiles, Supplier<PersonIdent> site)
			throws IOException, GitAPIException {
		IsolatedGitConfig.use();
		boolean isNew = !Files.exists(root.resolve(Constants.DOT_GIT));
		Git git = isNew ? Git.init().setDirectory(root.toFile()).setInitialBranch(branch).call()
				: Git.open(root.toFile());
		GitRepository gitRepository = new GitRepository(root, git, atomicFiles, site);
		gitRepository.clearUp();
		if (isNew && !gitRepository.isEmptyFolder()) {
			gitRepository.commitAll("Begin the history");
		}
		gitRepository.settle();
		return gitRepository;
	}

	/** Returns whether the folder holds nothing but hidden files. */
	private boolean isEmptyFolder() throws IOException {
		try (Stream<Path> files = Files.list(this.root)) {
			return files.allMatch((file) -> file.getFileName().toString().startsWith("."));
		}
	}

	/**
	 * Removes the locks of a process that was killed.
	 */
	private void clearUp() throws IOException {
		Instant start = ProcessHandle.current().info().startInstant().orElse(Instant.now());
		Path folder = repository().getDirectory().toPath();
		try (Stream<Path> files = Stream.concat(Files.list(folder), Files.walk(folder.resolve("refs")))) {
			for (Path file : files.filter((found) -> found.toString().endsWith(".lock")).toList()) {
				if (Files.getLastModifiedTime(file).toInstant().isBefore(start)) {
					Files.deleteIfExists(file);
				}
			}
		}
	}

	private void settle() throws IOException {
		StoredConfig config = repository().getConfig();
		// An acknowledged change is on the disk, as requests are.
		config.setBoolean("core", null, "fsyncobjectfiles", true);
		config.setBoolean("core", null, "fsyncreffiles", true);
		config.setBoolean("core", null, "symlinks", false);
		config.setString("core", null, "autocrlf", "false");
		config.save();
		Path exclude = repository().getDirectory().toPath().resolve("info/exclude");
		String line = AtomicFiles.UNFINISHED + "*\n";
		if (!Files.exists(exclude) || !Files.readString(exclude).contains(line)) {
			Files.createDirectories(repository().getDirectory().toPath().resolve("info"));
			Files.writeString(exclude, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
	}

	/**
	 * Returns the problem that keeps the repository from taking a commit, if there is
	 * one.
	 */
	public Optional<GitProblem> problem() throws IOException {
		Path folder = repository().getDirectory().toPath();
		if (!Files.exists(folder.resolve(Constants.HEAD))) {
			return Optional.of(GitProblem.GONE);
		}
		if (repository().getRepositoryState() != RepositoryState.SAFE) {
			return Optional.of(GitProblem.UNFINISHED);
		}
		Ref head = repository().exactRef(Constants.HEAD);
		if (head == null || !head.isSymbolic()) {
			return Optional.of(GitProblem.DETACHED);
		}
		return Files.exists(folder.resolve(LOCK)) ? Optional.of(GitProblem.LOCKED) : Optional.empty();
	}

	Git git() {
		return this.git;
	}

	Repository repository() {
		return this.git.getRepository();
	}

	/** Returns the newest commit, if there is one. */
	public Optional<ObjectId> head() throws IOException {
		return Optional.ofNullable(repository().resolve(Constants.HEAD));
	}

	/**
	 * Commits what was changed with other programs. Looks at size and time of files
	 * first: reading ten thousand for each change of one takes seconds.
	 */
	public void commitOutside() throws GitAPIException {
		Status status = this.git.status().call();
		if (status.isClean()) {
			return;
		}
		Set<String> files = new TreeSet<>(status.getModified());
		files.addAll(status.getMissing());
		files.addAll(status.getUntracked());
		if (!files.isEmpty()) {
			this.git.add().addFilepatterns(files).setAll(true).call();
		}
		commit(OUTSIDE, this.site.get());
	}

	private void commitAll(String message) throws GitAPIException {
		this.git.add().addFilepattern(".").setAll(true).call();
		commit(message, this.site.get());
	}

	/** Commits a change whose files are written already. */
	public void commit(Change change, Instant at) throws GitAPIException {
		PersonIdent site = this.site.get();
		this.git.add().addFilepatterns(change.files().files()).setAll(true).call();
		commit(CommitMessage.of(change), new PersonIdent(CommitMessage.plain(change.by().name()),
				CommitMessage.plain(change.by().email()), at, site.getZoneId()));
	}

	private void commit(String message, PersonIdent author) throws GitAPIException {
		CommitCommand commit = this.git.commit().setMessage(message).setAuthor(author).setCommitter(this.site.get());
		try {
			commit.setAllowEmpty(false).setNoVerify(true).setSign(false).call();
		}
		catch (EmptyCommitException ex) {
			// The files are as they were.
		}
		repository().autoGC(NullProgressMonitor.INSTANCE);
	}

	/** Reads a file as it was in a commit. */
	public Optional<byte[]> bytes(ObjectId commit, String file) throws IOException {
		try (RevWalk walk = new RevWalk(repository());
				TreeWalk tree = TreeWalk.forPath(repository(), file, walk.parseCommit(commit).getTree())) {
			return (tree == null || !isFile(tree, 0)) ? Optional.empty()
					: Optional.of(repository().open(tree.getObjectId(0)).getBytes());
		}
	}

	/**
	 * Checks out a commit. The files come first: were the process killed after the change
	 * was noted but before they are written, their old state would pass for a change made
	 * outside.
	 * @return whether it was done; not so when somebody changed one of the files
	 */
	public boolean moveTo(ObjectId change) throws IOException, GitAPIException {
		FileChanges files = FileChanges.NONE;
		try (RevWalk walk = new RevWalk(repository()); TreeWalk both = new TreeWalk(repository())) {
			Optional<ObjectId> head = head();
			both.addTree(head.isPresent() ? walk.parseCommit(head.get()).getTree().getId() : emptyTree());
			both.addTree(walk.parseCommit(change).getTree());
			both.setRecursive(true);
			both.setFilter(TreeFilter.ANY_DIFF);
			while (both.next()) {
				// A hostile repository could name files outside of the folder.
				SystemReader.getInstance().checkPath(both.getRawPath());
				if (!isAsIn(both)) {
					return false;
				}
				files = isFile(both, 1)
						? files.with(both.getPathString(), repository().open(both.getObjectId(1)).getBytes())
						: files.without(both.getPathString());
			}
		}
		files.apply(this.root, this.atomicFiles);
		this.git.reset().setMode(ResetType.MIXED).setRef(change.name()).call();
		return true;
	}

	/** Returns whether a commit is among those here. */
	public boolean holds(ObjectId change) throws IOException {
		Optional<ObjectId> head = head();
		try (RevWalk walk = new RevWalk(repository())) {
			return head.isPresent() && walk.isMergedInto(walk.parseCommit(change), walk.parseCommit(head.get()));
		}
	}

	/** Counts the commits here that are not among those that lead to another. */
	public int ahead(Optional<ObjectId> other) throws IOException {
		Optional<ObjectId> head = head();
		if (head.isEmpty()) {
			return 0;
		}
		try (RevWalk walk = new RevWalk(repository())) {
			walk.markStart(walk.parseCommit(head.get()));
			if (other.isPresent()) {
				walk.markUninteresting(walk.parseCommit(other.get()));
			}
			int count = 0;
			while (walk.next() != null) {
				count++;
			}
			return count;
		}
	}

	/** Creates a rebase of commits from here onto those from elsewhere. */
	public Rebase replay() {
		return new Rebase(this, this.site.get());
	}

	/** Keeps a commit that readers do not see, until somebody has looked at it. */
	void setAside(ObjectId change) throws IOException {
		point(ASIDE + change.name(), change);
		logger.warn("Change {} was made here and elsewhere to the same file, and is set aside", change.name());
	}

	/** Points a ref to a commit. */
	void point(String name, ObjectId change) throws IOException {
		RefUpdate update = repository().updateRef(name);
		update.setNewObjectId(change);
		update.forceUpdate();
	}

	/** Returns the refs of changes that were set aside and not settled. */
	public List<Ref> aside() throws IOException {
		RefDatabase refs = repository().getRefDatabase();
		Set<String> settled = refs.getRefsByPrefix(SETTLED)
			.stream()
			.map((ref) -> ref.getName().substring(SETTLED.length()))
			.collect(Collectors.toSet());
		return refs.getRefsByPrefix(ASIDE)
			.stream()
			.filter((ref) -> !settled.contains(ref.getName().substring(ASIDE.length())))
			.toList();
	}

	/** Returns whether any change was ever set aside, settled ones included. */
	public boolean hasAside() throws IOException {
		return !repository().getRefDatabase().getRefsByPrefix(ASIDE).isEmpty();
	}

	/** Marks a change that was set aside as one that somebody has looked at. */
	public void settleAside(String change) throws IOException {
		point(SETTLED + change, ObjectId.fromString(change));
	}

	/** Returns whether a file in the folder is as the first tree says. */
	private boolean isAsIn(TreeWalk both) throws IOException {
		Path path = this.root.resolve(both.getPathString());
		if (!isFile(both, 0)) {
			return !Files.exists(path) || isFile(both, 1) && isBlob(path, both.getObjectId(1));
		}
		return Files.isRegularFile(path) && isBlob(path, both.getObjectId(0));
	}

	private static boolean isBlob(Path path, ObjectId blob) throws IOException {
		try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
			return formatter.idFor(Constants.OBJ_BLOB, Files.readAllBytes(path)).equals(blob);
		}
	}

	private ObjectId emptyTree() throws IOException {
		try (ObjectInserter inserter = repository().newObjectInserter()) {
			ObjectId tree = inserter.insert(Constants.OBJ_TREE, new byte[0]);
			inserter.flush();
			return tree;
		}
	}

	private static boolean isFile(TreeWalk walk, int tree) {
		return (walk.getRawMode(tree) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
	}

	@Override
	public void close() {
		this.git.close();
	}

}
