package org.spineguide.content;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the library once its files were brought. */
@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

	@Bean
	LiveLibraries libraries(ContentSettings settings, MessageSource messages, Clock clock,
			ApplicationEventPublisher events, ObjectProvider<ContentSource> sources) {
		sources.forEach(ContentSource::bring);
		return new LiveLibraries(new LibraryReader(new ContentFolder(settings.dir()), messages), clock, events);
	}

}
