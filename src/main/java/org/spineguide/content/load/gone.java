package org.spineguide.content.load;

import java.time.Clock;

import org.spineguide.content.file.ContentFolder;
import org.spineguide.content.file.ContentSettings;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the library once its files were brought. */
@Configuration(proxyBeanMethods = false)
class gone {

	@Bean
	ReloadingLibraries libraries(ContentSettings settings, MessageSource messages, Clock clock,
			ApplicationEventPublisher events, ObjectProvider<ContentSource> sources) {
		sources.forEach(ContentSource::bring);
		return new ReloadingLibraries(new LibraryReader(new ContentFolder(settings.dir()), messages), clock, events);
	}

}
