package org.spineguide.web;

import org.springframework.util.unit.DataSize;

/**
 * Limit for an address that takes larger request bodies than visitors' forms have. A
 * module that declares one as a bean must make sure that only signed-in members can send
 * bodies there.
 *
 * @param address the address, or the beginning of several, which ends with a slash then
 * @param multipart whether files come with it
 * @param size how large a body may be
 */
public record BodyLimit(String address, boolean multipart, DataSize size) {

	/**
	 * Limit for anybody: more than the longest message takes in any script, encoded as
	 * forms are.
	 */
	public static final DataSize ANYBODY = DataSize.ofKilobytes(128);

	/** Returns whether it applies to a body sent to the address. */
	public boolean covers(String path, boolean parts) {
		return parts == this.multipart
				&& (this.address.endsWith("/") ? path.startsWith(this.address) : path.equals(this.address));
	}

}
