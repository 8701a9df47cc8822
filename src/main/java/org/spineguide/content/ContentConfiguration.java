package org.spineguide.content;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the library. */
@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

	@Bean
	LiveLibraries libraries(ContentSettings settings, MessageSource messages, Clock clock,
			ApplicationEventPublisher events, ObjectProvider<ContentSource> sources) {
		sources.forEach(ContentSource::bring);
		return new LiveLibraries(new LibraryReader(new ContentFolder(settings.dir()), messages), clock, events);
	}

	@Bean
	Proofreader proofreader(ContentSettings settings, LiveLibraries libraries, MessageSource messages, Clock clock) {
		return new Proofreader(new ContentFolder(settings.dir()), libraries, messages, clock);
	}

	@Bean
	ContentWatch contentWatch(ContentSettings settings, LiveLibraries libraries) {
		return new ContentWatch(settings.dir(), libraries, settings.watch());
	}

	@Bean
	ImageFolder imageFolder(ContentSettings settings) {
		return new ImageFolder(settings.dir());
	}

}
