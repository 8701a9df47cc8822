package org.spineguide.enquiry;

import java.nio.file.Path;

import org.spineguide.enquiry.Shredder.OfSqlite;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Provides the file that tells when the data was last copied. */
@Configuration(proxyBeanMethods = false)
class BackupConfiguration {

	@Bean
	BackupMark backupMark(JdbcClient database, Shredder shredder, @Value("${spineguide.data.dir:data}") Path data) {
		return (shredder instanceof OfSqlite) ? BackupMark.beside(database) : BackupMark.in(data);
	}

}
