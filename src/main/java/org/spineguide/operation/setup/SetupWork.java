package org.spineguide.operation.setup;

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

/** Work of admins: the first steps, until they are done. */
@Component
class SetupWork implements WorkSource {

	private final SetupSteps steps;

	private final MessageSource messages;

	SetupWork(SetupSteps steps, MessageSource messages) {
		this.steps = steps;
		this.messages = messages;
	}

	@Override
	public List<WorkPart> work(StaffMember member, Locale locale) {
		int open = member.is(Role.ADMIN) ? this.steps.open() : 0;
		return (open > 0)
				? List.of(
						new WorkPart(WorkKind.MEND,
								List.of(new WorkItem(this.messages.getMessage("operation.setup", null, locale),
										this.messages.getMessage("operation.setup.waiting", new Object[] { open },
												locale),
										SetupConfiguration.ADDRESS)),
								SetupConfiguration.ADDRESS))
				: List.of();
	}

}
