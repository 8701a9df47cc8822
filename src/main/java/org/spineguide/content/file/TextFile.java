package org.spineguide.content.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.codec.digest.DigestUtils;

import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;

/**
 * Text of a content file, known to be readable: UTF-8, no control characters, lines ended
 * by a line feed.
 *
 * @param file its path within the content folder
 * @param text its text
 * @param hash a hash of its bytes
 */
public record TextFile(String file, String text, String hash) {

	/** Largest size: ten times the longest article that a person would write. */
	static final int MAX_BYTES = 1_000_000;

	/**
	 * Conflict markers that Git leaves around two texts; what is left when some were
	 * deleted, too.
	 */
	private static final Pattern CONFLICT = Pattern
		.compile("(?m)^(?<mark><{7}(?: .*)?$|\\|{7}(?: .*)?$|={7}$(?=[\\s\\S]*^>{7}(?: .*)?$))");

	/** Reads bytes as text. */
	public static TextFile of(String file, byte[] bytes) throws InvalidContentException {
		if (bytes.length > MAX_BYTES) {
			throw new InvalidContentException(Finding.error(file, 1,
					"The file is too large: %,d bytes, at most %,d".formatted(bytes.length, MAX_BYTES),
					"Split it into several articles"));
		}
		String text = decode(file, bytes).replace("\r\n", "\n").replace('\r', '\n');
		refuseControlCharacters(file, text);
		refuseConflict(file, text);
		return new TextFile(file, text.startsWith("\uFEFF") ? text.substring(1) : text, hash(bytes));
	}

	private static String decode(String file, byte[] bytes) throws InvalidContentException {
		CharBuffer decoded = CharBuffer.allocate(bytes.length);
		CoderResult result = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT)
			.decode(ByteBuffer.wrap(bytes), decoded, true);
		String text = decoded.flip().toString();
		if (result.isError()) {
			throw new InvalidContentException(Finding.error(file, lineOf(text, text.length()),
					"The file is not UTF-8 text", "Save it with the encoding UTF-8"));
		}
		return text;
	}

	private static void refuseControlCharacters(String file, String text) throws InvalidContentException {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' && c != '\n' && c != '\t' || c >= '\uFFFE') {
				throw new InvalidContentException(Finding.error(file, lineOf(text, i),
						"The file holds a control character (U+%04X)".formatted((int) c), "Delete it"));
			}
		}
	}

	/**
	 * Rejects conflict markers: both sides of a conflict would be published, though one
	 * of them is wrong.
	 */
	private static void refuseConflict(String file, String text) throws InvalidContentException {
		Matcher mark = CONFLICT.matcher(text);
		if (mark.find()) {
			throw new InvalidContentException(Finding.error(file, lineOf(text, mark.start("mark")),
					"The file holds the marks of a conflict in Git",
					"Choose one of the two texts and delete the marks"));
		}
	}

	/** Returns the first line that holds the words, counted from 1; 1 when none does. */
	public int lineOf(String words) {
		int place = this.text.indexOf(words);
		return (place < 0) ? 1 : lineOf(this.text, place);
	}

	/** Returns the last line that holds the words, counted from 1; 1 when none does. */
	int lastLineOf(String words) {
		return lineOf(this.text, Math.max(0, this.text.lastIndexOf(words)));
	}

	/** Returns the line that a place in a text stands in, counted from 1. */
	private static int lineOf(String text, int place) {
		return 1 + (int) text.substring(0, place).chars().filter((c) -> c == '\n').count();
	}

	static String hash(byte[] bytes) {
		return HexFormat.of().formatHex(DigestUtils.sha256(bytes), 0, 8);
	}

}
