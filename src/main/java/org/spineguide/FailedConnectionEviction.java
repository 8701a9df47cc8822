package org.spineguide;

import java.sql.SQLException;

import com.zaxxer.hikari.SQLExceptionOverride;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Takes connections to SQLite out of the pool after a failure. When a transaction cannot
 * begin, the driver believes that it has begun all the same, so that the next one to use
 * the connection would write without a transaction and fail to commit. A new connection
 * costs next to nothing.
 */
public class FailedConnectionEviction implements SQLExceptionOverride {

	private static final int PRIMARY_CODE = 0xff;

	// This interface has a type of the same name as the annotation.
	@java.lang.Override
	public Override adjudicate(SQLException problem) {
		return isFailure(problem) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
	}

	private static boolean isFailure(SQLException problem) {
		return problem instanceof SQLiteException
				&& (problem.getErrorCode() & PRIMARY_CODE) != SQLiteErrorCode.SQLITE_CONSTRAINT.code;
	}

}
