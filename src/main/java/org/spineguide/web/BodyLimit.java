package org.spineguide.web;

import org.springframework.util.unit.DataSize;

/**
 * Address that takes larger request bodies than visitors' forms have. Whoever declares
 * one as a bean must see to it that nobody sends one there who is not signed in.
 *
 * @param address the address, or the beginning of several, which ends with a slash then
 * @param multipart whether files come with it
 * @param size how large a body may be
 */
public record BodyLimit(String address, boolean multipart, DataSize size) {

	/**
	 * What anybody may send: more than the longest message takes in any script, encoded
	 * as forms are.
	 */
	public static final DataSize ANYBODY = DataSize.ofKilobytes(128);

	/** Whether it is for a body sent to the address. */
	public boolean covers(String path, boolean parts) {
		return parts == this.multipart
				&& (this.address.endsWith("/") ? path.startsWith(this.address) : path.equals(this.address));
	}

}
