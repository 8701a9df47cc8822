package org.spineguide.enquiry;

class RetentionOnPostgresqlTests extends RetentionTests {

	RetentionOnPostgresqlTests() {
		super(Database.POSTGRESQL);
	}

}
