package org.spineguide;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Lets transactions on SQLite begin one after the other, in the order of asking. SQLite
 * has one writer anyway, and those who wait on its own lock wake by chance and give up by
 * chance.
 */
class OneWriter extends JdbcTransactionManager {

	private static final long serialVersionUID = 1L;

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	// Transactions are never written to a stream, though their manager could be.
	private final transient Semaphore turn = new Semaphore(1, true);

	OneWriter(DataSource source) {
		super(source);
	}

	@Override
	protected void doBegin(Object transaction, TransactionDefinition definition) {
		await();
		try {
			super.doBegin(transaction, definition);
		}
		catch (RuntimeException | Error ex) {
			this.turn.release();
			throw ex;
		}
	}

	private void await() {
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

	@Override
	protected void doCleanupAfterCompletion(Object transaction) {
		try {
			super.doCleanupAfterCompletion(transaction);
		}
		finally {
			this.turn.release();
		}
	}

}
