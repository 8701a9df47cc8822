package org.spineguide.content.words;

import java.util.Map;

import org.spineguide.content.Libraries;
import org.spineguide.content.Library;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.AbstractApplicationContext;

/**
 * Configuration that puts the clinic's texts over the message source of the whole
 * program.
 */
@Configuration(proxyBeanMethods = false)
class WordsConfiguration {

	@Bean
	static BeanPostProcessor interfaceMessages() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (name.equals(AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME)
						&& bean instanceof MessageSource defaults) ? new InterfaceMessages(defaults) : bean;
			}

		};
	}

	/** Only now, because the articles are read with messages too. */
	@Bean
	SmartInitializingSingleton interfaceWords(MessageSource messages, Libraries libraries) {
		return () -> {
			if (messages instanceof InterfaceMessages interfaceMessages) {
				interfaceMessages
					.follow(() -> libraries.known().map(Library::brand).map((brand) -> brand.words()).orElse(Map.of()));
			}
		};
	}

}
