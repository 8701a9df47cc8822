package org.spineguide.content.check;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.spineguide.content.file.ContentFolder;
import org.spineguide.content.signature.SignatureKeys;

import org.springframework.context.support.ResourceBundleMessageSource;

/** Checks content folders on a day that does not change. */
public final class Checks {

	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);

	/** The articles that come with the program. */
	static final Path SHIPPED = Path.of("content");

	private Checks() {
	}

	static CheckReport check(Path folder) {
		return LibraryCheck.of(new ContentFolder(folder), keys(folder), messages(), CLOCK);
	}

	/** The keys of signatures, which lie hidden in the folder. */
	static SignatureKeys keys(Path folder) {
		return new SignatureKeys(folder.resolve(".signature-keys.json"));
	}

	public static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
