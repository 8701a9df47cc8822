package org.spineguide.editing.publish;

import org.junit.jupiter.api.Tag;
import org.spineguide.Database;

@Tag("postgresql")
class ProposalsOnPostgresqlTests extends ProposalsTests {

	ProposalsOnPostgresqlTests() {
		super(Database.POSTGRESQL);
	}

}
