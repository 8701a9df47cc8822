package org.spineguide.editing.editor;

import java.util.List;
import java.util.stream.Stream;

/**
 * Line of the help on writing.
 *
 * @param sample the key of what is typed
 * @param meaning the key of what it does
 */
record WritingHelp(String sample, String meaning) {

	private static final String HELP = "editing.help.";

	/** Returns the help for the text of an article. */
	static List<WritingHelp> lines() {
		Stream<String> marks = Stream.of("heading", "link", "source", "box", "picture", "number");
		return marks.map((mark) -> new WritingHelp(HELP + "mark." + mark, HELP + "means." + mark)).toList();
	}

	/** Returns the help for the keys of the front matter. */
	static List<WritingHelp> top() {
		return Stream
			.of("title", "summary", "kind", "also-known-as", "tags", "order", "author", "review-due", "related",
					"image", "draft", "publish-on")
			.map((key) -> new WritingHelp(key + ":", HELP + "top." + key))
			.toList();
	}

}
