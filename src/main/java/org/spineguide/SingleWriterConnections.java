package org.spineguide;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Connections to SQLite for those who write without Spring's transactions. Each has its
 * turn in the line until it is closed.
 */
class SingleWriterConnections extends DelegatingDataSource {

	private final WriterQueue line;

	SingleWriterConnections(DataSource source, WriterQueue line) {
		super(source);
		this.line = line;
	}

	@Override
	public Connection getConnection() throws SQLException {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			// The transaction has its turn already.
			return super.getConnection();
		}
		try {
			this.line.enter();
		}
		catch (CannotCreateTransactionException ex) {
			throw new SQLTransientConnectionException(ex);
		}
		try {
			return leaving(super.getConnection());
		}
		catch (SQLException | RuntimeException ex) {
			this.line.leave();
			throw ex;
		}
	}

	/** The connection, which gives up its turn when it is closed. */
	private Connection leaving(Connection connection) {
		AtomicBoolean open = new AtomicBoolean(true);
		return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
				(proxy, method, arguments) -> {
					try {
						return method.invoke(connection, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getTargetException();
					}
					finally {
						if (method.getName().equals("close") && open.getAndSet(false)) {
							this.line.leave();
						}
					}
				});
	}

}
