package org.spineguide.content.load;

import java.time.Clock;

import org.spineguide.content.file.ContentFolder;
import org.spineguide.content.file.ContentSettings;
import org.spineguide.content.signature.SignatureKeys;
import org.spineguide.content.load.ContentFolderFailureAnalyzer.UnusableContentFolderException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring configuration of the library, which is read once its files are there. */
@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {

	@Bean
	ReloadingLibraries libraries(ContentSettings settings, MessageSource messages, Clock clock,
			ApplicationEventPublisher events, SignatureKeys signatureKeys, ObjectProvider<ContentSource> sources) {
		ContentFolder folder = new ContentFolder(settings.dir());
		// What is brought from elsewhere may still come.
		boolean isBrought = sources.stream().filter(ContentSource::bring).count() > 0;
		if (!isBrought) {
			folder.problem().ifPresent((problem) -> {
				throw new UnusableContentFolderException(problem);
			});
		}
		return new ReloadingLibraries(new LibraryReader(folder, messages, signatureKeys), clock, events);
	}

}
