package org.spineguide;

import javax.sql.DataSource;

import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Wires what the two databases need to be treated differently in. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	private final WriterQueue line = new WriterQueue();

	private final boolean sqlite;

	DatabaseConfiguration(DataSourceProperties settings) {
		this.sqlite = DatabaseDriver.fromJdbcUrl(settings.determineUrl()) == DatabaseDriver.SQLITE;
	}

	@Bean
	JdbcTransactionManager transactionManager(DataSource source) {
		return this.sqlite ? new SingleWriterTransactions(source, this.line) : new JdbcTransactionManager(source);
	}

	/** The database as jobs use it: within a transaction if there is one. */
	DataSource forJobs(DataSource source) {
		DataSource joining = new TransactionAwareDataSourceProxy(source);
		return this.sqlite ? new SingleWriterConnections(joining, this.line) : joining;
	}

}
