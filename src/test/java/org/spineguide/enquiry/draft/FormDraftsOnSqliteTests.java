package org.spineguide.enquiry.draft;

import org.spineguide.Database;

class FormDraftsOnSqliteTests extends FormDraftsTests {

	FormDraftsOnSqliteTests() {
		super(Database.SQLITE);
	}

}
