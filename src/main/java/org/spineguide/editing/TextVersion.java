package org.spineguide.editing;

import java.nio.charset.StandardCharsets;
import java.util.List;

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
	 * changed. Lines above and below what was changed keep their own ends, new ones get
	 * the usual end.
	 */
	public String withLineEnds(String other) {
		List<String> before = lines(this.text);
		List<String> after = lines(plain(other));
		int most = Math.min(before.size(), after.size());
		int above = 0;
		while (above < most && plain(before.get(above)).equals(after.get(above))) {
			above++;
		}
		int below = 0;
		while (below < most - above
				&& plain(before.get(before.size() - 1 - below)).equals(after.get(after.size() - 1 - below))) {
			below++;
		}
		String end = (before.stream().filter((line) -> line.endsWith("\r\n")).count() * 2 > before.size()) ? "\r\n"
				: "\n";
		StringBuilder text = new StringBuilder();
		before.subList(0, above).forEach(text::append);
		after.subList(above, after.size() - below).forEach((line) -> text.append(line.replace("\n", end)));
		before.subList(before.size() - below, before.size()).forEach(text::append);
		return text.toString();
	}

	private static List<String> lines(String text) {
		return List.of(text.split("(?<=\n)"));
	}

	private static String plain(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n');
	}

}
