package org.spineguide.enquiry.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryStatus;
import org.spineguide.enquiry.ExampleSite;
import org.spineguide.enquiry.Forms;
import org.spineguide.enquiry.Kept;
import org.spineguide.enquiry.decision.DecisionAnswers;
import org.spineguide.enquiry.handling.StaffNote;
import org.spineguide.enquiry.handling.StaffNotes;
import org.spineguide.enquiry.mail.EnquiryMail;
import org.spineguide.enquiry.mail.EnquiryMails;
import org.spineguide.enquiry.mail.MailAudience;
import org.spineguide.enquiry.seal.PersonalDataCipher;
import org.spineguide.enquiry.spam.SpamSign;
import org.spineguide.enquiry.spam.SpamSigns;
import org.spineguide.staff.Audit;
import org.spineguide.staff.AuditLine;
import org.spineguide.staff.MovingClock;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffSite;
import org.spineguide.staff.Visitor;
import org.spineguide.staff.Visitor.Answer;
import org.spineguide.staff.signin.Colleagues;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What staff are shown of requests and what they do with them, over HTTP. */
@StaffSite
class InboxPagesTests {

	private static final String LIST = "/staff/requests";

	private final Enquiries enquiries;

	private final StaffNotes notes;

	private final EnquiryMails mails;

	private final PersonalDataCipher personalDataCipher;

	private final Audit audit;

	private final JdbcClient database;

	private final MovingClock clock;

	private final Colleagues colleagues;

	private final int port;

	private final Visitor robin;

	InboxPagesTests(@Autowired Enquiries enquiries, @Autowired StaffNotes notes, @Autowired EnquiryMails mails,
			@Autowired PersonalDataCipher personalDataCipher, @Autowired Audit audit, @Autowired JdbcClient database,
			@Autowired MovingClock clock, @Autowired Colleagues colleagues, @LocalServerPort int port) {
		this.enquiries = enquiries;
		this.notes = notes;
		this.mails = mails;
		this.personalDataCipher = personalDataCipher;
		this.audit = audit;
		this.database = database;
		this.clock = clock;
		this.colleagues = colleagues;
		this.port = port;
		this.robin = new Visitor(port);
	}

	@BeforeEach
	void comeIn() {
		this.database.sql("DELETE FROM enquiry").update();
		this.robin.signIn(this.colleagues.with(Role.RECEPTION));
	}

	@AfterEach
	void reset() {
		this.clock.reset();
	}

	@Test
	void listSaysInWordsHowMuchTimeIsLeftAndTellsNoNames() {
		Instant now = this.clock.instant();
		keep(Kept.received(now.minus(Duration.ofDays(3))).promised(now.minus(Duration.ofMinutes(125))));
		keep(Kept.received(now).promised(now.plus(Duration.ofMinutes(61))));
		keep(Kept.received(now).promised(now.plus(Duration.ofDays(5))).advised(now));
		Answer list = this.robin.get(LIST);
		assertThat(list.body()).as("one head alone").containsOnlyOnce("<head>");
		assertThat(list.html().select(".inbox-entry .inbox-tags").eachText()).satisfiesExactly(
				(urgent) -> assertThat(urgent).isEqualTo("Urgent 4 days left Appointment New"),
				(late) -> assertThat(late).isEqualTo("2 hours late Appointment New"),
				(soon) -> assertThat(soon).isEqualTo("1 hour left Appointment New"));
		assertThat(list.html().select(".inbox-advised").text()).startsWith("Emergency advice was shown on ");
		assertThat(list.html().select(".staff-rail a[aria-current]").text()).isEqualTo("Requests 2 urgent or late");
		assertThat(list.html().select("main").text()).doesNotContain("Ada", "0143", "leg");
		assertThat(list.header("Cache-Control")).allSatisfy((value) -> assertThat(value).contains("no-store"));
	}

	@Test
	void listNamesWhatThePersonWasReadingAndWhatTheyWroteBefore() {
		Enquiry first = keep(Kept.received(this.clock.instant()));
		Enquiry made = Kept.received(this.clock.instant()).make();
		this.enquiries
			.keep(new Enquiry(made.reference(), made.token(), made.kind(), made.status(), made.received(), null,
					made.changed(), "es", "spinal-fusion/recovery", null, false, first.reference(), made.answers(), 0),
					"contact");
		var entry = this.robin.get(LIST).html().selectFirst("#" + made.reference());
		assertThat(entry.select("a").eachAttr("href")).containsExactly(LIST + "/" + made.reference(),
				"/spinal-fusion/recovery", LIST + "/" + first.reference());
		assertThat(entry.text()).contains("Wrote before: " + first.reference(), "Spanish");
	}

	@Test
	void requestShowsWhatThePersonSentAboutAChoice() {
		Enquiry made = Kept.received(this.clock.instant()).make();
		Map<String, String> sent = Map.of("value-O1", "2", "own", "I look after <b>two</b>", "quiz-1", "1", "ready-2",
				"1");
		Enquiry enquiry = new Enquiry(made.reference(), made.token(), made.kind(), made.status(), made.received(), null,
				made.changed(), "en", null, null, false, null,
				made.answers().with(DecisionAnswers.of(ExampleSite.decision(), sent::get).orElseThrow()), 0);
		this.enquiries.keep(enquiry, "contact");
		assertThat(open(enquiry).html().select("main").text()).contains(
				"Their answers about a choice: Quagga: fusion or not?", "Quokka 1 of Okapi fusion (matters a lot)",
				"You also wrote: I look after <b>two</b>", "Is nobody pushing me? No",
				"Could I tell a tapir about it? Not provided", "You said: The okapi. That is right.");
	}

	@Test
	void requestShowsAllAnswersAndALookLeavesALine() {
		Enquiry enquiry = keep(Kept.received(this.clock.instant()));
		Answer page = open(enquiry);
		assertThat(page.html().select("main").text()).contains("Ada Example", "(202) 555-0143", "Monday morning",
				"Spinal fusion", "My leg hurts when I sit.", "Has been here before No");
		assertThat(page.html().select("a[href^=tel:]").eachAttr("href")).contains("tel:+12025550143");
		assertThat(page.header("Cache-Control")).allSatisfy((value) -> assertThat(value).contains("no-store"));
		assertThat(trail(enquiry)).containsExactly("enquiry.audit.looked");
		assertThat(this.robin.get(LIST + "/" + enquiry.reference().value().toLowerCase(Locale.ROOT)).status())
			.isEqualTo(200);
	}

	@Test
	void whatIsNotThereIsNotFound() {
		assertThat(this.robin.get(LIST + "/BCDF-2345").status()).isEqualTo(404);
		assertThat(this.robin.get(LIST + "/nonsense").status()).isEqualTo(404);
	}

	@Test
	void requestGoesFromNewToClosedWithNotesOnTheWay() {
		Enquiry enquiry = keep(Kept.received(this.clock.instant()));
		assertThat(press(enquiry, "TAKE_UP", "").location()).isEqualTo(address(enquiry) + "?done=TAKE_UP");
		press(enquiry, "MISS", "Nobody there, call after 5");
		press(enquiry, "BOOK", "");
		Answer closed = this.robin.get(press(enquiry, "CLOSE", "Came on Monday").location());
		assertThat(closed.html().select(".banner").text()).isEqualTo("The request is closed.");
		assertThat(closed.html().select(".inbox-notes .typed").eachText()).containsExactly("Nobody there, call after 5",
				"Came on Monday");
		assertThat(closed.html().select("button[name=handling]").eachAttr("value")).containsExactly("REOPEN", "NOTE");
		assertThat(closed.html().select(".inbox-history li").eachText()).hasSize(4)
			.first()
			.asString()
			.startsWith("Robin Example closed,");
		assertThat(this.enquiries.find(enquiry.reference()).orElseThrow().status()).isEqualTo(EnquiryStatus.CLOSED);
	}

	@Test
	void secondOfTwoSeesWhatTheFirstDidAndLosesNoWord() {
		Enquiry enquiry = keep(Kept.received(this.clock.instant()));
		Answer seen = open(enquiry);
		Visitor bo = new Visitor(this.port).signIn(this.colleagues.with(Role.RECEPTION));
		bo.fillIn(address(enquiry), address(enquiry), "handling", "BOOK", "note", "Monday at 9");
		Answer refused = this.robin.submit(seen, address(enquiry), "handling", "CLOSE", "note", "Called, all is well");
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.html().title()).startsWith("Error: ");
		assertThat(refused.html().select(".error-summary").text())
			.contains("Robin Example changed it in the meantime. Your choice was not carried out.");
		assertThat(refused.html().select("textarea").text()).isEqualTo("Called, all is well");
		assertThat(refused.html().select(".summary-list").text()).contains("Booked");
		assertThat(refused.html().select(".inbox-notes").text()).contains("Monday at 9");
		assertThat(this.robin
			.submit(refused, address(enquiry), "handling", "CLOSE", "note", refused.html().select("textarea").text())
			.status()).isEqualTo(302);
		assertThat(this.notes.about(enquiry.reference())).extracting(StaffNote::text)
			.containsExactly("Monday at 9", "Called, all is well");
	}

	@Test
	void noteOfAColleagueIsSeenBeforeAnythingElseIsDone() {
		Enquiry enquiry = keep(Kept.received(this.clock.instant()));
		Answer seen = open(enquiry);
		press(enquiry, "NOTE", "Do not call before noon");
		assertThat(this.robin.submit(seen, address(enquiry), "handling", "CLOSE", "note", "").status()).isEqualTo(409);
		assertThat(this.robin.submit(seen, address(enquiry), "handling", "NOTE", "note", "Another").status())
			.as("a note alone is always kept")
			.isEqualTo(302);
	}

	@Test
	void buttonPressedTwiceDoesItOnce() {
		Enquiry enquiry = keep(Kept.received(this.clock.instant()));
		Answer seen = open(enquiry);
		for (int time = 0; time < 2; time++) {
			assertThat(this.robin.submit(seen, address(enquiry), "handling", "CLOSE", "note", "Done").location())
				.isEqualTo(address(enquiry) + "?done=CLOSE");
		}
		for (int time = 0; time < 2; time++) {
			assertThat(press(enquiry, "NOTE", "And thanks").status()).isEqualTo(302);
		}
		assertThat(this.notes.about(enquiry.reference())).extracting(StaffNote::text)
			.containsExactly("Done", "And thanks");
		assertThat(trail(enquiry)).containsOnlyOnce("enquiry.audit.close", "enquiry.audit.noted");
	}

	@Test
	void personWhoTakesTheRequestBackMeanwhileIsNotClosedOn() {
		Enquiry enquiry = keep(Kept.received(this.clock.instant()));
		Answer seen = open(enquiry);
		this.enquiries.change(enquiry.withdraw(this.clock.instant()));
		Answer refused = this.robin.submit(seen, address(enquiry), "handling", "BOOK", "note", "Monday at 9");
		assertThat(refused.html().select(".error-summary").text()).contains("The person withdrew the request");
		assertThat(refused.html().select("textarea").text()).isEqualTo("Monday at 9");
	}

	@Test
	void emptyNoteAndNoteTooLongAreAskedForAgain() {
		Enquiry enquiry = keep(Kept.received(this.clock.instant()));
		assertThat(press(enquiry, "NOTE", " \n").problem()).isEqualTo("Write a note first");
		Answer tooLong = press(enquiry, "CLOSE", "x".repeat(5001));
		assertThat(tooLong.problem()).startsWith("Shorten your note");
		assertThat(tooLong.html().select("textarea").text()).hasSize(5001);
		assertThat(this.enquiries.find(enquiry.reference()).orElseThrow().status()).isEqualTo(EnquiryStatus.RECEIVED);
	}

	@Test
	void formWithoutItsTokenDoesNothing() {
		Enquiry enquiry = keep(Kept.received(this.clock.instant()));
		assertThat(this.robin.post(address(enquiry), "handling", "CLOSE", "version", "0").status()).isEqualTo(403);
		assertThat(this.enquiries.find(enquiry.reference()).orElseThrow().status()).isEqualTo(EnquiryStatus.RECEIVED);
	}

	@Test
	void realOneIsReleasedFromQuarantineAndThePersonIsWrittenTo() {
		Enquiry held = keep(Kept.received(this.clock.instant())
			.saying(Forms.form().email("ada@example.org"))
			.promised(this.clock.instant().plus(Duration.ofDays(2)))
			.inQuarantine());
		assertThat(this.robin.get(LIST).html().select(".inbox-entry")).isEmpty();
		Answer list = this.robin.get(LIST + "?show=quarantine");
		assertThat(list.html().select("main").text()).contains("erased after 30 days", held.reference().toString());
		assertThat(open(held).html().select("main").text()).contains("Will be erased on");
		press(held, "RELEASE", "");
		assertThat(this.robin.get(LIST).html().select(".inbox-entry")).hasSize(1);
		assertThat(this.mails.find(held.reference(), MailAudience.PATIENT)).isPresent();
	}

	@Test
	void whatIsHeldSaysWhyInTheListAndOnItsPage() {
		Enquiry held = keep(Kept.received(this.clock.instant()).inQuarantine());
		Enquiry byHand = keep(Kept.received(this.clock.instant()).inQuarantine());
		new SpamSigns(this.database).keep(held.reference(), List.of(SpamSign.HASTY, SpamSign.LINKS));
		assertThat(this.robin.get(LIST + "?show=quarantine").html().select("main").text()).contains(
				"Held because: It was sent faster than a person can type. It contains many links, or a link in the name.",
				"Held because: A member of staff held it as spam.");
		assertThat(open(held).html().select("main").text())
			.contains("Held because It was sent faster than a person can type.");
		assertThat(open(byHand).html().select("main").text())
			.contains("Held because A member of staff held it as spam.");
	}

	@Test
	void releasedOneIsNotPromisedADayThatIsOver() {
		Enquiry held = keep(Kept.received(this.clock.instant())
			.saying(Forms.form().email("ada@example.org"))
			.promised(this.clock.instant().minus(Duration.ofDays(2)))
			.inQuarantine());
		press(held, "RELEASE", "");
		assertThat(this.mails.find(held.reference(), MailAudience.PATIENT)).isEmpty();
	}

	@Test
	void whatWillBeErasedIsListedWithItsDay() {
		Instant now = this.clock.instant();
		Enquiry closed = keep(Kept.received(now.minus(Duration.ofDays(90))).closed(now.minus(Duration.ofDays(80))));
		keep(Kept.received(now.minus(Duration.ofDays(9))).closed(now.minus(Duration.ofDays(8))));
		assertThat(this.robin.get(LIST + "/erasures").html().select("tbody tr").eachText()).hasSize(1)
			.first()
			.asString()
			.startsWith(closed.reference() + " Closed ");
	}

	@Test
	void whatIsTypedIntoFindStandsInNoAddressAndNotInTheSession() {
		Enquiry enquiry = keep(Kept.received(this.clock.instant()).saying(Forms.form().named("Zoë Quixley")));
		keep(Kept.received(this.clock.instant()).saying(Forms.form().named("Zoe Quagga")));
		Answer sent = this.robin.fillIn(LIST, "/staff/find", "typed", "zoe");
		assertThat(sent.location()).isEqualTo("/staff/find");
		Answer found = this.robin.get(sent.location());
		assertThat(found.status()).isEqualTo(200);
		assertThat(found.html().select(".work-list").text()).contains(enquiry.reference().toString(), "Zoë Quixley",
				"Zoe Quagga");
		assertThat(found.html().select("#find").val()).isEqualTo("zoe");
		assertThat(found.html().select("form[role=search]").eachAttr("method")).containsExactly("post");
		assertThat(found.header("Cache-Control")).allSatisfy((value) -> assertThat(value).contains("no-store"));
		assertThat(trail(enquiry)).containsExactly("enquiry.audit.looked-search");
		assertThat(this.database
			.sql("SELECT attribute_bytes FROM staff_session_attributes WHERE attribute_name = 'staff.find'")
			.query((row, number) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
			.list()).isNotEmpty().noneMatch((kept) -> kept.toLowerCase(Locale.ROOT).contains("zoe"));
		this.robin.fillIn(LIST, "/staff/find", "typed", "<script>alert(1)</script>");
		Answer nothing = this.robin.get("/staff/find");
		assertThat(nothing.html().select("main").text()).contains("Nothing found.");
		assertThat(nothing.html().select("#find").val()).isEqualTo("<script>alert(1)</script>");
	}

	@Test
	void nameThatFindsNothingIsNoSearchWordOfReaders() {
		this.robin.fillIn(LIST, "/staff/find", "typed", "Quaggaline");
		assertThat(this.robin.get("/staff/find").html().select("main").text()).contains("Nothing found.");
		assertThat(this.database.sql("SELECT word FROM search_fruitless_word").query(String.class).list())
			.doesNotContain("quaggaline");
		for (String page : List.of("/staff", LIST, "/staff/not-there", LIST + "/BCDF-2345")) {
			assertThat(this.robin.get(page).html().select("form[action^=/search], a[href^=/search]")).as(page)
				.isEmpty();
		}
	}

	@Test
	void onlyOneFoundOpensAtOnce() {
		Enquiry enquiry = keep(Kept.received(this.clock.instant()).saying(Forms.form().named("Zoë Quixley")));
		this.robin.fillIn("/staff", "/staff/find", "typed", "quixley");
		assertThat(this.robin.get("/staff/find").location()).isEqualTo(address(enquiry));
		Visitor editor = new Visitor(this.port).signIn(this.colleagues.with(Role.EDITOR));
		editor.fillIn("/staff", "/staff/find", "typed", "quixley");
		assertThat(editor.get("/staff/find").html().select("main").text()).contains("Nothing found.");
	}

	@Test
	void startPageIsTheQueueOfWhatAMemberMayOpen() {
		Instant now = this.clock.instant();
		Enquiry urgent = keep(Kept.received(now).promised(now.plus(Duration.ofDays(5))).advised(now));
		Enquiry late = keep(Kept.received(now.minus(Duration.ofDays(3))).promised(now.minus(Duration.ofHours(2))));
		Enquiry today = keep(Kept.received(now).promised(now.plusSeconds(1)));
		Enquiry tried = keep(Kept.received(now.minus(Duration.ofDays(3))).as(EnquiryStatus.TRIED_TO_REACH));
		Enquiry held = keep(Kept.received(now).inQuarantine());
		keep(Kept.received(now).promised(now.plus(Duration.ofDays(5))));
		keep(Kept.received(now).as(EnquiryStatus.BOOKED));
		this.mails.queue(late.reference(), MailAudience.STAFF, now);
		this.mails.failed(this.mails.find(late.reference(), MailAudience.STAFF).orElseThrow(),
				EnquiryMail.Failure.REFUSED, true, now);
		Answer start = this.robin.get("/staff");
		assertThat(start.html().select(".work-list a").eachAttr("href")).containsExactly(
				LIST + "/" + urgent.reference() + "?show=urgent", LIST + "/" + late.reference() + "?show=late",
				LIST + "/" + today.reference(), LIST + "/" + tried.reference() + "?status=TRIED_TO_REACH",
				LIST + "/" + held.reference() + "?show=quarantine", "/staff/mails#" + late.reference());
		assertThat(start.html().select(".work h2").eachText()).containsExactly("Urgent: signs of an emergency", "Late",
				"Reply today", "Try to reach them again", "Held as spam since yesterday: are they real?", "To fix");
		assertThat(start.html().select(".work-late").text()).contains("2 hours late");
		assertThat(start.html().select("main").text()).doesNotContain("Ada", "0143", "leg");
		for (int each = 0; each < 11; each++) {
			keep(Kept.received(now.minus(Duration.ofDays(3))).promised(now.minus(Duration.ofHours(1))));
		}
		assertThat(this.robin.get("/staff").html().select(".work-late li")).hasSize(10);
		assertThat(this.robin.get("/staff").html().select(".work-late p a").attr("href"))
			.isEqualTo(LIST + "?show=late");
		Visitor editor = new Visitor(this.port).signIn(this.colleagues.with(Role.EDITOR));
		assertThat(editor.get("/staff").html().select("main a[href^=/staff/requests], main a[href^=/staff/mails]"))
			.isEmpty();
	}

	@Test
	void startPageWithNothingToDoSaysSo() {
		assertThat(this.robin.get("/staff").html().select("main").text())
			.isEqualTo("To do now Nothing is waiting for you right now. What can wait until tomorrow is in the menu.");
		assertThat(this.robin.get("/staff").html().select("body > .site-header, body > .site-footer")).isEmpty();
	}

	@Test
	void downloadHoldsTheListAndDisarmsFormulasAndLeavesOneLine() {
		Instant now = this.clock.instant();
		Enquiry open = keep(Kept.received(now).saying(Forms.form().named("=cmd|' /C calc'!A0").saying("+1")));
		Enquiry closed = keep(Kept.received(now).closed(now));
		this.notes.keep(open.reference(), new StaffNote("Robin", now, "@note"));
		Answer table = this.robin.fillIn(LIST, LIST + "/export");
		assertThat(table.header("Content-Type")).containsExactly("text/csv;charset=UTF-8");
		assertThat(table.header("Content-Disposition").get(0)).matches("attachment; filename=\"requests-[0-9-]+.csv\"");
		assertThat(table.body()).startsWith("\ufeff\"reference\"")
			.contains(open.reference().toString(), "\"'=cmd|' /C calc'!A0\"", "\"'+1\"", "Robin: @note")
			.doesNotContain(closed.reference().toString());
		assertThat(table.body()).contains("\"Appointment\",\"New\"").doesNotContain("RECEIVED", "MONDAY_AM");
		assertThat(this.robin.get(LIST + "/export").location()).as("gone back to").endsWith(LIST);
		assertThat(trail(open)).isEmpty();
		assertThat(trail(closed)).isEmpty();
		assertThat(this.audit.linesAbout("1: " + LIST)).extracting(AuditLine::what)
			.containsExactly("enquiry.audit.exported");
		assertThat(this.robin.fillIn(LIST + "?show=over", LIST + "/export", "show", "over").body())
			.contains(closed.reference().toString());
		assertThat(this.audit.linesAbout("1: " + LIST + "?show=over")).hasSize(1);
	}

	@Test
	void namesOfAPageAreShownOnRequestWithALineForEach() {
		Enquiry ada = keep(Kept.received(this.clock.instant()));
		Enquiry zoe = keep(Kept.received(this.clock.instant()).saying(Forms.form().named("Zoë Quixley")));
		Answer shown = this.robin.get(this.robin.fillIn(LIST, LIST + "/names").location());
		assertThat(shown.html().select(".inbox-entry h3 .typed").eachText()).containsExactlyInAnyOrder("Ada Example",
				"Zoë Quixley");
		this.robin.get(LIST);
		assertThat(trail(ada)).containsExactly("enquiry.audit.looked-list");
		Answer beside = open(zoe);
		assertThat(beside.html().select(".inbox-beside h3 .typed").eachText()).hasSize(2);
		assertThat(trail(zoe)).containsExactly("enquiry.audit.looked", "enquiry.audit.looked-list");
		Answer hidden = this.robin.submit(beside, LIST + "/names");
		assertThat(hidden.location()).isEqualTo(address(zoe));
		assertThat(this.robin.get(LIST).html().select(".inbox-entry h3 .typed")).isEmpty();
		Visitor bo = new Visitor(this.port).signIn(this.colleagues.with(Role.RECEPTION));
		assertThat(bo.get(LIST).html().select("main").text()).doesNotContain("Ada", "Quixley");
	}

	@Test
	void severalAreClosedOnceTheirNumberIsConfirmed() {
		Instant now = this.clock.instant();
		Enquiry one = keep(Kept.received(now));
		Enquiry two = keep(Kept.received(now));
		Enquiry changed = keep(Kept.received(now));
		Answer list = this.robin.get(LIST);
		assertThat(list.html().select("input[name=chosen]").eachAttr("value")).hasSize(3);
		press(changed, "NOTE", "Wait for the scan");
		Answer asked = this.robin.submit(list, LIST + "/bulk", "action", "CLOSE", "chosen", one.reference() + ":0",
				"chosen", two.reference() + ":0", "chosen", changed.reference() + ":0", "chosen", "nonsense");
		assertThat(asked.html().select("h1").text()).isEqualTo("Close 2 requests?");
		assertThat(asked.html().select("main").text()).contains("1 checked request is not open, or was changed");
		assertThat(this.enquiries.find(one.reference()).orElseThrow().status()).isEqualTo(EnquiryStatus.RECEIVED);
		press(two, "NOTE", "Wait for the scan");
		Answer done = this.robin.submit(asked, LIST + "/bulk/confirmed");
		assertThat(this.robin.get(done.location()).html().select(".banner").text())
			.isEqualTo("1 request was closed. 1 was changed meanwhile and stays as it is.");
		assertThat(this.enquiries.find(one.reference()).orElseThrow().status()).isEqualTo(EnquiryStatus.CLOSED);
		assertThat(this.enquiries.find(two.reference()).orElseThrow().status()).isEqualTo(EnquiryStatus.RECEIVED);
		assertThat(trail(one)).containsExactly("enquiry.audit.close");
		this.robin.submit(asked, LIST + "/bulk/confirmed");
		assertThat(trail(one)).as("pressed twice").containsExactly("enquiry.audit.close");
	}

	@Test
	void onlyWhatNobodyWaitsForIsErasedAtOnce() {
		Instant now = this.clock.instant();
		Enquiry closed = keep(Kept.received(now).closed(now));
		Enquiry held = keep(Kept.received(now).inQuarantine());
		Enquiry open = keep(Kept.received(now));
		Enquiry urgent = keep(Kept.received(now).advised(now).inQuarantine());
		Answer asked = this.robin.submit(this.robin.get(LIST), LIST + "/bulk", "action", "ERASE", "chosen",
				closed.reference() + ":0", "chosen", held.reference() + ":0", "chosen", open.reference() + ":0",
				"chosen", urgent.reference() + ":0");
		assertThat(asked.html().select("h1").text()).isEqualTo("Erase 2 requests?");
		Answer done = this.robin.submit(asked, LIST + "/bulk/confirmed", "chosen", open.reference() + ":0", "chosen",
				urgent.reference() + ":0");
		assertThat(done.location()).isEqualTo(LIST + "?erased=2&left=2");
		assertThat(this.enquiries.find(closed.reference())).isEmpty();
		assertThat(this.enquiries.find(held.reference())).isEmpty();
		assertThat(this.enquiries.find(open.reference())).isPresent();
		assertThat(this.enquiries.find(urgent.reference())).isPresent();
		assertThat(trail(closed)).containsExactly("enquiry.audit.erased");
	}

	@Test
	void requestOpensBesideItsListAndLeadsToTheNext() {
		Instant now = this.clock.instant();
		Enquiry first = keep(Kept.received(now.minus(Duration.ofDays(5))).promised(now.minus(Duration.ofDays(3))));
		Enquiry second = keep(Kept.received(now.minus(Duration.ofDays(4))).promised(now.minus(Duration.ofDays(2))));
		Enquiry third = keep(Kept.received(now.minus(Duration.ofDays(3))).promised(now.minus(Duration.ofDays(1))));
		keep(Kept.received(now).promised(now.plus(Duration.ofDays(5))));
		Answer list = this.robin.get(LIST + "?show=late");
		assertThat(list.html().select(".inbox-open").eachAttr("href")).containsExactly(address(first) + "?show=late",
				address(second) + "?show=late", address(third) + "?show=late");
		Answer opened = this.robin.get(address(second) + "?show=late");
		assertThat(opened.html().select(".inbox-beside .inbox-open[aria-current]").text())
			.isEqualTo(second.reference().toString());
		assertThat(opened.html().select(".inbox-way [rel=prev]").attr("href")).isEqualTo(address(first) + "?show=late");
		assertThat(opened.html().select(".inbox-way [rel=next]").attr("href")).isEqualTo(address(third) + "?show=late");
		String after = this.robin.submit(opened, address(second), "handling", "CLOSE", "note", "").location();
		assertThat(after).isEqualTo(address(second) + "?show=late&done=CLOSE&next=" + third.reference());
		Answer closed = this.robin.get(after);
		assertThat(closed.html().select(".banner").text()).isEqualTo("The request is closed.");
		assertThat(closed.html().select(".inbox-way [rel=next]").attr("href")).isEqualTo(address(third) + "?show=late");
		assertThat(closed.html().select(".inbox-beside .inbox-open").eachText())
			.containsExactly(first.reference().toString(), third.reference().toString());
	}

	@Test
	void noteBeginsWithTheChosenPhrase() {
		Enquiry enquiry = keep(Kept.received(this.clock.instant()));
		Answer page = open(enquiry);
		String phrase = page.html().select("#phrase option[value=1]").text();
		assertThat(phrase).isNotBlank();
		this.robin.submit(page, address(enquiry), "handling", "MISS", "phrase", "1", "note", "After 5");
		press(enquiry, "NOTE", "Alone");
		this.robin.submit(open(enquiry), address(enquiry), "handling", "NOTE", "phrase", "1", "note", "");
		assertThat(this.notes.about(enquiry.reference())).extracting(StaffNote::text)
			.containsExactly(phrase + "\nAfter 5", "Alone", phrase);
	}

	@Test
	void downloadOfManyIsWhole() {
		Instant now = this.clock.instant();
		for (int each = 0; each < 450; each++) {
			keep(Kept.received(now.minusSeconds(each)));
		}
		assertThat(this.robin.fillIn(LIST, LIST + "/export").body().lines()).hasSize(451);
		assertThat(this.robin.get(LIST + "?page=1").html().select(".inbox-entry")).hasSize(Inbox.PAGE);
	}

	@Test
	void failedMailIsCountedNamedWithItsReasonAndSentAgain() {
		Enquiry enquiry = keep(Kept.received(this.clock.instant()));
		this.mails.queue(enquiry.reference(), MailAudience.STAFF, this.clock.instant());
		this.mails.failed(this.mails.find(enquiry.reference(), MailAudience.STAFF).orElseThrow(),
				EnquiryMail.Failure.SIGN_IN_REFUSED, true, this.clock.instant());
		Answer page = this.robin.get("/staff/mails");
		assertThat(page.html().select(".staff-rail a[aria-current]").text()).isEqualTo("Failed emails 1 not sent");
		assertThat(page.html().select("tbody tr").text()).contains(enquiry.reference().toString(), "The clinic",
				"The mail server rejected the clinic's user name or password", "Failed, not tried again");
		assertThat(page.html().select("main").text()).contains("No mail server is set up");
		String again = "/staff/mails/" + enquiry.reference() + "/STAFF";
		assertThat(this.robin.get(this.robin.submit(page, again).location()).html().select(".banner").text())
			.contains("It is being sent again.");
		this.robin.submit(page, again);
		assertThat(this.mails.find(enquiry.reference(), MailAudience.STAFF).orElseThrow().state())
			.isEqualTo(EnquiryMail.State.QUEUED);
		assertThat(trail(enquiry)).contains("enquiry.audit.sent-again");
		assertThat(page.html().select("tbody th a").attr("href")).isEqualTo(LIST + "/" + enquiry.reference());
		assertThat(
				this.robin.get(this.robin.submit(page, again + "/dismissal").location()).html().select("main").text())
			.contains("It is off the list", "All emails were sent.");
		assertThat(trail(enquiry)).contains("enquiry.audit.dismissed");
		assertThat(this.robin.get(LIST).html().select(".warning").text()).contains("No mail server is set up");
	}

	@Test
	void whateverPeopleTypeIsShownAsTheyTypedIt() {
		for (String hostile : List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "${7*7}",
				"__${7*7}__", "[[${7*7}]]", "#{form.problem}", "' onclick='x")) {
			Enquiry enquiry = keep(
					Kept.received(this.clock.instant()).saying(Forms.form().named(hostile).saying(hostile)));
			press(enquiry, "NOTE", hostile);
			Answer page = open(enquiry);
			assertThat(page.html().select("dd.typed, .inbox-notes .typed").eachText()).filteredOn(hostile::equals)
				.as(hostile)
				.hasSize(3);
			assertThat(page.html().select("main script, main img, main [onclick]")).isEmpty();
		}
		this.robin.fillIn(LIST, "/staff/find", "typed", "(202) 555-0143");
		Answer found = this.robin.get("/staff/find");
		assertThat(found.html().select("main script, main img, main [onclick]")).isEmpty();
	}

	@Test
	void linkToAMailAddressHoldsNothingElse() {
		Enquiry enquiry = keep(
				Kept.received(this.clock.instant()).saying(Forms.form().email("ada?bcc=x%40y.z&body=a@example.org")));
		assertThat(open(enquiry).html().select("a[href^=mailto:]").attr("href"))
			.isEqualTo("mailto:ada%3Fbcc%3Dx%2540y.z%26body%3Da@example.org");
	}

	@Test
	void adminWhoDoesNotAnswerRequestsSeesMailsAndNoRequests() {
		Enquiry enquiry = keep(Kept.received(this.clock.instant()));
		Visitor admin = new Visitor(this.port).signIn(this.colleagues.with(Role.ADMIN));
		assertThat(admin.get(address(enquiry)).status()).isEqualTo(403);
		assertThat(admin.get(LIST + "/erasures").status()).isEqualTo(403);
		assertThat(admin.get("/staff/mails").status()).isEqualTo(200);
	}

	private Enquiry keep(Kept kept) {
		Enquiry enquiry = kept.make();
		this.enquiries.keep(enquiry, this.personalDataCipher.hash("contact of " + enquiry.reference()));
		return enquiry;
	}

	private static String address(Enquiry enquiry) {
		return LIST + "/" + enquiry.reference();
	}

	private Answer open(Enquiry enquiry) {
		return this.robin.get(address(enquiry));
	}

	private Answer press(Enquiry enquiry, String handling, String note) {
		return this.robin.fillIn(address(enquiry), address(enquiry), "handling", handling, "note", note);
	}

	private List<String> trail(Enquiry enquiry) {
		return this.audit.linesAbout(enquiry.reference().toString()).stream().map(AuditLine::what).toList();
	}

}
