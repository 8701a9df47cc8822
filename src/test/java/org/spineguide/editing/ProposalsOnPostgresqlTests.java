package org.spineguide.editing;

import org.spineguide.staff.Database;

class ProposalsOnPostgresqlTests extends ProposalsTests {

	ProposalsOnPostgresqlTests() {
		super(Database.POSTGRESQL);
	}

}
