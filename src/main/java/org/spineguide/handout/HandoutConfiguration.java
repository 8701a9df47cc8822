package org.spineguide.handout;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring configuration of handouts. */
@Configuration(proxyBeanMethods = false)
class HandoutConfiguration {

	@Bean
	Handouts handouts(HandoutComposer handoutComposer, HandoutSettings settings) {
		return new Handouts(handoutComposer::print, settings);
	}

}
