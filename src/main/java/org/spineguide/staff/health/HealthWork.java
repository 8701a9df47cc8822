package org.spineguide.staff.health;

import java.util.List;
import java.util.Locale;

import org.spineguide.staff.Role;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.home.WorkItem;
import org.spineguide.staff.home.WorkKind;
import org.spineguide.staff.home.WorkPart;
import org.spineguide.staff.home.WorkSource;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Work of admins: that the health page names something that should not wait. */
@Component
class HealthWork implements WorkSource {

	private static final String ADDRESS = "/staff/health";

	private final HealthChecks checks;

	private final MessageSource messages;

	HealthWork(HealthChecks checks, MessageSource messages) {
		this.checks = checks;
		this.messages = messages;
	}

	@Override
	public List<WorkPart> work(StaffMember member, Locale locale) {
		int pressing = member.is(Role.ADMIN) ? this.checks.pressing() : 0;
		return (pressing > 0) ? List.of(new WorkPart(WorkKind.MEND,
				List.of(new WorkItem(this.messages.getMessage("staff.health", null, locale),
						this.messages.getMessage("staff.health.waiting", new Object[] { pressing }, locale), ADDRESS)),
				ADDRESS)) : List.of();
	}

}
