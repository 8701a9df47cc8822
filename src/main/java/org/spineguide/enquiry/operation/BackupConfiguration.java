package org.spineguide.enquiry.operation;

import java.nio.file.Path;

import org.spineguide.enquiry.retention.SecureErasure;
import org.spineguide.enquiry.retention.SecureErasure.OfSqlite;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Spring configuration of the file that marks the time of the last backup. */
@Configuration(proxyBeanMethods = false)
class BackupConfiguration {

	@Bean
	BackupMarker backupMarker(JdbcClient database, SecureErasure secureErasure,
			@Value("${spineguide.data.dir:data}") Path data) {
		return (secureErasure instanceof OfSqlite) ? BackupMarker.beside(database) : BackupMarker.in(data);
	}

}
