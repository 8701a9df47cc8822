package org.spineguide.enquiry.operation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.inbox.EnquiryCsv;

/** A command about requests, given when the program is started. */
enum RequestCommandKind {

	/** Copies the database. */
	BACKUP("backup") {
		@Override
		boolean run(CommandContext commandContext, String target, PrintStream out) throws IOException {
			if (!commandContext.isEmbedded()) {
				out.println("This database is PostgreSQL: use pg_dump, as docs/requests.md says.");
				return false;
			}
			new DatabaseBackup(commandContext.database()).write(Path.of(target));
			out.println("Wrote " + target + ". Keep a copy of the key file too, apart from it: "
					+ commandContext.keys().file().path());
			return true;
		}
	},

	/** Makes a new key and seals everything with it. */
	ROTATE_KEYS("rotate-keys") {
		@Override
		boolean run(CommandContext commandContext, String target, PrintStream out) {
			commandContext.keys().rotate();
			commandContext.notes().sealAgain();
			out.println("Sealed " + commandContext.enquiries().sealAgain()
					+ " requests with a new key. Back up the key file: " + commandContext.keys().file().path());
			return true;
		}

		@Override
		boolean needsTarget() {
			return false;
		}
	},

	/** Writes all that is kept of one person, as a table. */
	EXPORT_PERSON("export-person") {
		@Override
		boolean run(CommandContext commandContext, String target, PrintStream out) {
			Optional<String> contact = commandContext.contact(target);
			contact.ifPresentOrElse(
					(hash) -> out
						.print(EnquiryCsv.of(commandContext.enquiries().all(hash), commandContext.notes()::about)),
					() -> out.println(NO_CONTACT));
			return contact.isPresent();
		}
	},

	/** Erases all that is kept of one person. */
	ERASE_PERSON("erase-person") {
		@Override
		boolean run(CommandContext commandContext, String target, PrintStream out) {
			Optional<String> contact = commandContext.contact(target);
			contact.ifPresentOrElse((hash) -> erase(commandContext, hash, out), () -> out.println(NO_CONTACT));
			return contact.isPresent();
		}

		private void erase(CommandContext commandContext, String contact, PrintStream out) {
			List<EnquiryReference> references = commandContext.enquiries()
				.all(contact)
				.stream()
				.map(Enquiry::reference)
				.toList();
			references.forEach(commandContext.enquiries()::erase);
			commandContext.shredder().shred();
			out.println("Erased " + references.size() + " requests. Backups made before still hold them.");
		}
	};

	private static final String NO_CONTACT = "Give a mail address, or a phone number with its country code: +1 202 555 0143";

	private final String word;

	RequestCommandKind(String word) {
		this.word = word;
	}

	/** The command that a word stands for. */
	static Optional<RequestCommandKind> named(String word) {
		return Arrays.stream(values()).filter((requestCommandKind) -> requestCommandKind.word.equals(word)).findFirst();
	}

	/** Whether something has to be named that the command is about. */
	boolean needsTarget() {
		return true;
	}

	/**
	 * Does it.
	 * @param target what the command is about: a file or a contact
	 * @return whether it could be done
	 */
	abstract boolean run(CommandContext commandContext, String target, PrintStream out) throws IOException;

}
