package org.spineguide.enquiry.operation;

import java.util.Optional;

import com.zaxxer.hikari.HikariDataSource;

import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.ReplyRoute;
import org.spineguide.enquiry.handling.StaffNotes;
import org.spineguide.enquiry.retention.SecureErasure;
import org.spineguide.enquiry.retention.SecureErasure.OfSqlite;
import org.spineguide.enquiry.seal.EncryptionKeys;
import org.spineguide.enquiry.seal.EncryptionSettings;
import org.spineguide.enquiry.seal.KeyRing;
import org.spineguide.enquiry.seal.PersonalDataCipher;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What commands need of the clinic: its database and its keys, as the settings name them,
 * without the site.
 *
 * @param source the connections to the database
 * @param database the database
 * @param keys the keys
 * @param enquiries the enquiries
 * @param notes what staff noted about them
 * @param shredder makes sure that nothing is left of what was erased
 */
record CommandContext(HikariDataSource source, JdbcClient database, KeyRing keys, Enquiries enquiries, StaffNotes notes,
		SecureErasure shredder) implements AutoCloseable {

	/** Numbers without a country code belong nowhere. */
	private static final String NO_COUNTRY = "ZZ";

	static CommandContext open(Environment environment) {
		Binder settings = Binder.get(environment);
		HikariDataSource source = settings.bind("spring.datasource", DataSourceProperties.class)
			.get()
			.initializeDataSourceBuilder()
			.type(HikariDataSource.class)
			.build();
		KeyRing keys = new KeyRing(
				EncryptionKeys.file(settings.bind("spineguide.enquiry", EncryptionSettings.class).get().keyFile()));
		JdbcClient database = JdbcClient.create(source);
		PersonalDataCipher personalDataCipher = new PersonalDataCipher(keys);
		return new CommandContext(source, database, keys, new Enquiries(database, personalDataCipher),
				new StaffNotes(database, personalDataCipher), SecureErasure.of(database, new JdbcTemplate(source)));
	}

	/** Whether the database is the embedded one. */
	boolean isEmbedded() {
		return this.shredder instanceof OfSqlite;
	}

	/**
	 * The hash of a contact that staff typed: a mail address, or a phone number with its
	 * country code.
	 */
	Optional<String> contact(String typed) {
		ReplyRoute route = (typed.indexOf('@') > 0) ? ReplyRoute.EMAIL : ReplyRoute.PHONE;
		return route.canonical(typed, NO_COUNTRY).map(new PersonalDataCipher(this.keys)::hash);
	}

	@Override
	public void close() {
		this.source.close();
	}

}
