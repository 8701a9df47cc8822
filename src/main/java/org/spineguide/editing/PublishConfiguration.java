package org.spineguide.editing;

import org.spineguide.content.check.DraftCheck;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the check that a text must pass before it is published. */
@Configuration(proxyBeanMethods = false)
class PublishConfiguration {

	@Bean
	Objections objections(DraftCheck draftCheck) {
		return (file, text) -> draftCheck.look(file.path(), text);
	}

}
