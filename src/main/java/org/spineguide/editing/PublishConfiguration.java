package org.spineguide.editing;

import org.spineguide.content.Proofreader;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the check that a text must pass before it is published. */
@Configuration(proxyBeanMethods = false)
class PublishConfiguration {

	@Bean
	Objections objections(Proofreader proofreader) {
		return (file, text) -> proofreader.look(file.path(), text);
	}

}
