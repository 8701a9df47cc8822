package org.spineguide.operation;

import java.util.Optional;

import picocli.CommandLine.IVersionProvider;

/** Version of the program as stored in its jar. */
class ProgramVersion implements IVersionProvider {

	static String get() {
		return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion()).orElse("development");
	}

	@Override
	public String[] getVersion() {
		return new String[] { "Spineguide " + get() + ", Java " + Runtime.version().feature() };
	}

}
