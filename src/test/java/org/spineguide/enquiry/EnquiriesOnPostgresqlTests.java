package org.spineguide.enquiry;

import org.junit.jupiter.api.Tag;
import org.spineguide.Database;

@Tag("postgresql")
class EnquiriesOnPostgresqlTests extends EnquiriesTests {

	EnquiriesOnPostgresqlTests() {
		super(Database.POSTGRESQL);
	}

}
