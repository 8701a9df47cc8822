package org.spineguide.content.load;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.spineguide.content.Library;

/** A library for the tests of other packages, read from a folder as the real one is. */
public final class TestLibrary {

	private final Folders folders;

	private final LibraryReader reader;

	private final Set<String> deleted = new HashSet<>();

	private TestLibrary(Folders folders) {
		this.folders = folders;
		this.reader = folders.reader();
	}

	/** The library that comes with the program. */
	public static Library shipped() {
		return at(Path.of("content"));
	}

	/** The library in a folder. */
	public static Library at(Path folder) {
		return Folders.empty(folder).read();
	}

	/** A small clinic's library, whose articles a test adds. */
	public static TestLibrary in(Path folder) {
		return new TestLibrary(Folders.in(folder));
	}

	/** Writes a file. */
	public TestLibrary with(String file, String text) {
		this.folders.with(file, text);
		return this;
	}

	/** Writes an article in the default language. */
	public TestLibrary article(String path, String title, String text, String... frontMatter) {
		return with("en/" + path + ".md", "---\ntitle: %s\nsummary: All about it.\nkind: guide\n%s---\n\n%s\n"
			.formatted(title, (frontMatter.length > 0) ? String.join("\n", frontMatter) + "\n" : "", text));
	}

	/** Takes a file away. */
	public TestLibrary without(String file) {
		this.folders.without(file);
		this.deleted.add(file);
		return this;
	}

	/** The library as the files are now; what did not change is not read again. */
	public Library read() {
		return this.reader.read(Folders.TODAY, this.deleted);
	}

}
