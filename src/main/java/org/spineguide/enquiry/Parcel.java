package org.spineguide.enquiry;

/**
 * What tells one mail from another in the table of jobs, which holds nothing personal.
 *
 * @param reference the enquiry
 * @param audience whom the mail is for
 */
record Parcel(Reference reference, Audience audience) {

	static Parcel named(String name) {
		int dot = name.indexOf('.');
		return new Parcel(new Reference(name.substring(0, dot)), Audience.valueOf(name.substring(dot + 1)));
	}

	String name() {
		return this.reference.value() + "." + this.audience;
	}

}
