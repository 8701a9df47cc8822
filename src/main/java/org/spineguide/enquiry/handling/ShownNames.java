package org.spineguide.enquiry.handling;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpSession;

import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.staff.StaffMember;

import org.springframework.stereotype.Component;

/**
 * Names that a member asked to see in a list of requests. The session keeps the
 * references alone; a line in the audit trail is written when they are asked for.
 */
@Component
public class ShownNames {

	private static final String SHOWN = "enquiry.names";

	private final RequestDesk desk;

	private final Enquiries enquiries;

	ShownNames(RequestDesk desk, Enquiries enquiries) {
		this.desk = desk;
		this.enquiries = enquiries;
	}

	/** Shows the names of some requests from now on, in place of those shown before. */
	public void show(StaffMember member, List<EnquiryReference> references, HttpSession session) {
		Set<EnquiryReference> before = shown(session);
		this.desk.lookAt(member, references.stream().filter((each) -> !before.contains(each)).toList(),
				RequestDesk.LOOKED + "-list");
		session.setAttribute(SHOWN, references.stream().map(EnquiryReference::value).collect(Collectors.joining(",")));
	}

	/** Shows no names any more. */
	public void hide(HttpSession session) {
		session.removeAttribute(SHOWN);
	}

	/** Returns the names of those of some requests that are to be shown. */
	public Map<EnquiryReference, String> of(List<EnquiryReference> references, HttpSession session) {
		Set<EnquiryReference> shown = shown(session);
		List<EnquiryReference> wanted = references.stream().filter(shown::contains).toList();
		return wanted.isEmpty() ? Map.of()
				: this.enquiries.all(wanted)
					.stream()
					.collect(Collectors.toMap(Enquiry::reference, (enquiry) -> enquiry.answers().name()));
	}

	private static Set<EnquiryReference> shown(HttpSession session) {
		return (session.getAttribute(SHOWN) instanceof String value) ? Arrays.stream(value.split(","))
			.map(EnquiryReference::parse)
			.flatMap(Optional::stream)
			.collect(Collectors.toSet()) : Set.of();
	}

}
