package org.spineguide.web.export;

import java.io.File;

import org.apache.commons.codec.digest.DigestUtils;

import org.springframework.boot.system.ApplicationHome;

/**
 * Stamp of the program, so that another version of it makes again what it would make
 * differently.
 *
 * @param value when the jar was written and how long it is, as builds may have one time;
 * empty outside of a jar
 */
record ProgramStamp(String value) {

	static ProgramStamp get() {
		File jar = new ApplicationHome(ProgramStamp.class).getSource();
		return new ProgramStamp((jar != null && jar.isFile()) ? jar.lastModified() + " " + jar.length() : "");
	}

	/** Returns a hash of the stamp and what else something is made from. */
	String and(String basis) {
		return DigestUtils.sha256Hex(this.value + " " + basis);
	}

}
