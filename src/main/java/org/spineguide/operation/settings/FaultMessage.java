package org.spineguide.operation.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;

/** One-line error message for the operator. */
public final class FaultMessage {

	/** Messages of Linux, Windows and SQLite. */
	private static final List<String> DISK_FULL = List.of("No space left on device", "Disk quota exceeded",
			"not enough space on the disk", "SQLITE_FULL");

	private FaultMessage() {
	}

	/** Returns the message for a fault. */
	public static String of(Throwable fault) {
		Optional<OperatorException> known = cause(fault, OperatorException.class);
		if (known.isPresent()) {
			return oneLine(known.get().getMessage());
		}
		if (isDiskFull(fault)) {
			return "The disk is full. Make room on it, then do it again";
		}
		Optional<FileSystemException> file = cause(fault, FileSystemException.class);
		if (file.isPresent()) {
			return ofFile(file.get());
		}
		Optional<SQLException> database = cause(fault, SQLException.class);
		if (database.isPresent()) {
			return "The database does not do it: " + oneLine(database.get().getMessage());
		}
		if (fault instanceof IllegalStateException || fault instanceof UncheckedIOException
				|| fault instanceof IOException || fault instanceof DataAccessException) {
			return oneLine(fault.getMessage());
		}
		return "This is a fault of the program: " + oneLine(fault.toString());
	}

	private static String ofFile(FileSystemException fault) {
		String what = "cannot be read or written";
		if (fault instanceof NoSuchFileException) {
			what = "is not there";
		}
		else if (fault instanceof AccessDeniedException) {
			what = "may not be read or written by this user";
		}
		String reason = (fault.getReason() != null) ? " (" + fault.getReason() + ")" : "";
		return oneLine(fault.getFile() + " " + what + reason);
	}

	/** Returns whether a disk, or a user's share of it, was full. */
	public static boolean isDiskFull(Throwable fault) {
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			String message = String.valueOf(cause.getMessage());
			if (DISK_FULL.stream().anyMatch(message::contains)) {
				return true;
			}
		}
		return false;
	}

	/** Finds the first exception of a type among a fault and its causes. */
	public static <T extends Throwable> Optional<T> cause(Throwable fault, Class<T> type) {
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (type.isInstance(cause)) {
				return Optional.of(type.cast(cause));
			}
		}
		return Optional.empty();
	}

	/** Returns a text without its line breaks. */
	public static String oneLine(@Nullable String text) {
		return String.valueOf(text).strip().replaceAll("\\s+", " ");
	}

}
