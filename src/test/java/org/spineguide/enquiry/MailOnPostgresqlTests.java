package org.spineguide.enquiry;

import org.junit.jupiter.api.Tag;
import org.spineguide.Database;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One setting is all that it takes to keep requests in PostgreSQL. */
@Tag("postgresql")
class MailOnPostgresqlTests extends MailTests {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", Database.POSTGRESQL::url);
	}

}
