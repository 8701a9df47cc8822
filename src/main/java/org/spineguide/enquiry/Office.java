package org.spineguide.enquiry;

import java.util.Optional;

import com.zaxxer.hikari.HikariDataSource;

import org.spineguide.enquiry.Shredder.OfSqlite;

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
record Office(HikariDataSource source, JdbcClient database, KeyRing keys, Enquiries enquiries, Notes notes,
		Shredder shredder) implements AutoCloseable {

	/** Numbers without a country code belong nowhere. */
	private static final String NO_COUNTRY = "ZZ";

	static Office open(Environment environment) {
		Binder settings = Binder.get(environment);
		HikariDataSource source = settings.bind("spring.datasource", DataSourceProperties.class)
			.get()
			.initializeDataSourceBuilder()
			.type(HikariDataSource.class)
			.build();
		KeyRing keys = new KeyRing(
				Keys.file(settings.bind("spineguide.enquiry", EnquirySettings.class).get().keyFile()));
		JdbcClient database = JdbcClient.create(source);
		Vault vault = new Vault(keys);
		return new Office(source, database, keys, new Enquiries(database, vault), new Notes(database, vault),
				Shredder.of(database, new JdbcTemplate(source)));
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
		Route route = (typed.indexOf('@') > 0) ? Route.EMAIL : Route.PHONE;
		return route.canonical(typed, NO_COUNTRY).map(new Vault(this.keys)::hash);
	}

	@Override
	public void close() {
		this.source.close();
	}

}
