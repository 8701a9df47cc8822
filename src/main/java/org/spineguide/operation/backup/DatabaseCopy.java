package org.spineguide.operation.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.spineguide.operation.backup.BackupManifest.TableCopy;

/**
 * Copy of a database, whole and as it was at one moment, also while the site runs. It
 * leaves out sessions.
 */
interface DatabaseCopy {

	/** Tables of sessions, those that refer to others first. */
	List<String> SESSIONS = List.of("staff_session_attributes", "staff_session");

	/**
	 * Writes the copy into a folder.
	 * @param tables the names of the tables that there are
	 * @return the tables, when they are copied one by one
	 */
	List<TableCopy> write(Path folder, Set<String> tables) throws IOException;

}
