package org.spineguide.editing;

import org.spineguide.Database;

class DraftsOnPostgresqlTests extends DraftsTests {

	DraftsOnPostgresqlTests() {
		super(Database.POSTGRESQL);
	}

}
