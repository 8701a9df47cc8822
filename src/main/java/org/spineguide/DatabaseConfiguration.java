package org.spineguide;

import javax.sql.DataSource;

import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Wires what the two databases need to be treated differently in. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	@Bean
	JdbcTransactionManager transactionManager(DataSource source, DataSourceProperties settings) {
		return (DatabaseDriver.fromJdbcUrl(settings.determineUrl()) == DatabaseDriver.SQLITE) ? new OneWriter(source)
				: new JdbcTransactionManager(source);
	}

}
