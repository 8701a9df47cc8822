package org.spineguide.editing.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.content.file.ContentFile;
import org.spineguide.content.file.ContentFileType;
import org.spineguide.content.load.ContentSource;
import org.spineguide.editing.history.git.Change;
import org.spineguide.editing.history.git.ConflictingChange;
import org.spineguide.editing.history.git.Delivery;
import org.spineguide.editing.history.git.GitProblem;
import org.spineguide.editing.history.git.GitRepository;
import org.spineguide.editing.history.git.Rebase;
import org.spineguide.editing.history.git.RemoteRepository;
import org.spineguide.editing.history.git.Version;
import org.spineguide.editing.history.git.Versions;
import org.spineguide.web.AtomicFiles;

/**
 * The history of the content files, in a Git repository of the content folder. It is
 * opened at its first use, so that the site need not wait for it, and created when
 * somebody first changes something.
 */
public class History implements ContentSource, AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(History.class);

	/** Number of times that others may be quicker before a commit is sent later. */
	private static final int TRIES = 3;

	/** Number of checks whether another Git program is done. */
	private static final int LOCK_TRIES = 10;

	private static final Duration LOCK_PAUSE = Duration.ofMillis(100);

	private final ReentrantLock lock = new ReentrantLock();

	private final Path root;

	private final RemoteRepository remoteRepository;

	private final AtomicFiles atomicFiles;

	private final Supplier<PersonIdent> site;

	private final Clock clock;

	/** Commits that are being sent. */
	private final Set<UnsentCommit> unsent = new HashSet<>();

	private volatile @Nullable GitRepository gitRepository;

	private volatile @Nullable HistoryUnavailable historyUnavailable;

	/** The problem that keeps changes from being exchanged, as it was last logged. */
	private volatile Optional<GitProblem> logged = Optional.empty();

	/** Whether other nodes may not know yet what was set aside or settled here. */
	private volatile boolean isAsideNew = true;

	public History(Path root, RemoteRepository remoteRepository, AtomicFiles atomicFiles, Supplier<PersonIdent> site,
			Clock clock) {
		this.root = root.toAbsolutePath().normalize();
		this.remoteRepository = remoteRepository;
		this.atomicFiles = atomicFiles;
		this.site = site;
		this.clock = clock;
	}

	/** Returns the reason why no history is kept, if none is. */
	public Optional<HistoryUnavailable> whyNot() {
		return alone(() -> {
			archive(false);
			return Optional.ofNullable(this.historyUnavailable);
		});
	}

	/**
	 * Runs something while nobody else changes files or history within this process.
	 */
	public <T> T alone(Supplier<T> work) {
		this.lock.lock();
		try {
			return work.get();
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Returns the repository for writing, which needs the lock.
	 * @param make whether to make one if there is none; not before something changes, so
	 * that users who never open the editor find nothing in their folder
	 */
	private Optional<GitRepository> archive(boolean make) {
		if (this.gitRepository == null && this.historyUnavailable == null) {
			open(make);
		}
		return Optional.ofNullable(this.gitRepository);
	}

	/** Returns the repository for reading, which needs no lock. */
	private Optional<GitRepository> opened() {
		GitRepository open = this.gitRepository;
		return (open != null) ? Optional.of(open) : alone(() -> archive(false));
	}

	private void open(boolean make) {
		try {
			Path here = this.root.toRealPath();
			Optional<Path> above = GitRepository.above(here);
			if (above.isPresent() && !above.get().toRealPath().equals(here)) {
				this.historyUnavailable = HistoryUnavailable.INSIDE_ANOTHER;
			}
			else if (!Files.isWritable(here)) {
				this.historyUnavailable = HistoryUnavailable.READ_ONLY;
			}
			else if (make || above.isPresent()) {
				this.gitRepository = GitRepository.open(here, this.remoteRepository.branch(), this.atomicFiles,
						this.site);
			}
		}
		catch (IOException | GitAPIException | RuntimeException ex) {
			logger.error("The history of the content folder cannot be kept", ex);
			this.historyUnavailable = HistoryUnavailable.BROKEN;
		}
	}

	/**
	 * Returns the reason why no change can be committed just now, though a history is
	 * kept. Waits a little for a Git program that is at work.
	 */
	public Optional<GitProblem> problem() {
		return alone(() -> archive(false).flatMap((open) -> attempt(() -> {
			Optional<GitProblem> problem = open.problem();
			for (int i = 0; i < LOCK_TRIES && problem.filter(GitProblem.LOCKED::equals).isPresent(); i++) {
				pause();
				problem = open.problem();
			}
			return problem;
		})));
	}

	private static void pause() {
		try {
			Thread.sleep(LOCK_PAUSE.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Commits what was changed with other programs. */
	public void keepOutside() {
		alone(() -> archive(true).map((open) -> attempt(() -> {
			keepOutside(open);
			return true;
		})));
	}

	private void keepOutside(GitRepository open) throws IOException, GitAPIException {
		// A folder that has yet to be filled from elsewhere holds nothing of its own.
		if (!this.remoteRepository.isShared() || open.head().isPresent()) {
			open.commitOutside();
		}
	}

	/** Returns whether other nodes are to have what is changed here. */
	public boolean isShared() {
		return this.remoteRepository.isShared();
	}

	/** Clones the shared repository into the folder if it is there for the first time. */
	@Override
	public boolean bring() {
		if (!isShared()) {
			return false;
		}
		try {
			Files.createDirectories(this.root);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		if (Files.exists(this.root.resolve(ContentFile.of(ContentFileType.CLINIC).path()))) {
			return true;
		}
		try {
			takeIn();
		}
		catch (RuntimeException ex) {
			logger.error("The articles could not be brought from the shared repository; they come when they can", ex);
		}
		return true;
	}

	/**
	 * Fetches and applies what other nodes changed, unless the repository has a problem.
	 */
	boolean takeIn() {
		Optional<GitRepository> open = alone(() -> archive(isShared()));
		// Without the lock, so that nobody waits for the network.
		if (open.isEmpty() || isBlocked() || !attempt(() -> this.remoteRepository.fetch(open.get()))) {
			return false;
		}
		return alone(() -> archive(false).map((gitRepository) -> attempt(() -> takeIn(gitRepository, Set.of())))
			.orElse(false));
	}

	private boolean takeIn(GitRepository open, Set<ObjectId> dropped) throws IOException, GitAPIException {
		Optional<ObjectId> theirs = this.remoteRepository.newest(open);
		// Files would change for readers, and no branch would know of it.
		if (open.problem().isPresent() || theirs.isEmpty() || open.holds(theirs.get())) {
			return false;
		}
		// The second time what somebody changed outside has become a change of its own.
		for (int i = 0; i < 2; i++) {
			Rebase rebase = open.replay();
			Optional<ObjectId> ours = open.head();
			Optional<ObjectId> tip = ours.isPresent() ? rebase.run(ours.get(), theirs.get(), dropped) : theirs;
			if (tip.isEmpty()) {
				logger.error("The content folder and the shared repository have nothing in common. "
						+ "Start with an empty content folder to take over what is shared");
				this.historyUnavailable = HistoryUnavailable.UNRELATED;
				this.gitRepository = null;
				return false;
			}
			if (open.moveTo(tip.get())) {
				this.unsent.forEach((commit) -> commit.follow(rebase.moved(), rebase.setAside()));
				this.isAsideNew |= !rebase.setAside().isEmpty();
				return true;
			}
			keepOutside(open);
		}
		return false;
	}

	/**
	 * Fetches and applies what other nodes changed, and sends them what was changed here.
	 * @return whether files changed
	 */
	boolean exchange() {
		boolean isChanged = takeIn();
		opened().filter((open) -> !isBlocked()).ifPresent((open) -> attempt(() -> {
			boolean isAsideNew = this.isAsideNew && open.hasAside();
			boolean isNew = isAsideNew || open.ahead(this.remoteRepository.newest(open)) > 0;
			this.isAsideNew = false;
			Optional<Delivery> delivery = isNew ? this.remoteRepository.send(open) : Optional.empty();
			this.isAsideNew |= isAsideNew && delivery.filter(Delivery.SENT::equals).isEmpty();
			return delivery.isPresent();
		}));
		return isChanged;
	}

	/**
	 * Returns whether a problem of the repository keeps changes from being exchanged:
	 * what is checked out may be a draft of somebody, or half of a merge.
	 */
	private boolean isBlocked() {
		Optional<GitProblem> problem = opened().flatMap((open) -> attempt(open::problem));
		if (!problem.equals(this.logged)) {
			this.logged = problem;
			problem.ifPresent((found) -> logger.warn(
					"Changes are not exchanged with the shared repository because of the content folder's: {}", found));
		}
		return problem.isPresent();
	}

	/** Returns the status of the exchange with other nodes. */
	public SharingStatus sharing() {
		int waiting = isShared() ? opened().filter((open) -> !isBlocked())
			.map((open) -> attempt(() -> open.ahead(this.remoteRepository.newest(open))))
			.orElse(0) : 0;
		return new SharingStatus(isShared(), this.remoteRepository.awaySince(), waiting);
	}

	/** Returns the changes that were set aside, as far as the repository can be read. */
	public List<ConflictingChange> setAside() {
		try {
			return opened().map((open) -> attempt(() -> new Versions(open).setAside())).orElse(List.of());
		}
		catch (HistoryException ex) {
			logger.warn("Changes that were set aside cannot be read", ex);
			return List.of();
		}
	}

	/** Removes a change that was set aside, after somebody has looked at it. */
	public void settle(ConflictingChange conflictingChange) {
		alone(() -> archive(false).map((open) -> attempt(() -> {
			open.settleAside(conflictingChange.version().id());
			this.isAsideNew = true;
			return true;
		})));
	}

	/**
	 * Commits a change whose files are written.
	 * @return the commit, which is then to be sent; nothing when no history is kept
	 */
	public Optional<UnsentCommit> commit(Change change) {
		return alone(() -> archive(true).map((open) -> attempt(() -> {
			Optional<ObjectId> before = open.head();
			open.commit(change, this.clock.instant());
			ObjectId head = open.head().orElseThrow();
			UnsentCommit commit = new UnsentCommit(head, before.filter(head::equals).isEmpty());
			this.unsent.add(commit);
			return commit;
		})));
	}

	/**
	 * Sends a commit to the other nodes. Needs no lock, so that nobody waits for the
	 * network.
	 * @return how far it has come; nothing when others were quicker, and it is not kept
	 */
	public Optional<Delivery> send(UnsentCommit commit) {
		try {
			return opened().map((open) -> attempt(() -> send(open, commit))).orElse(Optional.of(Delivery.HERE));
		}
		catch (RuntimeException ex) {
			logger.error("A change could not be sent to the shared repository; it is kept here and sent later", ex);
			return Optional.of(Delivery.WAITING);
		}
		finally {
			alone(() -> this.unsent.remove(commit));
		}
	}

	private Optional<Delivery> send(GitRepository open, UnsentCommit commit) throws IOException, GitAPIException {
		for (int i = 0; i < TRIES; i++) {
			Optional<Delivery> delivery = this.remoteRepository.send(open);
			if (alone(() -> attempt(() -> isOvertaken(open, commit, delivery.isEmpty())))) {
				return Optional.empty();
			}
			if (delivery.isPresent()) {
				return delivery;
			}
		}
		return Optional.of((this.gitRepository != null) ? Delivery.WAITING : Delivery.HERE);
	}

	/**
	 * Returns whether a commit is gone from here because of what others changed. What
	 * they changed is taken in first when it kept the commit from being sent.
	 */
	private boolean isOvertaken(GitRepository open, UnsentCommit commit, boolean isRefused)
			throws IOException, GitAPIException {
		if (commit.isSetAside()) {
			open.settleAside(commit.id().name());
			this.isAsideNew = true;
			return true;
		}
		return isRefused && takeIn(open, commit.dropped());
	}

	/** Returns the versions of a file, the newest first, across renames. */
	public List<Version> versions(ContentFile file) {
		return opened().map((open) -> attempt(() -> new Versions(open).of(file.path()))).orElse(List.of());
	}

	/** Returns the newest versions of a file, across renames. */
	public List<Version> versions(ContentFile file, int most) {
		return opened().map((open) -> attempt(() -> new Versions(open).of(file.path(), most))).orElse(List.of());
	}

	/** Returns what the newest changes left, but for those of many files at once. */
	public List<Version> recent(int commits, int mostFiles) {
		return opened().map((open) -> attempt(() -> new Versions(open).recent(commits, mostFiles))).orElse(List.of());
	}

	/** Returns the bytes that a version of a file holds. */
	public Optional<byte[]> bytes(Version version) {
		return opened().flatMap((open) -> attempt(() -> new Versions(open).bytes(version)));
	}

	/** Returns a name for the state of the history; another one means that it grew. */
	public String state() {
		return opened().flatMap((open) -> attempt(open::head)).map(ObjectId::name).orElse("");
	}

	/**
	 * Returns the text of a file in one of its versions, or in one that was set aside.
	 */
	public Optional<String> text(ContentFile file, String version) {
		return opened().flatMap((open) -> attempt(() -> new Versions(open).text(file.path(), version)));
	}

	/**
	 * Returns whether a file was changed with another program since its newest version.
	 */
	public boolean isChangedOutside(ContentFile file) {
		return opened().map((open) -> attempt(() -> {
			Optional<ObjectId> head = open.head();
			byte[] kept = head.isPresent() ? open.bytes(head.get(), file.path()).orElse(null) : null;
			Path path = this.root.resolve(file.path());
			byte[] now = Files.isRegularFile(path) ? Files.readAllBytes(path) : null;
			return !Arrays.equals(kept, now);
		})).orElse(false);
	}

	@Override
	public void close() {
		alone(() -> {
			if (this.gitRepository != null) {
				this.gitRepository.close();
			}
			return true;
		});
	}

	private static <T> T attempt(Work<T> work) {
		try {
			return work.run();
		}
		catch (IOException | GitAPIException | JGitInternalException ex) {
			throw new HistoryException(ex);
		}
	}

	/** Work that may fail as Git does. */
	private interface Work<T> {

		T run() throws IOException, GitAPIException;

	}

}
