package org.spineguide;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(120)
@ResourceLock("processes")
class SingleWriterConnectionsTests {

	@TempDir
	Path folder;

	private SingleWriterConnections connections;

	private TransactionTemplate transactions;

	@BeforeEach
	void open() {
		DriverManagerDataSource source = new DriverManagerDataSource("jdbc:sqlite:" + this.folder.resolve("test.db"));
		WriterQueue line = new WriterQueue();
		this.connections = new SingleWriterConnections(new TransactionAwareDataSourceProxy(source), line);
		this.transactions = new TransactionTemplate(new SingleWriterTransactions(source, line));
	}

	@Test
	void transactionWaitsForAConnectionToBeClosed() throws SQLException {
		try (Connection connection = this.connections.getConnection()) {
			assertThat(connection.isClosed()).isFalse();
			assertThatExceptionOfType(CannotCreateTransactionException.class)
				.isThrownBy(() -> this.transactions.executeWithoutResult((status) -> {
				}));
		}
		assertThat(this.transactions.<Boolean>execute((status) -> true)).isTrue();
	}

	@Test
	void transactionNeedNotWaitForItself() {
		this.transactions.executeWithoutResult((status) -> {
			try (Connection connection = this.connections.getConnection()) {
				assertThat(connection.getAutoCommit()).isFalse();
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	@Test
	void closingTwiceLeavesOnce() throws SQLException {
		Connection first = this.connections.getConnection();
		first.close();
		first.close();
		try (Connection second = this.connections.getConnection()) {
			assertThat(second.isClosed()).isFalse();
			assertThatExceptionOfType(SQLException.class).isThrownBy(this.connections::getConnection);
		}
	}

}
