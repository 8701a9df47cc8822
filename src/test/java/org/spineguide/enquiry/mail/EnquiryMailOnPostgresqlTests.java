package org.spineguide.enquiry.mail;

import org.junit.jupiter.api.Tag;
import org.spineguide.Database;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One setting is all that it takes to keep requests in PostgreSQL. */
@Tag("postgresql")
class EnquiryMailOnPostgresqlTests extends EnquiryMailTests {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", Database.POSTGRESQL::url);
	}

}
