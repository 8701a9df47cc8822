package org.spineguide.operation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

import org.spineguide.content.Library;
import org.spineguide.content.file.ContentFolder;
import org.spineguide.content.load.LibraryReader;
import org.spineguide.content.load.ReadListener;
import org.spineguide.content.load.ReloadingLibraries;
import org.spineguide.content.signature.SignatureKeys;
import org.spineguide.operation.settings.OperatorException;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Articles and messages for commands, which run without the site.
 *
 * @param content the folder that holds the articles
 * @param signatureKeys the keys that verify signatures under articles
 * @param clock what tells the day
 */
record CommandLibrary(Path content, SignatureKeys signatureKeys, Clock clock) {

	/** Reads the articles once. */
	Library read() {
		ContentFolder folder = new ContentFolder(this.content);
		folder.problem().ifPresent((problem) -> {
			throw new OperatorException(problem);
		});
		return ReloadingLibraries
			.firstLibrary(new LibraryReader(folder, messages(), this.signatureKeys, ReadListener.NONE), this.clock);
	}

	/** The messages of the program. */
	static MessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
