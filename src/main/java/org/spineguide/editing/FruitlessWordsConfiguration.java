package org.spineguide.editing;

import java.util.EnumSet;

import org.spineguide.staff.Duty;
import org.spineguide.staff.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the words that found nothing into the menu of staff. */
@Configuration(proxyBeanMethods = false)
class FruitlessWordsConfiguration {

	@Bean
	Duty fruitlessWordsDuty() {
		return new Duty("editing.words", "/staff/words", EnumSet.of(Role.EDITOR, Role.ADMIN), 290);
	}

}
