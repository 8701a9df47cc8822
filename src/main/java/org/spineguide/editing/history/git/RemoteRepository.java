package org.spineguide.editing.history.git;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.jgit.api.PushCommand;
import org.eclipse.jgit.api.TransportCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.InvalidRemoteException;
import org.eclipse.jgit.api.errors.TransportException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.RemoteRefUpdate.Status;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Remote repository that all nodes share, if there is one. While it is unreachable nobody
 * waits for it: reading and publishing go on, and what was published is sent later.
 */
@Component
public class RemoteRepository {

	private static final String TRACKED = "refs/remotes/origin/";

	/**
	 * Number of tries: servers reject a push when somebody else was quicker by a moment.
	 */
	private static final int TRIES = 3;

	private static final Logger logger = LoggerFactory.getLogger(RemoteRepository.class);

	private final RemoteSettings settings;

	private final Clock clock;

	private volatile @Nullable Instant awaySince;

	public RemoteRepository(RemoteSettings settings, Clock clock) {
		this.settings = settings;
		this.clock = clock;
	}

	/** Returns whether there is one. */
	public boolean isShared() {
		return this.settings.remote() != null;
	}

	public String branch() {
		return this.settings.branch();
	}

	/** Returns the time since when it cannot be reached, if it cannot. */
	public Optional<Instant> awaySince() {
		return Optional.ofNullable(this.awaySince);
	}

	/**
	 * Fetches from it.
	 * @return whether it answered
	 */
	public boolean fetch(GitRepository gitRepository) throws GitAPIException {
		if (!isShared()) {
			return false;
		}
		try {
			// All branches, because asking for one that is not there yet is an error.
			prepare(gitRepository.git().fetch().setRemote(address()))
				.setRefSpecs(new RefSpec("+refs/heads/*:" + TRACKED + "*"), all(GitRepository.ASIDE),
						all(GitRepository.SETTLED))
				.call();
			answered();
			return true;
		}
		catch (TransportException | InvalidRemoteException ex) {
			missed(ex);
			return false;
		}
	}

	/** Returns the newest commit in it, as of the last fetch. */
	public Optional<ObjectId> newest(GitRepository gitRepository) throws IOException {
		return Optional.ofNullable(gitRepository.repository().resolve(TRACKED + branch()));
	}

	/**
	 * Pushes what was changed here.
	 * @return how far it came; nothing when what came meanwhile has to be taken in first
	 */
	public Optional<Delivery> send(GitRepository gitRepository) throws IOException, GitAPIException {
		if (!isShared()) {
			return Optional.of(Delivery.HERE);
		}
		if (this.awaySince != null || gitRepository.head().isEmpty()) {
			return Optional.of(Delivery.WAITING);
		}
		try {
			for (int i = 0; i < TRIES; i++) {
				Status status = push(gitRepository);
				if (status == Status.OK || status == Status.UP_TO_DATE) {
					return Optional.of(Delivery.SENT);
				}
				fetch(gitRepository);
				Optional<ObjectId> newest = newest(gitRepository);
				if (newest.isPresent() && !gitRepository.holds(newest.get())) {
					return Optional.empty();
				}
				logger.warn("The shared repository did not take a change: {}", status);
			}
		}
		catch (TransportException | InvalidRemoteException ex) {
			missed(ex);
		}
		return Optional.of(Delivery.WAITING);
	}

	private Status push(GitRepository gitRepository) throws IOException, GitAPIException {
		String branch = Constants.R_HEADS + branch();
		PushCommand push = gitRepository.git()
			.push()
			.setRemote(address())
			.setRefSpecs(new RefSpec(Constants.HEAD + ":" + branch), all(GitRepository.ASIDE),
					all(GitRepository.SETTLED));
		Optional<RemoteRefUpdate> update = StreamSupport.stream(prepare(push).call().spliterator(), false)
			.flatMap((result) -> Stream.ofNullable(result.getRemoteUpdate(branch)))
			.findFirst();
		answered();
		Status status = update.map(RemoteRefUpdate::getStatus).orElse(Status.NOT_ATTEMPTED);
		if (status == Status.OK) {
			gitRepository.point(TRACKED + branch(), update.get().getNewObjectId());
		}
		return status;
	}

	/** What lies below a name, under the same names elsewhere. */
	private static RefSpec all(String prefix) {
		return new RefSpec("+" + prefix + "*:" + prefix + "*");
	}

	private String address() {
		return Objects.requireNonNull(this.settings.remote());
	}

	private <C extends TransportCommand<C, ?>> C prepare(C command) {
		String password = this.settings.password();
		if (password != null) {
			// With an access token most servers take any name.
			String name = Objects.requireNonNullElse(this.settings.username(), "git");
			command.setCredentialsProvider(new UsernamePasswordCredentialsProvider(name, password));
		}
		return command.setTimeout(Math.toIntExact(Math.max(1, this.settings.timeout().toSeconds())));
	}

	private void answered() {
		if (this.awaySince != null) {
			logger.info("The shared repository can be reached again");
		}
		this.awaySince = null;
	}

	private void missed(GitAPIException ex) {
		if (this.awaySince == null) {
			logger.warn("The shared repository cannot be reached; changes are kept here and sent later", ex);
			this.awaySince = this.clock.instant();
		}
	}

}
