package org.spineguide.enquiry;

import org.spineguide.Database;

class RetentionOnPostgresqlTests extends RetentionTests {

	RetentionOnPostgresqlTests() {
		super(Database.POSTGRESQL);
	}

}
