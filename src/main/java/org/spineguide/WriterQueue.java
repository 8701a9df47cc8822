package org.spineguide;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Fair queue of the threads that write to SQLite, to be let in one after the other in the
 * order of coming. SQLite has one writer anyway, and those who wait on its own lock wake
 * by chance and give up by chance.
 */
class WriterQueue {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final Semaphore turn = new Semaphore(1, true);

	/** Waits for its turn, which lasts until it {@link #leave leaves}. */
	void enter() {
		try {
			if (!this.turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new CannotCreateTransactionException("Too many transactions wait for the database");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CannotCreateTransactionException("Interrupted while waiting for the database", ex);
		}
	}

	void leave() {
		this.turn.release();
	}

}
