package org.spineguide.enquiry.draft;

import org.junit.jupiter.api.Tag;

import org.spineguide.Database;

@Tag("postgresql")
class FormDraftsOnPostgresqlTests extends FormDraftsTests {

	FormDraftsOnPostgresqlTests() {
		super(Database.POSTGRESQL);
	}

}
