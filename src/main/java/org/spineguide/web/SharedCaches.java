package org.spineguide.web;

import java.util.regex.Pattern;

import org.springframework.http.HttpHeaders;

/**
 * Headers for shared caches such as a CDN, which may keep public responses for a minute;
 * browsers ask each time.
 */
public final class SharedCaches {

	/** Name of the header that shared caches obey (RFC 9213). */
	public static final String CONTROL = "CDN-Cache-Control";

	/**
	 * How long they may keep a response: the emergency text is never older than a minute
	 * as long as the site answers, and shows on when it does not.
	 */
	public static final String CONTROL_VALUE = "max-age=30, stale-while-revalidate=25, stale-if-error=86400";

	/** Name of the header that names what a response can be purged by. */
	public static final String TAG = "Cache-Tag";

	/** Tag of every public response. */
	public static final String ALL = "pages";

	/** Pattern of addresses that can be a tag: no space, no comma, nothing to decode. */
	private static final Pattern SAFE = Pattern.compile("/[A-Za-z0-9/._~-]{0,500}");

	private SharedCaches() {
	}

	/**
	 * Returns the tags of a response: one that all have, and its own address.
	 * @param path the address without its query
	 */
	public static String tags(String path) {
		return hasOwnTag(path) ? ALL + ", " + path : ALL;
	}

	/** Returns whether a response can be purged by its own address. */
	public static boolean hasOwnTag(String path) {
		return SAFE.matcher(path).matches();
	}

	/** Returns the headers of a public response. */
	public static HttpHeaders headers(String path) {
		HttpHeaders headers = new HttpHeaders();
		headers.add(CONTROL, CONTROL_VALUE);
		headers.add(TAG, tags(path));
		return headers;
	}

}
