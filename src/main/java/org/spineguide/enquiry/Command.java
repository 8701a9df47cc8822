package org.spineguide.enquiry;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A command about requests, given when the program is started. */
enum Command {

	/** Copies the database. */
	BACKUP("backup") {
		@Override
		boolean run(Office office, String target, PrintStream out) throws IOException {
			if (!office.isEmbedded()) {
				out.println("This database is PostgreSQL: use pg_dump, as docs/requests.md says.");
				return false;
			}
			new Backup(office.database()).write(Path.of(target));
			out.println("Wrote " + target + ". Keep a copy of the key file too, apart from it: "
					+ office.keys().file().path());
			return true;
		}
	},

	/** Makes a new key and seals everything with it. */
	ROTATE_KEYS("rotate-keys") {
		@Override
		boolean run(Office office, String target, PrintStream out) {
			office.keys().rotate();
			office.notes().sealAgain();
			out.println("Sealed " + office.enquiries().sealAgain() + " requests with a new key. Back up the key file: "
					+ office.keys().file().path());
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
		boolean run(Office office, String target, PrintStream out) {
			Optional<String> contact = office.contact(target);
			contact.ifPresentOrElse((hash) -> out.print(Csv.of(office.enquiries().all(hash), office.notes()::about)),
					() -> out.println(NO_CONTACT));
			return contact.isPresent();
		}
	},

	/** Erases all that is kept of one person. */
	ERASE_PERSON("erase-person") {
		@Override
		boolean run(Office office, String target, PrintStream out) {
			Optional<String> contact = office.contact(target);
			contact.ifPresentOrElse((hash) -> erase(office, hash, out), () -> out.println(NO_CONTACT));
			return contact.isPresent();
		}

		private void erase(Office office, String contact, PrintStream out) {
			List<Reference> references = office.enquiries().all(contact).stream().map(Enquiry::reference).toList();
			references.forEach(office.enquiries()::erase);
			office.shredder().shred();
			out.println("Erased " + references.size() + " requests. Backups made before still hold them.");
		}
	};

	private static final String NO_CONTACT = "Give a mail address, or a phone number with its country code: +1 202 555 0143";

	private final String word;

	Command(String word) {
		this.word = word;
	}

	/** The command that a word stands for. */
	static Optional<Command> named(String word) {
		return Arrays.stream(values()).filter((command) -> command.word.equals(word)).findFirst();
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
	abstract boolean run(Office office, String target, PrintStream out) throws IOException;

}
