package org.spineguide.editing;

import java.nio.charset.StandardCharsets;

import org.apache.commons.codec.digest.DigestUtils;

import org.spineguide.content.file.ContentFile;

/**
 * Version of the text of a content file at one moment.
 *
 * @param file the file
 * @param text its text, line ends and all
 * @param stamp a hash of its bytes, to tell later whether it was changed since
 */
public record TextVersion(ContentFile file, String text, String stamp) {

	/** Stamp of a file that is not there. */
	public static final String NOWHERE = "";

	public static TextVersion of(ContentFile file, String text) {
		return new TextVersion(file, text, stamp(text.getBytes(StandardCharsets.UTF_8)));
	}

	static String stamp(byte[] bytes) {
		return DigestUtils.sha256Hex(bytes);
	}

	/**
	 * Returns a text with the line ends of this one. Browsers send all line ends as
	 * carriage return and line feed; a comparison of files would show every line as
	 * changed.
	 */
	public String withLineEnds(String other) {
		String plain = other.replace("\r\n", "\n").replace('\r', '\n');
		return this.text.contains("\r\n") ? plain.replace("\n", "\r\n") : plain;
	}

}
