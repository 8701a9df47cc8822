package org.spineguide.editing.articles;

import java.util.List;
import java.util.Locale;

import org.spineguide.content.Libraries;
import org.spineguide.editing.publish.Proposals;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.home.WorkItem;
import org.spineguide.staff.home.WorkKind;
import org.spineguide.staff.home.WorkPart;
import org.spineguide.staff.home.WorkSource;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Work of editors and admins: texts of others that wait for a second person. */
@Component
class ProposalWork implements WorkSource {

	private static final String ADDRESS = "/staff/proposals";

	private final Proposals proposals;

	private final Libraries libraries;

	private final MessageSource messages;

	ProposalWork(Proposals proposals, Libraries libraries, MessageSource messages) {
		this.proposals = proposals;
		this.libraries = libraries;
		this.messages = messages;
	}

	@Override
	public List<WorkPart> work(StaffMember member, Locale locale) {
		if (!member.is(Role.EDITOR) && !member.is(Role.ADMIN)) {
			return List.of();
		}
		List<WorkItem> items = this.proposals.openFor(member, WorkPart.MOST + 1)
			.stream()
			.map((proposal) -> new WorkItem(
					PendingProposal.title(proposal, this.libraries.current(), this.messages, locale),
					this.messages.getMessage("editing.proposals.from", new Object[] { proposal.byName() }, locale),
					ADDRESS + "#" + proposal.id()))
			.toList();
		return List.of(new WorkPart(WorkKind.APPROVAL, items, ADDRESS));
	}

}
