package org.spineguide.operation.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.spineguide.crypto.EncryptedSample;

/**
 * Table of contents of a backup, by which it is checked before it is trusted.
 *
 * @param created when the backup was made
 * @param program the version of the program that made it
 * @param vendor which database the copy is of
 * @param migrations the migrations that the database had seen
 * @param tables the tables, when they are copied one by one
 * @param requests how many requests there are
 * @param members how many members of staff there are
 * @param requestSamples a few encrypted requests
 * @param staffSamples a few encrypted secrets of staff
 * @param keysElsewhere where the key files are that the backup leaves out
 * @param files the SHA-256 of each file in it
 */
record BackupManifest(Instant created, String program, String vendor, List<String> migrations, List<TableCopy> tables,
		int requests, int members, List<EncryptedSample> requestSamples, List<EncryptedSample> staffSamples,
		List<String> keysElsewhere, Map<String, String> files) {

	/** Its name in the backup. */
	static final String NAME = "manifest.json";

	/** Folders of a backup. */
	static final String DATABASE = "database/";

	static final String KEYS = "keys/";

	static final String CONTENT = "content/";

	/** The names of the key files in a backup, whatever the settings call them. */
	static final String REQUEST_KEYS = "enquiry-keys.json";

	static final String STAFF_KEY = "staff-key.json";

	static final String SIGNATURE_KEYS = "signature-keys.json";

	/** Returns the same manifest with the sums of its files. */
	BackupManifest with(Map<String, String> sums) {
		return new BackupManifest(this.created, this.program, this.vendor, this.migrations, this.tables, this.requests,
				this.members, this.requestSamples, this.staffSamples, this.keysElsewhere, sums);
	}

	/** Returns the key files in a folder that was unpacked from a backup. */
	static KeyFiles keyFiles(Path folder) {
		return new KeyFiles(folder.resolve(REQUEST_KEYS), folder.resolve(STAFF_KEY), folder.resolve(SIGNATURE_KEYS));
	}

	/** Returns the number of articles and other pages of content. */
	long articles() {
		return this.files.keySet()
			.stream()
			.filter((file) -> file.startsWith(CONTENT) && file.endsWith(".md") && !file.startsWith(CONTENT + ".git/"))
			.count();
	}

	/**
	 * Table that is copied as text.
	 *
	 * @param name its name
	 * @param columns its columns in the order of the copy
	 * @param rows how many rows there are
	 */
	record TableCopy(String name, List<String> columns, long rows) {
	}

}
