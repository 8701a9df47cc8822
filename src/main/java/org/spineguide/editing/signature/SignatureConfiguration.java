package org.spineguide.editing.signature;

import java.util.EnumSet;

import org.spineguide.staff.Role;
import org.spineguide.staff.StaffGroup;
import org.spineguide.staff.StaffSection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring configuration of the sections of signatures. */
@Configuration(proxyBeanMethods = false)
class SignatureConfiguration {

	/** Declares the section of those who have texts signed. */
	@Bean
	StaffSection signaturesSection(ReviewRemarks remarks, SmallCorrections corrections) {
		return new StaffSection("editing.signatures", "/staff/signatures", EnumSet.of(Role.EDITOR, Role.ADMIN),
				StaffGroup.ARTICLES, 115, "editing.signatures.waiting", () -> remarks.count() + corrections.count());
	}

	/** Declares the section of clinicians, who need a recent sign-in to sign a text. */
	@Bean
	StaffSection signingSection() {
		return new StaffSection("editing.signing", "/staff/signing", EnumSet.of(Role.CLINICIAN), StaffGroup.ARTICLES,
				116);
	}

}
