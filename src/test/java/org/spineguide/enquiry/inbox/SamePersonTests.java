package org.spineguide.enquiry.inbox;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.spineguide.Database;
import org.spineguide.contact.EmailAddress;
import org.spineguide.contact.MailSubmission;
import org.spineguide.contact.OutgoingMail;
import org.spineguide.contact.SmtpSink;
import org.spineguide.contact.UnsupportedAddressException;
import org.spineguide.content.Library;
import org.spineguide.enquiry.Answers;
import org.spineguide.enquiry.Clinics;
import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.ExampleSite;
import org.spineguide.enquiry.Forms;
import org.spineguide.enquiry.Kept;
import org.spineguide.enquiry.ReplyRoute;
import org.spineguide.enquiry.form.AnswerOptions;
import org.spineguide.enquiry.seal.PersonalDataCipher;
import org.spineguide.enquiry.seal.Vaults;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is typed, shown, kept, mailed, exported and searched is the same person's address,
 * number and name, for thousands of values that are made up from known parts. The seed is
 * fixed, so that a failure can be seen again.
 */
@Timeout(600)
@Tag("slow")
class SamePersonTests {

	private static final Instant NOON = Instant.parse("2026-11-20T17:00:00Z");

	private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

	private static final List<String> COUNTRIES = List.of("US", "DE", "GB", "FR", "MX", "TR");

	private static final List<String> INVISIBLE = List.of("", "", "\u00a0", "\u200b", "\ufeff", "\u200e", "\u202a",
			"\u2060", "\u00ad", "\u0000", " ", "\t", "\u3000", "\u200d");

	private static final List<String> NAMES = List.of("Ada Example", "Jos\u00e9 Garc\u00eda-L\u00f3pez", "O\u2019Hara",
			"\u0141ukasz \u017b\u00f3\u0142w", "\u0130brahim Y\u0131lmaz", "Nguy\u1ec5n Th\u1ecb Hoa",
			"\u738b\u5c0f\u660e", "\u5c71\u7530 \u592a\u90ce", "\uae40\ubbfc\uc900",
			"\u0623\u062d\u0645\u062f \u0639\u0644\u064a", "\u0639\u0644\u06cc\u200c\u0631\u0636\u0627",
			"\u05d3\u05d5\u05d3 \u05db\u05d4\u05df",
			"\u041e\u043b\u044c\u0433\u0430 \u041f\u0435\u0442\u0440\u043e\u0432\u0430",
			"\u0393\u03b9\u03ce\u03c1\u03b3\u03bf\u03c2",
			"\u0928\u092e\u0938\u094d\u0924\u0947 \u0936\u0930\u094d\u092e\u093e", "\u0e2a\u0e21\u0e0a\u0e32\u0e22",
			"\u0531\u0580\u0561\u0574", "\u10d2\u10d8\u10dd\u10e0\u10d2\u10d8", "\u1230\u120b\u121d",
			"Stra\u00dfer \u00c6sir", "=cmd|' /C calc'!A0", "<script>alert(1)</script>", "${7*7}", "007",
			"Robert'); DROP TABLE enquiry;--");

	private static final List<String> LOCALS = List.of("ada", "ada.example", "ada+spine", "o'hara", "a_b-c", "x",
			"1234567", "ada!#$%&*/=?^_`{|}~", "\u0142ukasz", "\u010dapek", "jos\u00e9.garc\u00eda", "\u00e5sa",
			"\u7528\u6237", "\u0438\u0432\u0430\u043d", "\u0905\u091c\u092f");

	/** As typed, and as it has to be sent. */
	private static final List<List<String>> DOMAINS = List.of(List.of("example.org", "example.org"),
			List.of("Mail.Example.ORG", "mail.example.org"), List.of("a-b.example.co.uk", "a-b.example.co.uk"),
			List.of("b\u00fccher.example", "xn--bcher-kva.example"),
			List.of("BU\u0308CHER.example", "xn--bcher-kva.example"),
			List.of("\u0142\u00f3d\u017a.example", "xn--d-uga0v4h.example"),
			List.of("xn--bcher-kva.example", "xn--bcher-kva.example"),
			List.of("\u4f8b\u3048.example", "xn--r8jz45g.example"));

	private static final List<String> WORDS = List.of("", "", "", " (cell)", " (Mobil)", " after 5pm", " after 17:00",
			" work", ", ask for Ada", "; evenings only", " \u043c\u043e\u0431\u0438\u043b\u044c\u043d\u044b\u0439",
			" \u643a\u5e2f", " (mornings, 8-10)");

	private final Random random = new Random(16);

	private final PersonalDataCipher cipher = Vaults.personalDataCipher();

	private final Library library = ExampleSite.library(Clinics.clinic().make());

	private final SmtpSink server;

	private HikariDataSource source;

	private Enquiries enquiries;

	private Inbox inbox;

	private AnswerOptions options;

	SamePersonTests() throws Exception {
		this.server = new SmtpSink();
	}

	@BeforeEach
	void open() {
		this.source = Database.SQLITE.open();
		JdbcClient client = JdbcClient.create(this.source);
		this.enquiries = new Enquiries(client, this.cipher);
		this.inbox = new Inbox(client, Clock.fixed(NOON, ZoneOffset.UTC));
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		this.options = new AnswerOptions(this.library, messages, Locale.ENGLISH);
	}

	@AfterEach
	void close() {
		this.source.close();
		this.server.close();
	}

	@Test
	void nineHundredAddressesLeadToThePersonWhoTypedThem() {
		for (int made = 0; made < 900; made++) {
			String local = any(LOCALS) + (this.random.nextBoolean() ? this.random.nextInt(10_000) : "");
			List<String> domain = any(DOMAINS);
			String sent = local + "@" + domain.get(1);
			String typed = veiled(composedOrNot(local) + "@" + domain.get(0));
			String another = veiled(local + "@" + domain.get(1).toUpperCase(Locale.ROOT));
			Enquiry kept = keep(Forms.form().email(typed), "US", another);
			assertThat(EmailAddress.parse(kept.answers().contact())).as(typed).map(EmailAddress::value).contains(sent);
			assertThat(link(kept, "US")).as(typed).startsWith("mailto:").endsWith("@" + domain.get(1));
			mail(kept.answers().contact(), sent);
		}
	}

	@Test
	void nineHundredNumbersCallThePersonWhoTypedThem() {
		for (int made = 0; made < 900; made++) {
			String country = any(COUNTRIES);
			PhoneNumber number = number(country);
			String called = NUMBERS.format(number, PhoneNumberFormat.E164);
			String extension = (this.random.nextInt(4) == 0) ? String.valueOf(1 + this.random.nextInt(9998)) : "";
			String typed = veiled(written(number)
					+ (extension.isEmpty() ? any(WORDS) : any(List.of(" ext. ", " x", ";ext=")) + extension));
			Enquiry kept = keep(Forms.form().phone(typed), country, veiled(called));
			assertThat(link(kept, country)).as("%s in %s", typed, country)
				.isEqualTo("tel:" + called + (extension.isEmpty() ? "" : ";ext=" + extension));
		}
	}

	@Test
	void numbersSpelledInLettersCallThemToo() {
		for (List<String> spelled : List.of(List.of("1-800-FLOWERS", "+18003569377"),
				List.of("1 800 CALL ADA", "+18002255232"), List.of("(888) GO-FEDEX", "+18884633339"),
				List.of("1-800-FLOWERS (ask for Ada)", "+18003569377"))) {
			Enquiry kept = keep(Forms.form().phone(veiled(spelled.get(0))), "US", spelled.get(1));
			assertThat(link(kept, "US")).as(spelled.get(0)).isEqualTo("tel:" + spelled.get(1));
		}
	}

	@Test
	void fiveHundredNamesAreKeptExportedAndFound() {
		for (int made = 0; made < 500; made++) {
			String name = any(NAMES);
			String typed = veiled(composedOrNot(name));
			Enquiry kept = keep(Forms.form().named(typed), "US", "(202) 555-0143");
			assertThat(kept.answers().name()).as(name).isEqualTo(name);
			assertThat(cells(kept).get(7)).isIn(name, "'" + name);
			NormalizedName searched = NormalizedName.of(typed);
			assertThat(NormalizedName.of(kept.answers().name()).holds(searched)).as(name).isTrue();
		}
	}

	@Test
	void whatMayBeSomebodyElseIsAskedAboutInsteadOfKept() {
		for (String typed : List.of("\"ada l\"@example.org", "\"ada\"@example.org", "ada@stra\u00dfe.example",
				".ada@example.org", "ada@example.org,bob@example.org", "Ada <ada@example.org>", "ada@localhost",
				"ada@127.0.0.1", "a d a@example.org", "ada@exa\u00a0mple.org",
				"ada@example.org\r\nBcc: bob@example.org")) {
			assertThat(canonical(Forms.form().email(typed), "US")).as(typed).isEmpty();
		}
		for (String typed : List.of("555-0143", "call me after 5pm", "2O2 555 O143", "030 12 34 56mobil")) {
			assertThat(canonical(Forms.form().phone(typed), typed.startsWith("030") ? "DE" : "US")).as(typed).isEmpty();
		}
	}

	private Enquiry keep(Forms form, String country, String searched) {
		Enquiry made = Kept.received(NOON).saying(form).make();
		String hash = this.cipher.hash(canonical(form, country).get(0));
		this.enquiries.keep(made, hash);
		Enquiry kept = this.enquiries.find(made.reference()).orElseThrow();
		assertThat(kept.answers()).isEqualTo(made.answers());
		ReplyRoute route = kept.answers().route();
		assertThat(route.canonical(searched, country).map(this.cipher::hash)).as(searched).contains(hash);
		assertThat(this.inbox.ofContact(hash, 5_000)).contains(kept.reference());
		assertThat(cells(kept).get(8)).isIn(kept.answers().contact(), "'" + kept.answers().contact());
		assertThat(cells(kept).get(8)).doesNotContainPattern("^[=+@-]|^0\\d+$|\\p{Cc}");
		return kept;
	}

	/** The contact in its one form, if the form takes it. */
	private static List<String> canonical(Forms form, String country) {
		Answers answers = form.make().answers();
		return answers.route().canonical(answers.contact(), country).stream().toList();
	}

	private String link(Enquiry enquiry, String country) {
		return String.valueOf(RequestView.of(enquiry, this.options, country, "").link());
	}

	private static List<String> cells(Enquiry enquiry) {
		String row = EnquiryCsv.of(List.of(enquiry), (reference) -> List.of()).split("\r\n", 2)[1];
		List<String> cells = new ArrayList<>();
		for (String cell : row.strip().substring(1).split("\",\"", -1)) {
			cells.add(cell.replace("\"\"", "\""));
		}
		return cells;
	}

	private void mail(String contact, String sent) {
		EmailAddress to = EmailAddress.parse(contact).orElseThrow();
		this.server.clear();
		this.server.offerUtf8(false);
		if (to.needsUtf8()) {
			assertThatExceptionOfType(UnsupportedAddressException.class).isThrownBy(() -> send(to));
			assertThat(this.server.recipients()).isEmpty();
			this.server.offerUtf8(true);
		}
		send(to);
		assertThat(this.server.recipients()).containsExactly(sent);
	}

	private void send(EmailAddress to) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(this.server.port());
		// Else each mail looks up the name of this machine.
		sender.getJavaMailProperties().setProperty("mail.smtp.localhost", "localhost");
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("sender", sender);
		new MailSubmission(beans.getBeanProvider(JavaMailSender.class))
			.send(new OutgoingMail(EmailAddress.parse("no-reply@example.org").orElseThrow(), to,
					(mail) -> mail.setText("Hello", "Hello")));
	}

	/** A number that the plan of a country gives out. */
	private PhoneNumber number(String country) {
		PhoneNumber number = NUMBERS.getExampleNumber(country);
		PhoneNumber made = new PhoneNumber().mergeFrom(number);
		do {
			made.setNationalNumber(number.getNationalNumber() / 1000 * 1000 + this.random.nextInt(1000));
		}
		while (!NUMBERS.isValidNumber(made));
		return made;
	}

	/** A way to write it, as people of its country, or elsewhere, do. */
	private String written(PhoneNumber number) {
		String international = NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL);
		return switch (this.random.nextInt(6)) {
			case 0 -> NUMBERS.format(number, PhoneNumberFormat.E164);
			case 1 -> international;
			case 2 -> "00" + international.substring(1);
			case 3 -> wide(NUMBERS.format(number, PhoneNumberFormat.NATIONAL));
			case 4 -> NUMBERS.format(number, PhoneNumberFormat.NATIONAL).replace(' ', '.');
			default -> NUMBERS.format(number, PhoneNumberFormat.NATIONAL);
		};
	}

	private static String wide(String text) {
		return text.codePoints()
			.map((c) -> (c >= '0' && c <= '9') ? c - '0' + 0xff10 : c)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private String composedOrNot(String text) {
		return Normalizer.normalize(text, this.random.nextBoolean() ? Form.NFD : Form.NFC);
	}

	/** With characters around it that nobody sees, as they come along with a copy. */
	private String veiled(String text) {
		return any(INVISIBLE) + any(INVISIBLE) + text + any(INVISIBLE) + any(INVISIBLE);
	}

	private <T> T any(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

}
