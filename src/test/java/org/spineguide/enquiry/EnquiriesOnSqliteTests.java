package org.spineguide.enquiry;

import org.spineguide.Database;

class EnquiriesOnSqliteTests extends EnquiriesTests {

	EnquiriesOnSqliteTests() {
		super(Database.SQLITE);
	}

}
