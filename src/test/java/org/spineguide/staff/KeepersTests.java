package org.spineguide.staff;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.Database;
import org.spineguide.crypto.RandomToken;
import org.spineguide.staff.password.Passwords;
import org.spineguide.staff.people.OneTimeLinks;
import org.spineguide.staff.session.KnownDevices;
import org.spineguide.staff.signin.SecondSteps;
import org.spineguide.staff.operation.StaffKeyCheck;
import org.spineguide.staff.operation.StaffKeyRotation;
import org.spineguide.staff.signin.TotpSecret;
import org.spineguide.staff.signin.TotpSecretCipher;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is kept about staff, on every database. */
abstract class KeepersTests {

	private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

	private final Database kind;

	/** Quick, and lets tests see what is kept. */
	private final PasswordEncoder encoder = new PlainEncoder();

	@TempDir
	private Path folder;

	private HikariDataSource source;

	private JdbcClient database;

	private StaffMembers members;

	KeepersTests(Database kind) {
		this.kind = kind;
	}

	@BeforeEach
	void open() {
		this.source = this.kind.open();
		this.database = JdbcClient.create(this.source);
		this.members = new StaffMembers(this.database);
	}

	@AfterEach
	void close() {
		this.source.close();
	}

	@Test
	void memberIsFoundAsInvited() {
		StaffMember ada = invite("Ada@Example.org", Role.EDITOR, Role.RECEPTION);
		assertThat(ada.email()).isEqualTo("ada@example.org");
		assertThat(this.members.find(ada.id())).contains(ada);
		assertThat(this.members.findByEmail("ADA@example.org ")).contains(ada);
		assertThat(this.members.all()).containsExactly(ada);
		assertThat(ada.standing()).isEqualTo(AccountStatus.INVITED);
		assertThat(ada.hasSecondStep()).isFalse();
	}

	@Test
	void addressBelongsToOneMember() {
		invite("ada@example.org", Role.EDITOR);
		assertThat(this.members.invite("ADA@example.org", "Another", Set.of(Role.EDITOR))).isEmpty();
	}

	@Test
	void twoAdminsCannotShutEachOtherOutAtOnce() {
		TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(this.source));
		for (int round = 0; round < 10; round++) {
			StaffMember ada = join("ada" + round + "@example.org", Role.ADMIN);
			StaffMember bo = join("bo" + round + "@example.org", Role.ADMIN);
			CyclicBarrier start = new CyclicBarrier(2);
			List<CompletableFuture<Void>> deeds = Stream.of(ada, bo).map((admin) -> CompletableFuture.runAsync(() -> {
				meet(start);
				transaction.executeWithoutResult((status) -> this.members.disable(admin.id()));
			})).toList();
			deeds.forEach((deed) -> deed.handle((nothing, refused) -> refused).join());
			assertThat(this.members.all()).filteredOn(StaffMember::isActive).as("round " + round).hasSize(1);
			this.database.sql("DELETE FROM staff_member").update();
		}
	}

	private static void meet(CyclicBarrier start) {
		try {
			start.await();
		}
		catch (InterruptedException | BrokenBarrierException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void lastAdminCannotLeave() {
		StaffMember ada = join("ada@example.org", Role.ADMIN);
		join("bo@example.org", Role.EDITOR);
		invite("cy@example.org", Role.ADMIN);
		assertThatExceptionOfType(LastAdminException.class).isThrownBy(() -> this.members.disable(ada.id()));
		assertThatExceptionOfType(LastAdminException.class)
			.isThrownBy(() -> this.members.give(ada.id(), Set.of(Role.EDITOR)));
		join("di@example.org", Role.ADMIN);
		this.members.disable(ada.id());
		assertThat(this.members.find(ada.id())).map(StaffMember::standing).contains(AccountStatus.DISABLED);
	}

	@Test
	void closedAccountOpensAsItWas() {
		join("admin@example.org", Role.ADMIN);
		StaffMember joined = join("ada@example.org", Role.EDITOR);
		StaffMember invited = invite("bo@example.org", Role.EDITOR);
		for (StaffMember member : List.of(joined, invited)) {
			this.members.disable(member.id());
			this.members.join(member.id(), NOON);
			assertThat(this.members.find(member.id())).map(StaffMember::standing).contains(AccountStatus.DISABLED);
			this.members.enable(member.id());
		}
		assertThat(this.members.find(joined.id())).map(StaffMember::standing).contains(AccountStatus.ACTIVE);
		assertThat(this.members.find(invited.id())).map(StaffMember::standing).contains(AccountStatus.INVITED);
	}

	@Test
	void linkWorksOnceAndForAWhile() {
		OneTimeLinks links = new OneTimeLinks(this.database);
		StaffMember ada = invite("ada@example.org", Role.EDITOR);
		RandomToken token = links.forMember(ada.id(), NOON);
		assertThat(links.find(token, NOON)).map(OneTimeLinks.OneTimeLink::member).contains(ada.id());
		assertThat(links.find(token, NOON.plus(OneTimeLinks.LIFETIME))).isEmpty();
		assertThat(links.use(token)).isTrue();
		assertThat(links.use(token)).isFalse();
		assertThat(links.find(token, NOON)).isEmpty();
	}

	@Test
	void newerLinkReplacesTheOlder() {
		OneTimeLinks links = new OneTimeLinks(this.database);
		StaffMember ada = invite("ada@example.org", Role.EDITOR);
		RandomToken older = links.forMember(ada.id(), NOON);
		RandomToken first = links.forFirst(NOON);
		links.forMember(ada.id(), NOON);
		assertThat(links.find(older, NOON)).isEmpty();
		assertThat(links.find(first, NOON)).isPresent();
		links.forFirst(NOON);
		assertThat(links.find(first, NOON)).isEmpty();
	}

	@Test
	void linkIsNotInTheDatabase() {
		RandomToken token = new OneTimeLinks(this.database).forFirst(NOON);
		assertThat(this.database.sql("SELECT token_hash FROM staff_link").query(String.class).list())
			.doesNotContain(token.value())
			.containsExactly(token.hash());
	}

	@Test
	void passwordIsTheChosenOneOnly() {
		Passwords passwords = new Passwords(this.database, this.encoder);
		StaffMember ada = join("ada@example.org", Role.EDITOR);
		assertThat(passwords.has(ada.id())).isFalse();
		passwords.choose(ada.id(), "one long password");
		assertThat(passwords.matches(Optional.of(ada), "one long password")).isTrue();
		assertThat(passwords.matches(Optional.of(ada), "another password")).isFalse();
		assertThat(passwords.matches(Optional.empty(), "one long password")).isFalse();
	}

	@Test
	void codeOfAnAppIsTakenOnce() {
		SecondSteps steps = steps();
		StaffMember ada = join("ada@example.org", Role.EDITOR);
		TotpSecret secret = TotpSecret.draw();
		steps.setUp(ada.id(), secret, 0);
		assertThat(this.members.find(ada.id())).map(StaffMember::hasSecondStep).contains(true);
		assertThat(steps.takesCode(ada.id(), secret.code(NOON), NOON)).isTrue();
		assertThat(steps.takesCode(ada.id(), secret.code(NOON), NOON)).isFalse();
		assertThat(steps.takesCode(ada.id(), secret.code(NOON.minusSeconds(30)), NOON)).isFalse();
		assertThat(steps.takesCode(ada.id(), secret.code(NOON.plusSeconds(30)), NOON)).isFalse();
		assertThat(steps.takesCode(ada.id(), secret.code(NOON.plusSeconds(30)), NOON.plusSeconds(30))).isTrue();
		steps.takeAway(ada.id());
		assertThat(this.members.find(ada.id())).map(StaffMember::hasSecondStep).contains(false);
	}

	@Test
	void secretOfAnAppIsSealed() {
		SecondSteps steps = steps();
		StaffMember ada = join("ada@example.org", Role.EDITOR);
		TotpSecret secret = TotpSecret.of("12345678901234567890".getBytes());
		steps.setUp(ada.id(), secret, 0);
		byte[] kept = this.database.sql("SELECT app_secret FROM staff_member")
			.query((row, number) -> row.getBytes(1))
			.single();
		assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("1234567890");
	}

	@Test
	void recoveryCodesWorkOnceEach() {
		SecondSteps steps = steps();
		StaffMember ada = join("ada@example.org", Role.EDITOR);
		List<String> codes = steps.drawRecoveryCodes(ada.id());
		assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch((code) -> code.matches("(\\w{4}-){2}\\w{4}"));
		assertThat(steps.takesRecoveryCode(ada.id(), codes.get(0))).isTrue();
		assertThat(steps.takesRecoveryCode(ada.id(), codes.get(0))).isFalse();
		assertThat(steps.recoveryCodes(ada.id())).isEqualTo(9);
		steps.drawRecoveryCodes(ada.id());
		assertThat(steps.takesRecoveryCode(ada.id(), codes.get(1))).isFalse();
	}

	@Test
	void browserIsKnownForTheMemberWhoUsedIt() {
		KnownDevices devices = new KnownDevices(this.database);
		StaffMember ada = join("ada@example.org", Role.EDITOR);
		StaffMember bo = join("bo@example.org", Role.EDITOR);
		RandomToken browser = RandomToken.draw();
		devices.remember(browser, ada.id(), NOON);
		devices.remember(browser, ada.id(), NOON.plusSeconds(1));
		assertThat(devices.knows(browser, ada.id(), NOON.plusSeconds(2))).isTrue();
		assertThat(devices.knows(browser, bo.id(), NOON)).isFalse();
		assertThat(devices.knows(browser, ada.id(), NOON.plus(KnownDevices.LIFETIME).plusSeconds(2))).isFalse();
		devices.forget(ada.id());
		assertThat(devices.knows(browser, ada.id(), NOON)).isFalse();
	}

	@Test
	void auditTrailTellsWhoDidWhatAndWhen() {
		Audit audit = new Audit(this.database, Clock.fixed(NOON, ZoneOffset.UTC));
		StaffMember ada = join("ada@example.org", Role.EDITOR);
		audit.note(ada, "enquiry.audit.closed", "ABC-DEF");
		audit.note("staff.audit.sign-in-refused", ada.id());
		assertThat(audit.lines(0, 10)).containsExactly(
				new AuditLine(NOON, null, "staff.audit.sign-in-refused", ada.name()),
				new AuditLine(NOON, ada.name(), "enquiry.audit.closed", "ABC-DEF"));
		assertThat(audit.lines(1, 1)).extracting(AuditLine::what).containsExactly("enquiry.audit.closed");
		assertThat(audit.linesAbout("ABC-DEF")).hasSize(1);
	}

	@Test
	void whatIsUndoneLeavesNoLine() {
		Audit audit = new Audit(this.database, Clock.systemUTC());
		StaffMember ada = join("ada@example.org", Role.EDITOR);
		new TransactionTemplate(new JdbcTransactionManager(this.source)).executeWithoutResult((status) -> {
			audit.note(ada, "enquiry.audit.closed", null);
			status.setRollbackOnly();
		});
		assertThat(audit.lines(0, 10)).isEmpty();
	}

	@Test
	void passkeyIsFoundAsItWasKept() {
		JdbcUserCredentialRepository keys = new JdbcUserCredentialRepository(new JdbcTemplate(this.source));
		StaffMember ada = join("ada@example.org", Role.EDITOR);
		Bytes owner = Bytes.fromBase64(ada.id());
		keys.save(passkey(owner));
		assertThat(this.members.find(ada.id())).map(StaffMember::hasSecondStep).contains(true);
		CredentialRecord found = keys.findByUserId(owner).get(0);
		assertThat(found.getPublicKey().getBytes()).containsExactly(1, 2, 3);
		assertThat(found.getCreated()).isEqualTo(NOON);
		assertThat(found.isUvInitialized()).isTrue();
		assertThat(found.getLabel()).isEqualTo("Phone");
		keys.delete(found.getCredentialId());
		assertThat(keys.findByUserId(owner)).isEmpty();
	}

	private static CredentialRecord passkey(Bytes owner) {
		return ImmutableCredentialRecord.builder()
			.credentialId(Bytes.random())
			.userEntityUserId(owner)
			.publicKey(new ImmutablePublicKeyCose(new byte[] { 1, 2, 3 }))
			.credentialType(PublicKeyCredentialType.PUBLIC_KEY)
			.uvInitialized(true)
			.created(NOON)
			.lastUsed(NOON)
			.transports(Set.of())
			.label("Phone")
			.build();
	}

	@Test
	void sessionIsFoundByItsMemberUntilItEnds() {
		JdbcIndexedSessionRepository sessions = new JdbcIndexedSessionRepository(new JdbcTemplate(this.source),
				new TransactionTemplate(new JdbcTransactionManager(this.source)));
		sessions.setTableName("staff_session");
		sessions.afterPropertiesSet();
		try {
			use(sessions);
		}
		finally {
			sessions.destroy();
		}
	}

	private static <S extends Session> void use(FindByIndexNameSessionRepository<S> sessions) {
		S session = sessions.createSession();
		session.setMaxInactiveInterval(Duration.ofMinutes(20));
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, "ada");
		session.setAttribute("staff.since", 5L);
		sessions.save(session);
		String before = session.getId();
		session.changeSessionId();
		sessions.save(session);
		assertThat(sessions.findById(before)).isNull();
		assertThat(sessions.findByPrincipalName("ada")).containsOnlyKeys(session.getId());
		assertThat(sessions.findById(session.getId()).<Long>getAttribute("staff.since")).isEqualTo(5);
		sessions.deleteById(session.getId());
		assertThat(sessions.findByPrincipalName("ada")).isEmpty();
	}

	@Test
	void secondStepsAreEncryptedWithANewKeyWhileTheSiteRuns() {
		StaffKeyRotation rotation = new StaffKeyRotation(this.database, this.folder.resolve("key.json"));
		assertThat(rotation.run()).isZero();
		SecondSteps steps = steps();
		StaffMember ada = join("ada@example.org", Role.EDITOR);
		StaffMember bo = join("bo@example.org", Role.EDITOR);
		TotpSecret secret = TotpSecret.draw();
		steps.setUp(ada.id(), secret, 0);
		byte[] before = StaffKeyCheck.samples(this.database).get(0).bytes();
		assertThat(rotation.run()).isEqualTo(1);
		assertThat(StaffKeyCheck.samples(this.database).get(0).bytes()).isNotEqualTo(before);
		assertThat(steps.takesCode(ada.id(), secret.code(NOON), NOON)).isTrue();
		steps.setUp(bo.id(), secret, 0);
		assertThat(steps().takesCode(bo.id(), secret.code(NOON), NOON)).isTrue();
	}

	private SecondSteps steps() {
		return new SecondSteps(this.database,
				new TotpSecretCipher(new StaffSettings(this.folder.resolve("key.json"), true, false, null)),
				this.encoder);
	}

	private StaffMember invite(String email, Role... roles) {
		return this.members.invite(email, "Ada Example", Set.of(roles)).orElseThrow();
	}

	private StaffMember join(String email, Role... roles) {
		StaffMember member = invite(email, roles);
		this.members.join(member.id(), NOON);
		return this.members.find(member.id()).orElseThrow();
	}

	/** Keeps passwords as they are. */
	private static final class PlainEncoder implements PasswordEncoder {

		@Override
		public String encode(CharSequence password) {
			return "plain:" + password;
		}

		@Override
		public boolean matches(CharSequence password, String hash) {
			return hash.equals(encode(password));
		}

	}

}
