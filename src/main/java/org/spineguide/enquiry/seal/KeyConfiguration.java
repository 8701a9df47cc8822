package org.spineguide.enquiry.seal;

import org.spineguide.crypto.KeyFile;
import org.spineguide.crypto.MissingKeyException;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Spring configuration of the keys that encrypt personal data; creates them on first
 * start.
 */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

	@Bean
	KeyRing keyRing(EncryptionSettings settings, JdbcClient database) {
		KeyFile<EncryptionKeys> file = EncryptionKeys.file(settings.keyFile());
		if (!file.exists()) {
			refuseToForget(file, database);
			file.create(EncryptionKeys.draw());
		}
		return new KeyRing(file);
	}

	/**
	 * Refuses to create keys where encrypted requests exist: new keys would hide the loss
	 * of the old ones until somebody looks for a request.
	 */
	private static void refuseToForget(KeyFile<EncryptionKeys> file, JdbcClient database) {
		int sealed = database.sql("SELECT count(*) FROM enquiry").query(Integer.class).single();
		if (sealed > 0) {
			throw new MissingKeyException(file.path(), sealed + " requests");
		}
	}

}
