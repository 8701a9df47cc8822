package org.spineguide.editing;

import org.spineguide.staff.Database;

class DraftsOnPostgresqlTests extends DraftsTests {

	DraftsOnPostgresqlTests() {
		super(Database.POSTGRESQL);
	}

}
