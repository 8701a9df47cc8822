package org.spineguide.staff;

import org.spineguide.Database;

class KeepersOnSqliteTests extends KeepersTests {

	KeepersOnSqliteTests() {
		super(Database.SQLITE);
	}

}
