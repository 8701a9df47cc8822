package org.spineguide.staff;

class KeepersOnPostgresqlTests extends KeepersTests {

	KeepersOnPostgresqlTests() {
		super(Database.POSTGRESQL);
	}

}
