package org.spineguide.enquiry.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.spineguide.contact.VisibleText;
import org.spineguide.content.Libraries;
import org.spineguide.crypto.RandomToken;
import org.spineguide.enquiry.Answers;
import org.spineguide.enquiry.Browser;
import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.RequestSite;
import org.spineguide.enquiry.Walk;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.Trails;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is typed into the form, shown for checking, kept, exported and found by staff is
 * the same person's name, number and address, and the same words.
 */
@RequestSite
@Timeout(600)
@Tag("slow")
class SamePersonOnSiteTests {

	/** No more are found at once. */
	private static final int BATCH = 25;

	private final MadeUpPeople people = new MadeUpPeople();

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Enquiries enquiries;

	@Autowired
	InboxSearch search;

	@Autowired
	Libraries libraries;

	@Autowired
	MessageSource messages;

	@Autowired
	JdbcClient database;

	private StaffMember robin;

	@Test
	void threeHundredPeopleAreWhoTheySay() {
		this.robin = Trails.receptionist(this.database, "Same Person");
		List<String> names = new ArrayList<>(MadeUpPeople.names());
		while (names.size() < 300) {
			names.add(this.people.name());
		}
		for (int from = 0; from < names.size(); from += BATCH) {
			List<Enquiry> sent = send(names.subList(from, Math.min(from + BATCH, names.size())));
			assertExported(sent);
			sent.forEach((enquiry) -> this.enquiries.erase(enquiry.reference()));
		}
	}

	private List<Enquiry> send(List<String> names) {
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION").answer("warningSigns", "no");
		String details = walk.address();
		List<Enquiry> sent = new ArrayList<>();
		for (String name : names) {
			boolean phone = sent.size() % 2 == 0;
			String contact = phone ? this.people.number("US").typed() : this.people.address().typed();
			String message = "<" + name + ">\r\n" + this.people.any(names);
			walk = walk.from(Browser.of(this.mvc)).open(details);
			walk.answer("name", this.people.veiled(this.people.written(name)), "route", phone ? "PHONE" : "EMAIL",
					"phone", phone ? contact : "", "email", phone ? "" : contact, "message", message);
			assertThat(walk.step()).as("%s, %s: %s", name, contact, walk.page().select(".error-summary").text())
				.isEqualTo("check");
			String seen = MadeUpPeople.seen(name);
			assertShown(walk, "Full name", seen);
			assertShown(walk, phone ? "Phone number" : "Email address", VisibleText.contact(contact));
			assertShown(walk, "Your question", VisibleText.lines(message).replace("\r\n", "\n"));
			Enquiry kept = this.enquiries.find(new RandomToken(walk.send().step())).orElseThrow();
			Answers answers = kept.answers();
			assertThat(answers.name()).isEqualTo(seen);
			assertThat(answers.contact()).isEqualTo(VisibleText.contact(contact));
			assertThat(answers.message()).isEqualTo(VisibleText.lines(message));
			sent.add(kept);
			assertFound(this.people.veiled(this.people.written(name)), kept);
			assertFound(this.people.veiled(contact), kept);
		}
		sent.forEach((enquiry) -> assertFound(enquiry.answers().name().toUpperCase(Locale.ROOT), enquiry));
		return sent;
	}

	private static void assertShown(Walk walk, String label, String value) {
		Element row = walk.page()
			.select(".summary-row")
			.stream()
			.filter((each) -> each.selectFirst("dt").text().equals(label))
			.findFirst()
			.orElseThrow();
		assertThat(row.selectFirst(".typed").wholeText().replace("\r\n", "\n")).as(label).isEqualTo(value);
		assertThat(row.select(".typed *")).isEmpty();
	}

	/** Nobody else is found, unless they have a name that is written alike. */
	private void assertFound(String typed, Enquiry sent) {
		List<EnquiryReference> found = this.search.find(this.robin, typed)
			.hits()
			.stream()
			.map((hit) -> hit.entry().reference())
			.toList();
		assertThat(found).as(typed).contains(sent.reference());
	}

	private void assertExported(List<Enquiry> sent) {
		EnquiryCsv csv = new EnquiryCsv(this.libraries.current(), this.messages, Locale.ENGLISH);
		List<List<String>> rows = CsvReader.rows(csv.of(sent, (reference) -> List.of()));
		assertThat(rows).hasSize(sent.size() + 1).allSatisfy((row) -> assertThat(row).hasSize(15));
		for (int row = 0; row < sent.size(); row++) {
			List<String> cells = rows.get(row + 1);
			Answers answers = sent.get(row).answers();
			assertCell(cells.get(7), answers.name());
			assertCell(cells.get(8), answers.contact());
			assertCell(cells.get(12), answers.message());
		}
	}

	/** A spreadsheet must neither run it nor take it for a number. */
	private static void assertCell(String cell, String value) {
		assertThat(cell).isIn(value, "'" + value);
		assertThat(cell).doesNotContainPattern("\\A\\s*(?:[=+@|%-]|[\\d.,:/ ]+\\Z)");
	}

}
