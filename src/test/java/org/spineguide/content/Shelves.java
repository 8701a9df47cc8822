package org.spineguide.content;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Gives the tests of other packages a library to read from. */
public final class Shelves {

	private Shelves() {
	}

	/** The articles that come with the site. */
	public static Library real() {
		return read(Path.of("content"));
	}

	/** The articles of a content folder. */
	public static Library read(Path root) {
		return Folders.empty(root).read();
	}

	/** Someone who looks at texts before they are published. */
	public static Proofreader proofreader(Path root, Libraries libraries, Clock clock) {
		return new Proofreader(new ContentSettings(root, false), libraries, Checks.messages(), clock);
	}

	/** What is said of a text in which nothing is wrong. */
	public static Proof nothingWrong(ContentFile file, double grade) {
		return new Proof(file.path(), List.of(), 0, new Proof.Figures(grade, 0), List.of(), List.of(), null, "", false,
				null, null);
	}

	/** A small clinic's library with one more file. */
	public static Library with(Path root, String file, String text) {
		return Folders.in(root).with(file, text).read();
	}

	/** A small clinic's library with the files that were written before, and one more. */
	public static Library withMore(Path root, String file, String text) {
		return Folders.empty(root).with(file, text).read();
	}

}
