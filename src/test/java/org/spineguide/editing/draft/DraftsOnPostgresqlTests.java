package org.spineguide.editing.draft;

import org.junit.jupiter.api.Tag;
import org.spineguide.Database;

@Tag("postgresql")
class DraftsOnPostgresqlTests extends DraftsTests {

	DraftsOnPostgresqlTests() {
		super(Database.POSTGRESQL);
	}

}
