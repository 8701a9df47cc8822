package org.spineguide.staff;

class KeepersOnSqliteTests extends KeepersTests {

	KeepersOnSqliteTests() {
		super(Database.SQLITE);
	}

}
