package org.spineguide.enquiry;

import org.spineguide.Database;

class EnquiriesOnPostgresqlTests extends EnquiriesTests {

	EnquiriesOnPostgresqlTests() {
		super(Database.POSTGRESQL);
	}

}
