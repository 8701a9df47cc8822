package org.spineguide.enquiry;

class EnquiriesOnPostgresqlTests extends EnquiriesTests {

	EnquiriesOnPostgresqlTests() {
		super(Database.POSTGRESQL);
	}

}
