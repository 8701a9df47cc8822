package org.spineguide.enquiry.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryStatus;
import org.spineguide.enquiry.Forms;
import org.spineguide.enquiry.Kept;
import org.spineguide.enquiry.RequestSite;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@RequestSite
class StatusPageTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Enquiries enquiries;

	@Test
	void newEnquiryShowsPromiseAndContactAndNoHealthText() {
		Enquiry enquiry = keep(Kept.received(Instant.now()).promised(Instant.now().plus(Duration.ofDays(2))));
		assertThat(this.mvc.get().uri(address(enquiry))).hasStatusOk()
			.hasHeader("Cache-Control", "no-store")
			.hasHeader("Referrer-Policy", "no-referrer")
			.bodyText()
			.contains("We have your request", enquiry.reference().toString(), "We will phone you by", "(202) 555-0143",
					"You do not need to do anything else now", "Take your request back", "Call <a href=\"tel:911\">")
			.doesNotContain("leg hurts", "Ada Example");
	}

	@Test
	void contactIsNotShownOnLaterDays() {
		Enquiry enquiry = keep(
				Kept.received(Instant.now().minus(Duration.ofDays(2))).saying(Forms.form().email("ada@example.org")));
		assertThat(this.mvc.get().uri(address(enquiry))).hasStatusOk().bodyText().doesNotContain("ada@example.org");
	}

	@Test
	void brokenPromiseIsAdmitted() {
		Enquiry enquiry = keep(Kept.received(Instant.now()).promised(Instant.now().minusSeconds(60)));
		assertThat(this.mvc.get().uri(address(enquiry))).bodyText()
			.contains("We are later than we said")
			.doesNotContain("You do not need to do anything else now");
	}

	@Test
	void eachStatusIsSaidInWords() {
		assertThat(title(EnquiryStatus.BEING_LOOKED_AT)).contains("We are looking at your request");
		assertThat(title(EnquiryStatus.TRIED_TO_REACH)).contains("We tried to reach you", "Call us when it suits you");
		assertThat(title(EnquiryStatus.BOOKED)).contains("Your appointment is booked");
		assertThat(title(EnquiryStatus.CLOSED)).contains("Your request is closed")
			.doesNotContain("Take your request back");
		assertThat(title(EnquiryStatus.WITHDRAWN)).contains("You took your request back")
			.doesNotContain("Take your request back");
	}

	@Test
	void requestIsTakenBackAfterAsking() {
		Enquiry enquiry = keep(Kept.received(Instant.now()));
		assertThat(this.mvc.get().uri(address(enquiry) + "/withdraw")).hasStatusOk()
			.bodyText()
			.contains("Take your request back?", "Yes, take it back", "No, keep it");
		assertThat(this.mvc.post().uri(address(enquiry) + "/withdraw")).hasStatus3xxRedirection()
			.hasRedirectedUrl(address(enquiry));
		assertThat(this.enquiries.find(enquiry.token())).map(Enquiry::status).contains(EnquiryStatus.WITHDRAWN);
	}

	@Test
	void takingBackTwiceOrTooLateChangesNothing() {
		Enquiry closed = keep(Kept.received(Instant.now()).as(EnquiryStatus.CLOSED));
		assertThat(this.mvc.post().uri(address(closed) + "/withdraw")).hasStatus3xxRedirection();
		assertThat(this.enquiries.find(closed.token())).map(Enquiry::status).contains(EnquiryStatus.CLOSED);
	}

	@Test
	void unknownAddressIsNotThereAndNotKeptByCaches() {
		assertThat(this.mvc.get().uri("/appointments/" + Enquiry.newToken().value())).hasStatus(404)
			.hasHeader("Cache-Control", "no-store");
		assertThat(this.mvc.post().uri("/appointments/" + Enquiry.newToken().value() + "/withdraw"))
			.hasStatus3xxRedirection();
	}

	private String title(EnquiryStatus enquiryStatus) {
		var result = this.mvc.get().uri(address(keep(Kept.received(Instant.now()).as(enquiryStatus)))).exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private Enquiry keep(Kept kept) {
		Enquiry enquiry = kept.make();
		this.enquiries.keep(enquiry, "contact");
		return enquiry;
	}

	private static String address(Enquiry enquiry) {
		return "/appointments/" + enquiry.token().value();
	}

}
