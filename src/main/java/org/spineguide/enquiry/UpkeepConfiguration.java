package org.spineguide.enquiry;

import java.nio.file.Path;
import java.time.Clock;

import org.spineguide.enquiry.Shredder.OfSqlite;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires what tells how requests fare. */
@Configuration(proxyBeanMethods = false)
class UpkeepConfiguration {

	@Bean
	EnquiryUpkeep enquiryUpkeep(JdbcClient database, Shredder shredder, Enquiries enquiries, Mails mails,
			Postman postman, @Value("${spineguide.data.dir:data}") Path data, Clock clock) {
		BackupMark mark = (shredder instanceof OfSqlite) ? BackupMark.beside(database) : BackupMark.in(data);
		return new EnquiryUpkeep(database, enquiries, mails, postman, mark, clock);
	}

}
