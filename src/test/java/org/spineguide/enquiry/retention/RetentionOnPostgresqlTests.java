package org.spineguide.enquiry.retention;

import org.junit.jupiter.api.Tag;
import org.spineguide.Database;

@Tag("postgresql")
class RetentionOnPostgresqlTests extends RetentionTests {

	RetentionOnPostgresqlTests() {
		super(Database.POSTGRESQL);
	}

}
