package org.spineguide.editing.draft;

import org.spineguide.Database;

class DraftsOnSqliteTests extends DraftsTests {

	DraftsOnSqliteTests() {
		super(Database.SQLITE);
	}

}
