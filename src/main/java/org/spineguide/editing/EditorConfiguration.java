package org.spineguide.editing;

import java.util.EnumSet;
import java.util.Locale;

import org.spineguide.content.Libraries;
import org.spineguide.content.check.DraftCheck;
import org.spineguide.staff.Duty;
import org.spineguide.staff.Role;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;

/** Wires the pages where articles are written. */
@Configuration(proxyBeanMethods = false)
class EditorConfiguration {

	@Bean
	Duty articles() {
		return new Duty("editing.articles", "/staff/articles", EnumSet.of(Role.EDITOR), 100);
	}

	/** An admin may be the second person where there is only one editor. */
	@Bean
	Duty approvals() {
		return new Duty("editing.proposals", "/staff/proposals", EnumSet.of(Role.EDITOR, Role.ADMIN), 110);
	}

	@Bean
	EditorPages editorPages(WritingDesk desk, DraftCheck draftCheck, Libraries libraries, MessageSource messages) {
		return new EditorPages(desk, draftCheck, libraries, (key) -> {
			Locale locale = LocaleContextHolder.getLocale();
			return messages.getMessage(key, null, locale);
		});
	}

}
