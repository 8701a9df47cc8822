package org.spineguide;

import javax.sql.DataSource;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Lets transactions on SQLite begin when it is their turn. */
class SingleWriterTransactions extends JdbcTransactionManager {

	private static final long serialVersionUID = 1L;

	// Transactions are never written to a stream, though their manager could be.
	private final transient WriterQueue line;

	SingleWriterTransactions(DataSource source, WriterQueue line) {
		super(source);
		this.line = line;
	}

	@Override
	protected void doBegin(Object transaction, TransactionDefinition definition) {
		this.line.enter();
		try {
			super.doBegin(transaction, definition);
		}
		catch (RuntimeException | Error ex) {
			this.line.leave();
			throw ex;
		}
	}

	@Override
	protected void doCleanupAfterCompletion(Object transaction) {
		try {
			super.doCleanupAfterCompletion(transaction);
		}
		finally {
			this.line.leave();
		}
	}

}
