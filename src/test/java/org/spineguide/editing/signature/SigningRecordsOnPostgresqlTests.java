package org.spineguide.editing.signature;

import org.junit.jupiter.api.Tag;

import org.spineguide.Database;

@Tag("postgresql")
class SigningRecordsOnPostgresqlTests extends SigningRecordsTests {

	SigningRecordsOnPostgresqlTests() {
		super(Database.POSTGRESQL);
	}

}
