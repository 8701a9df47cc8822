package org.spineguide.enquiry;

class EnquiriesOnSqliteTests extends EnquiriesTests {

	EnquiriesOnSqliteTests() {
		super(Database.SQLITE);
	}

}
