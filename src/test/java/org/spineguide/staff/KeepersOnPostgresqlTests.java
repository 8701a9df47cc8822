package org.spineguide.staff;

import org.spineguide.Database;

class KeepersOnPostgresqlTests extends KeepersTests {

	KeepersOnPostgresqlTests() {
		super(Database.POSTGRESQL);
	}

}
