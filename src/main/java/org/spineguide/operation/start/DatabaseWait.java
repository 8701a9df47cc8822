package org.spineguide.operation.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.spineguide.operation.settings.ConfiguredDatabase;
import org.spineguide.operation.settings.FaultMessage;
import org.spineguide.operation.settings.OperatorException;

/**
 * Retry loop that waits for a database server that does not answer yet, as when a machine
 * starts and the site is quicker.
 *
 * @param database the database
 * @param patience how long to wait
 */
record DatabaseWait(ConfiguredDatabase database, Duration patience) {

	private static final Log LOG = LogFactory.getLog(DatabaseWait.class);

	private static final Duration PAUSE = Duration.ofSeconds(1);

	/** Prefix of the SQL states of connection failures. */
	private static final String AWAY = "08";

	/** SQL state of a server that is starting, or stopping. */
	private static final String NOT_READY = "57P0";

	/**
	 * Waits for the database.
	 * @throws OperatorException when the database did not answer in time, or refuses us
	 */
	void await() {
		long until = System.nanoTime() + this.patience.toNanos();
		boolean told = false;
		while (true) {
			try (Connection connection = this.database.connect()) {
				connection.getMetaData();
				return;
			}
			catch (SQLException ex) {
				String reason = FaultMessage.oneLine(ex.getMessage());
				if (!isAway(ex)) {
					throw new OperatorException("The database " + this.database.place() + " refuses: " + reason
							+ ". Look at spring.datasource.url, username and password", ex);
				}
				if (System.nanoTime() >= until) {
					throw new OperatorException("The database " + this.database.place() + " does not answer after "
							+ this.patience.toSeconds() + " seconds: " + reason, ex);
				}
				if (!told) {
					LOG.warn("The database " + this.database.place() + " does not answer yet. Waiting for it up to "
							+ this.patience.toSeconds() + " seconds (spineguide.data.database-wait)");
					told = true;
				}
				pause();
			}
		}
	}

	private static boolean isAway(SQLException ex) {
		String state = String.valueOf(ex.getSQLState());
		return state.startsWith(AWAY) || state.startsWith(NOT_READY);
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new OperatorException("Stopped while waiting for the database", ex);
		}
	}

}
