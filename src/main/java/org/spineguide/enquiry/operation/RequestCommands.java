package org.spineguide.enquiry.operation;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.spineguide.content.Library;
import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.ReplyRoute;
import org.spineguide.enquiry.draft.FormDrafts;
import org.spineguide.enquiry.handling.StaffNotes;
import org.spineguide.enquiry.inbox.EnquiryCsv;
import org.spineguide.enquiry.retention.SecureErasure;
import org.spineguide.enquiry.seal.EncryptionKeys;
import org.spineguide.enquiry.seal.KeyRing;
import org.spineguide.enquiry.seal.PersonalDataCipher;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Commands about requests: new keys, and all that is kept of one person. They run without
 * the site, also while it runs.
 */
public final class RequestCommands {

	/**
	 * Country for parsing phone numbers: none, so that numbers without a country code are
	 * invalid.
	 */
	private static final String NO_COUNTRY = "ZZ";

	private final JdbcClient database;

	private final KeyRing keys;

	private final PersonalDataCipher cipher;

	private final Enquiries enquiries;

	private final StaffNotes notes;

	private final SecureErasure erasure;

	/**
	 * Creates the commands.
	 * @param source the connections to the database
	 * @param keyFile the file with the keys that encrypt requests
	 */
	public RequestCommands(DataSource source, Path keyFile) {
		this.database = JdbcClient.create(source);
		this.keys = new KeyRing(EncryptionKeys.file(keyFile));
		this.cipher = new PersonalDataCipher(this.keys);
		this.enquiries = new Enquiries(this.database, this.cipher);
		this.notes = new StaffNotes(this.database, this.cipher);
		this.erasure = SecureErasure.of(this.database, new JdbcTemplate(source));
	}

	/**
	 * Makes a new key and encrypts everything with it.
	 * @return how many requests there are
	 */
	public int rotateKeys() {
		this.keys.rotate();
		this.notes.sealAgain();
		FormDrafts.sealAgain(this.database, this.cipher);
		return this.enquiries.sealAgain();
	}

	/**
	 * Exports all that is kept of one person, as a table in the clinic's language and
	 * time.
	 * @param typed a mail address, or a phone number with its country code
	 * @param articles reads what the clinic and its topics are called
	 * @return nothing when it is neither
	 */
	public Optional<String> export(String typed, Supplier<Library> articles, MessageSource messages) {
		return contact(typed).map((contact) -> {
			Library library = articles.get();
			Locale language = Locale.forLanguageTag(library.clinic().defaultLanguage());
			return new EnquiryCsv(library, messages, language).of(this.enquiries.all(contact), this.notes::about);
		});
	}

	/**
	 * Erases all that is kept of one person.
	 * @param typed a mail address, or a phone number with its country code
	 * @return how many requests are erased; nothing when it is neither
	 */
	public Optional<Integer> erase(String typed) {
		return contact(typed).map((contact) -> {
			List<EnquiryReference> references = this.enquiries.all(contact).stream().map(Enquiry::reference).toList();
			references.forEach(this.enquiries::erase);
			this.erasure.shred();
			return references.size();
		});
	}

	private Optional<String> contact(String typed) {
		ReplyRoute route = (typed.indexOf('@') > 0) ? ReplyRoute.EMAIL : ReplyRoute.PHONE;
		return route.canonical(typed, NO_COUNTRY).map(this.cipher::hash);
	}

}
