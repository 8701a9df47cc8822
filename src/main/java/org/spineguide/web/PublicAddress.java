package org.spineguide.web;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Public address: one whose response is the same for everybody and can be kept in a file.
 *
 * @param address where it is asked for, with its query if it has one
 * @param file the file that holds its response in a published folder
 * @param status the status of the response
 * @param kind how it is made
 * @param basis a hash of all that the response is made from, computed when it is needed
 * @param safety a hash of what nobody may read in an older form, such as the emergency
 * advice: rather no file than one with another
 */
public record PublicAddress(String address, String file, int status, Kind kind, Supplier<String> basis, String safety) {

	private static final String NONE = "";

	private static final Pattern LANGUAGE = Pattern.compile("/([a-z]{2,3})/-/.*");

	/**
	 * Creates a page, whose file has the ending that nginx and Caddy look for.
	 * @param version a hash of its own text: pages with another one are written first
	 */
	public static PublicAddress page(String address, String version) {
		String path = address.substring(1);
		return new PublicAddress(address, (path.isEmpty() || path.endsWith("/")) ? path + "index.html" : path + ".html",
				200, Kind.PAGE, () -> version, NONE);
	}

	/** Creates a document for programs, such as a feed, whose address names its type. */
	public static PublicAddress document(String address) {
		return new PublicAddress(address, address.substring(1), 200, Kind.PAGE, () -> NONE, NONE);
	}

	/** Creates an error page, for a server in front that has no other answer. */
	public static PublicAddress error(String address, int status) {
		Matcher language = LANGUAGE.matcher(address);
		String ending = language.matches() ? "." + language.group(1) : "";
		return new PublicAddress(address, "-/errors/%d%s.html".formatted(status, ending.toLowerCase(Locale.ROOT)),
				status, Kind.PAGE, () -> NONE, NONE);
	}

	/** Creates a file that is sent as it is, such as a picture or a style sheet. */
	public static PublicAddress file(String address, String name, Supplier<String> basis) {
		return new PublicAddress(address, name, 200, Kind.FILE, basis, NONE);
	}

	/** Creates a document that takes long to make, such as a PDF. */
	public static PublicAddress costly(String address, String name, Supplier<String> basis, String safety) {
		return new PublicAddress(address, name, 200, Kind.COSTLY, basis, safety);
	}

	/** Leaves out the basis, which may be costly to know. */
	@Override
	public String toString() {
		return "PublicAddress[" + this.address + "]";
	}

	/** Kind of a public address, in the order in which they are written. */
	public enum Kind {

		/** Is sent as it is; pages need it. */
		FILE,

		/** Is made quickly, and shows more than its own text: asked for each time. */
		PAGE,

		/** Takes long to make; only when its basis is another one. */
		COSTLY

	}

}
