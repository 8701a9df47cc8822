package org.spineguide.enquiry.inbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.IDN;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;

import org.spineguide.Database;
import org.spineguide.contact.EmailAddress;
import org.spineguide.contact.MailSubmission;
import org.spineguide.contact.OutgoingMail;
import org.spineguide.contact.PhoneNumber;
import org.spineguide.contact.SmtpSink;
import org.spineguide.contact.UnsupportedAddressException;
import org.spineguide.contact.VisibleText;
import org.spineguide.content.Library;
import org.spineguide.content.check.Checks;
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
import org.spineguide.enquiry.seal.TestKeys;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is typed, kept, mailed, exported and searched is the same person's address and
 * number, in each country, for thousands of values; or it is asked about.
 */
@Timeout(600)
@Tag("slow")
@ResourceLock("computing")
class SamePersonTests {

	private static final Instant NOON = Instant.parse("2026-11-20T17:00:00Z");

	private static final List<String> PIECES_OF_NUMBERS = List.of("0", "1", "2", "5", "7", "20", "30", "202", "555",
			"0143", "49", "90", "+", "+1", "+49", "00", "011", " ", " ", "-", ".", "/", "(", ")", ",", ";", "#", "*",
			"x", "ext", "ext.", "or", "pm", "a", "FLOWERS", "\uff12", "\u0662", "\u0660", "\u00a0", "\u200b", "\u0000",
			"'", "<b>", "\ud83d\ude00", "\u2014", ":", "tel:", "@");

	private static final List<String> PIECES_OF_LOCALS = List.of("ada", "bob", "a", "1", ".", "+", "-", "_", "%", "!",
			"'", "\u00fc", "u\u0308", "\u0130", "\u0131", "\u0142", "\ufb01", "\u212a", "\u4f8b", "\ud83d\ude00",
			"\u200b", "\u00ad", "\u202e", "\u0000", "\uff20", "\"", "\\", " ", ",", ";", "<", "(", "mailto:",
			"\r\nBcc: ", "@");

	private static final List<String> PIECES_OF_DOMAINS = List.of("example", "example.org", "a", "1", ".", ".", "-",
			".org", "localhost", "127.0.0.1", "xn--bcher-kva", "xn--", "\u00fc", "u\u0308", "\u00df", "\u03c2",
			"\u0130", "\u0131", "\u0142", "\ufb01", "\u212a", "\u4f8b", "\uff45", "\u3002", "\uff0e", "\u200d",
			"\u200b", "\u0000", " ", ">", "]", ",bob@example.org", "_");

	private final MadeUpPeople people = new MadeUpPeople();

	private final PersonalDataCipher cipher = TestKeys.personalDataCipher();

	private final Library library = ExampleSite.library(Clinics.clinic().make());

	private final AnswerOptions options = new AnswerOptions(this.library, Checks.messages(), Locale.ENGLISH);

	private final EnquiryCsv csv = new EnquiryCsv(this.library, Checks.messages(), Locale.ENGLISH);

	private final SmtpSink server;

	private final Set<String> mailed = new HashSet<>();

	private HikariDataSource source;

	private Enquiries enquiries;

	private Inbox inbox;

	private TransactionTemplate transaction;

	SamePersonTests() throws IOException {
		this.server = new SmtpSink();
	}

	@BeforeEach
	void open() {
		this.source = Database.SQLITE.open();
		JdbcClient client = JdbcClient.create(this.source);
		this.enquiries = new Enquiries(client, this.cipher);
		this.inbox = new Inbox(client, Clock.fixed(NOON, ZoneOffset.UTC));
		this.transaction = new TransactionTemplate(new DataSourceTransactionManager(this.source));
	}

	@AfterEach
	void close() {
		this.source.close();
		this.server.close();
	}

	@Test
	void nineHundredAddressesLeadToThePersonWhoTypedThem() {
		// One transaction, so that the disk is waited for once.
		this.transaction.executeWithoutResult((all) -> {
			for (int made = 0; made < 900; made++) {
				assertLeadsToThePerson(this.people.address());
			}
		});
	}

	private void assertLeadsToThePerson(MadeUpPeople.Address address) {
		Enquiry kept = keep(Forms.form().email(address.typed()), "US", address.searched());
		assertThat(EmailAddress.parse(kept.answers().contact())).as(address.typed())
			.map(EmailAddress::value)
			.contains(address.sent());
		assertThat(link(kept, "US")).as(address.typed())
			.startsWith("mailto:")
			.endsWith(address.sent().replaceFirst(".*@", "@"));
		mail(kept.answers().contact(), address.sent());
	}

	@Test
	void nineHundredNumbersCallThePersonWhoTypedThem() {
		this.transaction.executeWithoutResult((all) -> {
			for (int made = 0; made < 900; made++) {
				String country = this.people.any(MadeUpPeople.COUNTRIES);
				MadeUpPeople.Number number = this.people.number(country);
				Enquiry kept = keep(Forms.form().phone(number.typed()), country, this.people.veiled(number.called()));
				assertThat(link(kept, country)).as("%s in %s", number.typed(), country).isEqualTo(number.link());
			}
		});
	}

	@Test
	void numbersSpelledInLettersCallThemToo() {
		for (List<String> spelled : List.of(List.of("1-800-FLOWERS", "+18003569377"),
				List.of("1 800 CALL ADA", "+18002255232"), List.of("(888) GO-FEDEX", "+18884633339"),
				List.of("1-800-flowers", "+18003569377"), List.of("\uff11-\u0668\u0660\u0660-FLOWERS", "+18003569377"),
				List.of("1-800-FLOWERS (ask for Ada)", "+18003569377"))) {
			Enquiry kept = keep(Forms.form().phone(this.people.veiled(spelled.get(0))), "US", spelled.get(1));
			assertThat(link(kept, "US")).as(spelled.get(0)).isEqualTo("tel:" + spelled.get(1));
		}
	}

	@Test
	void whatMayBeSomebodyElseIsAskedAboutInsteadOfKept() {
		for (String typed : List.of("\"ada l\"@example.org", "\"ada\"@example.org", "\"ada@home\"@example.org",
				"\"ada\\\"l\"@example.org", "ada@stra\u00dfe.example", ".ada@example.org",
				"ada@example.org,bob@example.org", "Ada <ada@example.org>", "ada@localhost", "ada@127.0.0.1",
				"a d a@example.org", "ada@exa\u00a0mple.org", "ada@example.org\r\nBcc: bob@example.org",
				"a".repeat(300) + "@example.org", "ada@" + "b".repeat(64) + ".org")) {
			assertThat(canonical(Forms.form().email(typed), "US")).as(typed).isEmpty();
		}
		for (String typed : List.of("555-0143", "call me after 5pm", "2O2 555 O143", "030 12 34 56mobil")) {
			assertThat(canonical(Forms.form().phone(typed), typed.startsWith("030") ? "DE" : "US")).as(typed).isEmpty();
		}
	}

	/** A beginning of it may be a stranger's. */
	@Test
	void whatIsFarTooLongIsNeverCutToSomethingThatIsRight() {
		String veil = "\u200b\u00a0";
		for (int length = 100; length < 2100; length += 19) {
			Forms form = Forms.form().phone(veil.repeat(length) + "+44 20 7946 0018 55");
			assertThat(canonical(form, "US")).as("%d before a number", length).doesNotContain("+442079460018");
			String email = form.email(veil.repeat(length) + "ada@example.org.uk").make().email();
			assertThat(email).as("%d before an address", length).isIn("ada@example.org.uk", "");
			String name = form.named(veil.repeat(length) + "Ada Example").make().name();
			assertThat(name).as("%d before a name", length).isIn("Ada Example", "");
		}
	}

	@Test
	void nonsenseThatIsTakenForANumberCallsTheDigitsThatWereTyped() {
		int taken = 0;
		for (int made = 0; made < 6000; made++) {
			String country = this.people.any(MadeUpPeople.COUNTRIES);
			String typed = this.people.nonsense(PIECES_OF_NUMBERS, 14);
			Optional<PhoneNumber> number = PhoneNumber.parse(typed, country);
			if (number.isPresent()) {
				taken++;
				// Words before the first digit never count.
				String digits = keys(typed.replaceFirst("^\\P{Nd}*", ""));
				assertThat(digits.indexOf(national(number.get())))
					.as("%s in %s: %s", typed, country, number.get().value())
					.isBetween(0, 6);
				assertThat(digits).as(typed).contains(number.get().extension());
			}
		}
		assertThat(taken).isGreaterThan(300);
	}

	@Test
	void nonsenseThatIsTakenForAnAddressIsMailedAsItWasTyped() {
		int taken = 0;
		for (int made = 0; made < 6000; made++) {
			String typed = this.people.nonsense(PIECES_OF_LOCALS, 4) + "@" + this.people.nonsense(PIECES_OF_DOMAINS, 3)
					+ this.people.any(List.of(".org", ".example", ""));
			Optional<EmailAddress> address = EmailAddress.parse(typed);
			if (address.isPresent()) {
				taken++;
				String[] seen = VisibleText.contact(typed).split("@");
				assertThat(seen).as(typed).hasSize(2);
				assertThat(address.get().local()).as(typed).isEqualTo(seen[0]);
				assertThat(IDN.toUnicode(address.get().domain())).as(typed)
					.isEqualTo(Normalizer.normalize(IDN.toUnicode(seen[1]), Form.NFKC)
						.toLowerCase(Locale.ROOT)
						.transform((text) -> Normalizer.normalize(text, Form.NFKC)));
			}
		}
		assertThat(taken).isGreaterThan(300);
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
		List<String> cells = CsvReader.rows(this.csv.of(List.of(kept), (reference) -> List.of())).get(1);
		assertThat(cells.get(8)).isIn(kept.answers().contact(), "'" + kept.answers().contact());
		assertThat(cells.get(8)).doesNotContainPattern("^[=+@-]|^0\\d+$|\\p{Cc}");
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

	/** The digits after the country code. */
	private static String national(PhoneNumber number) {
		try {
			int country = PhoneNumberUtil.getInstance().parse(number.value(), null).getCountryCode();
			return number.value().substring(1 + String.valueOf(country).length());
		}
		catch (NumberParseException ex) {
			throw new AssertionError(ex);
		}
	}

	/** The keys of a phone that digits and letters stand for, as far as they have one. */
	private static String keys(String typed) {
		return typed.codePoints()
			.mapToObj((c) -> (Character.digit(c, 10) >= 0) ? String.valueOf(Character.digit(c, 10)) : key(c))
			.collect(Collectors.joining());
	}

	private static String key(int letter) {
		int place = "abcdefghijklmnopqrstuvwxyz".indexOf(Character.toLowerCase(letter));
		return (place >= 0) ? "22233344455566677778889999".substring(place, place + 1) : "";
	}

	/**
	 * Each mail is looked at as it is handed over; each kind of address goes over the
	 * wire once.
	 */
	private void mail(String contact, String sent) {
		EmailAddress to = EmailAddress.parse(contact).orElseThrow();
		HandedOver handedOver = new HandedOver();
		if (to.needsUtf8()) {
			assertThatExceptionOfType(UnsupportedAddressException.class).isThrownBy(() -> send(to, handedOver));
			assertThat(handedOver.last).isNull();
		}
		else {
			send(to, handedOver);
			assertThat(handedOver.recipient()).isEqualTo(sent);
		}
		if (this.mailed.add(sent.replaceFirst("@.*", "@")) | this.mailed.add(sent.replaceFirst(".*@", ""))) {
			this.server.clear();
			this.server.offerUtf8(to.needsUtf8());
			send(to, overTheWire());
			assertThat(this.server.recipients()).containsExactly(sent);
		}
	}

	private static void send(EmailAddress to, JavaMailSender sender) {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("sender", sender);
		new MailSubmission(beans.getBeanProvider(JavaMailSender.class))
			.send(new OutgoingMail(EmailAddress.parse("no-reply@example.org").orElseThrow(), to,
					(mail) -> mail.setText("Hello", "Hello")));
	}

	private JavaMailSender overTheWire() {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(this.server.port());
		// Else each mail looks up the name of this machine.
		sender.getJavaMailProperties().setProperty("mail.smtp.localhost", "localhost");
		sender.getJavaMailProperties().setProperty("mail.from", "no-reply@example.org");
		return sender;
	}

	/** Keeps the last mail that it is given, as the bytes that a server would get. */
	private static final class HandedOver implements JavaMailSender {

		/** Else each mail looks up the name of this machine. */
		private static final Session SESSION = Session.getInstance(settings("mail.from", "no-reply@example.org"));

		private byte[] last;

		private static Properties settings(String name, String value) {
			Properties settings = new Properties();
			settings.setProperty(name, value);
			return settings;
		}

		@Override
		public MimeMessage createMimeMessage() {
			return new MimeMessage(SESSION);
		}

		@Override
		public MimeMessage createMimeMessage(InputStream content) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void send(MimeMessage... messages) {
			try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
				messages[0].writeTo(out);
				this.last = out.toByteArray();
			}
			catch (IOException | MessagingException ex) {
				throw new IllegalStateException(ex);
			}
		}

		@Override
		public void send(SimpleMailMessage... messages) {
			throw new UnsupportedOperationException();
		}

		private String recipient() {
			try {
				MimeMessage read = new MimeMessage(SESSION, new ByteArrayInputStream(this.last));
				assertThat(read.getAllRecipients()).hasSize(1);
				return ((InternetAddress) read.getRecipients(RecipientType.TO)[0]).getAddress();
			}
			catch (MessagingException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
