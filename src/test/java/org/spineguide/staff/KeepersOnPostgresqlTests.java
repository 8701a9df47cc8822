package org.spineguide.staff;

import org.junit.jupiter.api.Tag;
import org.spineguide.Database;

@Tag("postgresql")
class KeepersOnPostgresqlTests extends KeepersTests {

	KeepersOnPostgresqlTests() {
		super(Database.POSTGRESQL);
	}

}
