package org.spineguide.editing;

import org.spineguide.staff.Database;

class DraftsOnSqliteTests extends DraftsTests {

	DraftsOnSqliteTests() {
		super(Database.SQLITE);
	}

}
