package org.spineguide.content.load;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.check.Checks;
import org.spineguide.content.check.DraftCheck;
import org.spineguide.content.check.DraftReport;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.file.ContentSettings;
import org.spineguide.content.font.PrintFonts;

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
	public static DraftCheck draftCheck(Path root, Libraries libraries, Clock clock) {
		return new DraftCheck(new ContentSettings(root, false), new PrintFonts(root), libraries, Checks.messages(),
				clock);
	}

	/** What is said of a text in which nothing is wrong. */
	public static DraftReport nothingWrong(DraftReport looked, double grade) {
		return new DraftReport(looked.file(), List.of(), 0, new DraftReport.Figures(grade, 0), List.of(), List.of(),
				looked.readArticle(), looked.html(), false, null, looked.shared());
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
