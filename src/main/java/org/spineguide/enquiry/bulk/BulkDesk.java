package org.spineguide.enquiry.bulk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.RefusedChangeException;
import org.spineguide.enquiry.handling.Handling;
import org.spineguide.enquiry.handling.HandlingForm;
import org.spineguide.enquiry.handling.RequestDesk;
import org.spineguide.staff.StaffMember;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Service through which staff act on several enquiries at once. Each is a transaction of
 * its own with its own line in the audit trail; those that changed since they were chosen
 * are left as they are.
 */
@Component
class BulkDesk {

	private final Enquiries enquiries;

	private final RequestDesk desk;

	BulkDesk(Enquiries enquiries, RequestDesk desk) {
		this.enquiries = enquiries;
		this.desk = desk;
	}

	/** Returns those of the chosen enquiries to which an action can be done now. */
	List<BulkChoice> possible(BulkAction action, List<BulkChoice> chosen) {
		if (chosen.isEmpty()) {
			return List.of();
		}
		Map<EnquiryReference, Enquiry> found = this.enquiries.all(chosen.stream().map(BulkChoice::reference).toList())
			.stream()
			.collect(Collectors.toMap(Enquiry::reference, Function.identity()));
		return chosen.stream()
			.filter((choice) -> Optional.ofNullable(found.get(choice.reference()))
				.filter((enquiry) -> enquiry.version() == choice.version())
				.filter(action::isOpenTo)
				.isPresent())
			.toList();
	}

	/** Performs an action and returns to how many of the enquiries it was done. */
	int perform(StaffMember member, BulkAction action, List<BulkChoice> chosen) {
		return (int) chosen.stream().filter((choice) -> perform(member, action, choice)).count();
	}

	private boolean perform(StaffMember member, BulkAction action, BulkChoice choice) {
		Optional<Enquiry> found = this.enquiries.find(choice.reference())
			.filter((enquiry) -> enquiry.version() == choice.version());
		try {
			found.ifPresent((enquiry) -> perform(member, action, enquiry));
			return found.isPresent();
		}
		catch (OptimisticLockingFailureException | RefusedChangeException ex) {
			return false;
		}
	}

	private void perform(StaffMember member, BulkAction action, Enquiry enquiry) {
		switch (action) {
			case CLOSE -> this.desk.handle(member, enquiry, Handling.CLOSE,
					new HandlingForm(String.valueOf(enquiry.version()), null, null, null));
			case ERASE -> this.desk.erase(member, enquiry);
		}
	}

}
