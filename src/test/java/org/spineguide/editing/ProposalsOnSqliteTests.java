package org.spineguide.editing;

import org.spineguide.staff.Database;

class ProposalsOnSqliteTests extends ProposalsTests {

	ProposalsOnSqliteTests() {
		super(Database.SQLITE);
	}

}
