package org.spineguide.editing.publish;

import org.spineguide.Database;

class ProposalsOnSqliteTests extends ProposalsTests {

	ProposalsOnSqliteTests() {
		super(Database.SQLITE);
	}

}
