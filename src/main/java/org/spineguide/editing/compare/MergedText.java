package org.spineguide.editing.compare;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeFormatter;
import org.eclipse.jgit.merge.MergeResult;

/**
 * Three-way merge of two changes of one text.
 *
 * @param text the text with both changes; the member's own where both changed the same
 * lines, or where the texts are too long to be compared
 * @param clean whether the two changed different lines
 */
public record MergedText(String text, boolean clean) {

	/**
	 * Merges two changes.
	 * @param base the text that both began with
	 * @param theirs what others made of it
	 * @param yours what the member made of it
	 */
	public static MergedText of(String base, String theirs, String yours) {
		if (base.isEmpty()
				|| Stream.of(base, theirs, yours).flatMap(String::lines).count() > SideBySideComparison.MAX_LINES) {
			return new MergedText(yours, false);
		}
		return Differences.COMPARING.get(() -> merge(base, theirs, yours));
	}

	private static MergedText merge(String base, String theirs, String yours) {
		MergeResult<RawText> result = new MergeAlgorithm().merge(RawTextComparator.DEFAULT, raw(base), raw(theirs),
				raw(yours));
		if (result.containsConflicts()) {
			return new MergedText(yours, false);
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			new MergeFormatter().formatMerge(out, result, List.of("", "", ""), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new MergedText(out.toString(StandardCharsets.UTF_8), true);
	}

	private static RawText raw(String text) {
		return new RawText(text.getBytes(StandardCharsets.UTF_8));
	}

}
