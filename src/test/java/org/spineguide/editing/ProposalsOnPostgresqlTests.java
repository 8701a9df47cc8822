package org.spineguide.editing;

import org.spineguide.Database;

class ProposalsOnPostgresqlTests extends ProposalsTests {

	ProposalsOnPostgresqlTests() {
		super(Database.POSTGRESQL);
	}

}
