package org.spineguide.editing;

import org.spineguide.Database;

class DraftsOnSqliteTests extends DraftsTests {

	DraftsOnSqliteTests() {
		super(Database.SQLITE);
	}

}
