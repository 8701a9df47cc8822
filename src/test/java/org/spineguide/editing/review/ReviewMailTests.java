package org.spineguide.editing.review;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spineguide.Database;
import org.spineguide.contact.MailSubmission;
import org.spineguide.contact.SmtpSink;
import org.spineguide.web.SiteAddress;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Reminders of reviews go out once each, through a real mail server. */
@Timeout(180)
class ReviewMailTests {

	private static final ReviewSettings BOTH = new ReviewSettings("owner@example.org", "deputy@example.org");

	@TempDir
	Path folder;

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private @Nullable HikariDataSource source;

	private Reviews reviews;

	@BeforeEach
	void open() {
		this.server.start();
		this.reviews = Reviews.dueOn(this.folder, "2027-01-19", "2027-03-01");
	}

	@AfterEach
	void close() {
		this.server.stop();
		if (this.source != null) {
			this.source.close();
		}
	}

	@ParameterizedTest
	@EnumSource(Database.class)
	@Tag("postgresql")
	void ownerAndDeputyAreRemindedSixtyAndThirtyDaysBeforeAndOnTheDay(Database kind) {
		ReviewMail mail = mail(open(kind), BOTH, sender());
		for (String day : List.of("2026-11-19", "2026-11-20", "2026-11-21", "2026-12-20", "2026-12-21")) {
			this.reviews.on(day);
			mail.send();
			mail.send();
		}
		assertThat(received("owner@example.org")).hasSize(2);
		this.reviews.on("2027-01-19");
		mail.send();
		this.reviews.on("2027-01-25");
		mail.send();
		assertThat(received("owner@example.org")).hasSize(3)
			.allSatisfy((letter) -> assertThat(letter).contains("Due 2027-01-19"));
		assertThat(received("deputy@example.org")).hasSize(3);
	}

	@Test
	void letterNamesEachArticleItsDayAndItsAddressInBothParts() throws Exception {
		this.reviews.on("2027-01-19");
		mail(open(Database.SQLITE), new ReviewSettings("owner@example.org", null), sender()).send();
		MimeMessage letter = this.server.getReceivedMessages()[0];
		assertThat(letter.getSubject()).isEqualTo("2 articles are due for review");
		assertThat(letter.getFrom()[0]).hasToString("no-reply@example.org");
		assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		// Without the line ends and equals signs of quoted-printable.
		String both = GreenMailUtil.getBody(letter).replaceAll("=\\r?\\n", "").replace("=3D", "=");
		assertThat(both.split("Content-Type: text/")).hasSize(3);
		assertThat(List.of(both.split("Content-Type: text/")).subList(1, 3)).allSatisfy((part) -> assertThat(part)
			.contains("Due 2027-01-19", "due on 19 January 2027", "Due 2027-03-01",
					"https://clinic.example/staff/articles/edit?file=en/due-2027-01-19.md")
			.doesNotContain("Never due"));
	}

	@Test
	void twoMachinesSendOneLetter() {
		JdbcClient database = open(Database.SQLITE);
		this.reviews.on("2026-11-20");
		mail(database, BOTH, sender()).send();
		mail(database, BOTH, sender()).send();
		assertThat(received("owner@example.org")).hasSize(1);
	}

	@Test
	void letterThatTheServerDoesNotTakeIsSentLater() {
		JdbcClient database = open(Database.SQLITE);
		this.reviews.on("2026-11-20");
		JavaMailSenderImpl away = sender();
		away.setPort(1);
		assertThatExceptionOfType(MailException.class).isThrownBy(() -> mail(database, BOTH, away).send());
		mail(database, BOTH, sender()).send();
		assertThat(received("owner@example.org")).hasSize(1);
	}

	@Test
	void nobodyIsRemindedWithoutOwnerOrServerAndThePageSaysWhy() {
		JdbcClient database = open(Database.SQLITE);
		ReviewMail nobody = mail(database, new ReviewSettings(" ", null), sender());
		ReviewMail serverless = mail(database, BOTH, null);
		assertThat(nobody.obstacle()).contains("editing.reviews.no-owner");
		assertThat(serverless.obstacle()).contains("editing.reviews.no-server");
		assertThat(mail(database, BOTH, sender()).obstacle()).isEmpty();
		this.reviews.on("2027-01-19");
		nobody.send();
		serverless.send();
		assertThat(this.server.getReceivedMessages()).isEmpty();
	}

	@Test
	void addressThatTheServerCannotTakeIsToldAndTheOtherOneIsReminded() throws Exception {
		this.reviews.on("2026-11-20");
		try (SmtpSink asciiOnly = new SmtpSink()) {
			JavaMailSenderImpl sender = sender();
			sender.setPort(asciiOnly.port());
			ReviewMail mail = mail(open(Database.SQLITE),
					new ReviewSettings("\u0142ukasz@example.org", "deputy@example.org"), sender);
			mail.send();
			assertThat(mail.obstacle()).contains("editing.reviews.unsupported");
			assertThat(asciiOnly.recipients()).containsExactly("deputy@example.org");
		}
	}

	@Test
	void wrongAddressIsToldAndTheOtherOneIsReminded() {
		this.reviews.on("2026-11-20");
		ReviewMail mail = mail(open(Database.SQLITE), new ReviewSettings("owner", "deputy@example.org"), sender());
		mail.send();
		assertThat(mail.obstacle()).contains("editing.reviews.wrong-address");
		assertThat(received("deputy@example.org")).hasSize(1);
	}

	private JdbcClient open(Database kind) {
		HikariDataSource opened = kind.open();
		this.source = opened;
		return JdbcClient.create(opened);
	}

	private ReviewMail mail(JdbcClient database, ReviewSettings settings, @Nullable JavaMailSender sender) {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		if (sender != null) {
			beans.addBean("sender", sender);
		}
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		return new ReviewMail(this.reviews.calendar(), new Reminders(database, this.reviews), settings,
				this.reviews.libraries(), new MailSubmission(beans.getBeanProvider(JavaMailSender.class)),
				templates(messages), messages, new SiteAddress(URI.create("https://clinic.example")));
	}

	private static SpringTemplateEngine templates(ResourceBundleMessageSource messages) {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateEngineMessageSource(messages);
		engine.addTemplateResolver(resolver("", "*.txt", TemplateMode.TEXT));
		engine.addTemplateResolver(resolver(".html", "*/reviews", TemplateMode.HTML));
		return engine;
	}

	private static ClassLoaderTemplateResolver resolver(String ending, String names, TemplateMode mode) {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("templates/");
		resolver.setSuffix(ending);
		resolver.getResolvablePatternSpec().addPattern(names);
		resolver.setTemplateMode(mode);
		resolver.setCharacterEncoding("UTF-8");
		return resolver;
	}

	private JavaMailSenderImpl sender() {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(this.server.getSmtp().getPort());
		return sender;
	}

	private List<String> received(String address) {
		return Arrays.stream(this.server.getReceivedMessages())
			.filter((letter) -> GreenMailUtil.getHeaders(letter).contains("To: " + address))
			.map(GreenMailUtil::getBody)
			.toList();
	}

}
