package org.spineguide.editing.editor;

import java.util.EnumSet;
import java.util.Locale;

import org.spineguide.content.Libraries;
import org.spineguide.content.check.DraftCheck;
import org.spineguide.editing.TwoPersonRule;
import org.spineguide.editing.draft.DraftDesk;
import org.spineguide.editing.publish.Proposals;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffGroup;
import org.spineguide.staff.StaffSection;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;

/** Spring configuration of the editor pages. */
@Configuration(proxyBeanMethods = false)
class EditorConfiguration {

	@Bean
	StaffSection articles() {
		return new StaffSection("editing.articles", "/staff/articles", EnumSet.of(Role.EDITOR), StaffGroup.ARTICLES,
				100);
	}

	/**
	 * Declares the section for approvals, also for admins: an admin may be the second
	 * person where there is only one editor.
	 */
	@Bean
	StaffSection approvals(Proposals proposals) {
		return new StaffSection("editing.proposals", "/staff/proposals", EnumSet.of(Role.EDITOR, Role.ADMIN),
				StaffGroup.ARTICLES, 110, "editing.proposals.waiting", proposals::countOpen);
	}

	@Bean
	EditorPages editorPages(DraftDesk desk, DraftCheck draftCheck, TwoPersonRule twoPersonRule, Libraries libraries,
			MessageSource messages) {
		return new EditorPages(desk, draftCheck, twoPersonRule, libraries, (key) -> {
			Locale locale = LocaleContextHolder.getLocale();
			return messages.getMessage(key, null, locale);
		});
	}

}
