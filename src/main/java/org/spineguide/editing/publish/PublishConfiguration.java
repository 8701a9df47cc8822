package org.spineguide.editing.publish;

import org.spineguide.content.check.DraftCheck;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring configuration of the check that a text must pass before it is published. */
@Configuration(proxyBeanMethods = false)
class PublishConfiguration {

	@Bean
	BlockingFindings blockingFindings(DraftCheck draftCheck) {
		return (file, text) -> draftCheck.look(file.path(), text);
	}

}
