package org.spineguide.editing.signature;

import org.spineguide.Database;

class SigningRecordsOnSqliteTests extends SigningRecordsTests {

	SigningRecordsOnSqliteTests() {
		super(Database.SQLITE);
	}

}
