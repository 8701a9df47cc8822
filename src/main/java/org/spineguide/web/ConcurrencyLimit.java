package org.spineguide.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Limit of how much costly work is done at the same time (a bulkhead): a few work, a few
 * more wait a moment, and all others are turned away with {@link TooBusyException}.
 */
public final class ConcurrencyLimit {

	private final Semaphore running;

	private final Semaphore waiting;

	private final int places;

	private final Duration patience;

	/**
	 * Creates a limit.
	 * @param parallel how many work at the same time
	 * @param waiting how many more may wait for their turn
	 * @param patience how long they wait
	 */
	public ConcurrencyLimit(int parallel, int waiting, Duration patience) {
		this.running = new Semaphore(parallel, true);
		this.waiting = new Semaphore(waiting);
		this.places = waiting;
		this.patience = patience;
	}

	/**
	 * Runs the work when it is its turn.
	 * @throws TooBusyException when its turn does not come soon
	 */
	public <T> T get(Supplier<T> work) {
		enter();
		try {
			return work.get();
		}
		finally {
			leave();
		}
	}

	/** Returns whether a turn came soon; if so, {@link #leave} must be called. */
	public boolean tryEnter() {
		if (this.running.tryAcquire()) {
			return true;
		}
		if (!this.waiting.tryAcquire()) {
			return false;
		}
		try {
			return this.running.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		finally {
			this.waiting.release();
		}
	}

	/** Gives up a turn. */
	public void leave() {
		this.running.release();
	}

	/** Returns whether nobody could begin at once. */
	public boolean isFull() {
		return this.running.availablePermits() == 0;
	}

	/** Returns the number of those that wait for their turn. */
	int waiting() {
		return this.places - this.waiting.availablePermits();
	}

	private void enter() {
		if (!tryEnter()) {
			throw new TooBusyException();
		}
	}

}
