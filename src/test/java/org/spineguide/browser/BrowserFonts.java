package org.spineguide.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.spineguide.Scratch;

/** The fonts of a browser under test: those that come with the program, and no others. */
final class BrowserFonts {

	private static final Path FOLDER = Path.of("src/main/resources/handout/fonts").toAbsolutePath();

	private BrowserFonts() {
	}

	/** A new file of settings that knows them alone, as Fontconfig reads it. */
	static Path file() {
		Path folder = Scratch.folder("fonts");
		try {
			return Files.writeString(folder.resolve("fonts.conf"), """
					<?xml version="1.0"?>
					<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
					<fontconfig>
						<dir>%s</dir>
						<cachedir>%s</cachedir>
						<match target="pattern">
							<edit name="family" mode="append_last" binding="strong">
								<string>Open Sans</string>
							</edit>
						</match>
					</fontconfig>
					""".formatted(FOLDER, folder.resolve("cache")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
