package org.spineguide.editing;

import org.spineguide.Database;

class ProposalsOnSqliteTests extends ProposalsTests {

	ProposalsOnSqliteTests() {
		super(Database.SQLITE);
	}

}
