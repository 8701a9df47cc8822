package org.spineguide.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.spineguide.Database;
import org.spineguide.content.load.Folders;
import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.Forms;
import org.spineguide.enquiry.Kept;
import org.spineguide.enquiry.seal.KeyRing;
import org.spineguide.enquiry.seal.PersonalDataCipher;
import org.spineguide.enquiry.seal.TestKeys;
import org.spineguide.operation.Commands.Outcome;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffMembers;
import org.spineguide.staff.StaffSettings;
import org.spineguide.staff.signin.SecondSteps;
import org.spineguide.staff.signin.TotpSecret;
import org.spineguide.staff.signin.TotpSecretCipher;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Thirty days of a clinic in a minute: an upgrade from the first version that had a
 * database, a backup every night, new keys, the loss of the machine, and a restore on
 * another one, where staff sign in as before and every request is readable.
 */
@Tag("slow")
class ThirtyDaysTests {

	private static final Instant FIRST_NIGHT = Instant.parse("2026-12-01T02:00:00Z");

	private static final int DAYS = 30;

	private static final int KEPT = 7;

	@TempDir
	Path folder;

	private final List<Enquiry> sent = new ArrayList<>();

	@ParameterizedTest
	@EnumSource(Database.class)
	void nothingIsLost(Database database) throws IOException {
		Path first = machine("first");
		Path backups = this.folder.resolve("backups");
		String url = url(database, first);
		firstVersion(database, url, first);
		TotpSecret secret = TotpSecret.draw();
		String recoveryCode;
		try (HikariDataSource source = database.open(url)) {
			StaffMember member = new StaffMembers(JdbcClient.create(source))
				.invite("ada@example.org", "Ada Example", EnumSet.allOf(Role.class))
				.orElseThrow();
			SecondSteps steps = steps(source, first);
			steps.setUp(member.id(), secret, 0);
			recoveryCode = steps.drawRecoveryCodes(member.id()).get(0);
			Enquiries enquiries = enquiries(source, first);
			for (int day = 0; day < DAYS; day++) {
				send(enquiries, FIRST_NIGHT.plus(Duration.ofDays(day)));
				Files.writeString(first.resolve("content/en/index.md"), Folders.article("Day " + day, "page"));
				Commands night = commands(url, first, day);
				if (day % 10 == 4) {
					assertThat(night.run("rotate-keys").code()).isZero();
				}
				Outcome backup = night.run("backup", backups.toString(), "--keep=" + KEPT);
				assertThat(backup.code()).as(backup.err()).isZero();
			}
		}
		List<Path> kept = files(backups);
		assertThat(kept).hasSize(KEPT);
		Path last = kept.get(KEPT - 1);
		assertThat(last).hasFileName("spineguide-20261230-020000.zip");

		Path other = machine("other");
		Files.delete(other.resolve("content/clinic.yml"));
		String elsewhere = url(database, other);
		Outcome restored = commands(elsewhere, other, DAYS).run("restore", last.toString());
		assertThat(restored.code()).as(restored.err()).isZero();
		assertThat(restored.out()).contains(this.sent.size() + " requests, 1 staff accounts");
		try (HikariDataSource source = database.open(elsewhere)) {
			Enquiries enquiries = enquiries(source, other);
			assertThat(this.sent).hasSize(DAYS + 1)
				.allSatisfy((enquiry) -> assertThat(enquiries.find(enquiry.token())).contains(enquiry));
			StaffMember member = new StaffMembers(JdbcClient.create(source)).findByEmail("ada@example.org")
				.orElseThrow();
			SecondSteps steps = steps(source, other);
			Instant now = FIRST_NIGHT.plus(Duration.ofDays(DAYS));
			assertThat(steps.takesCode(member.id(), secret.code(now), now)).isTrue();
			assertThat(steps.takesRecoveryCode(member.id(), recoveryCode)).isTrue();
			JdbcClient.create(source).sql("INSERT INTO staff_audit (at, what) VALUES (1, 'after')").update();
			send(enquiries, now);
		}
		assertThat(other.resolve("content/en/index.md")).content().contains("Day " + (DAYS - 1));
		Outcome next = commands(elsewhere, other, DAYS + 1).run("backup", backups.toString(), "--keep=" + KEPT);
		assertThat(next.code()).as(next.err()).isZero();
	}

	/** The database as the first version left it, with a request in it. */
	private void firstVersion(Database database, String url, Path machine) throws IOException {
		Path scripts = Files.createDirectories(this.folder.resolve("first-version"));
		String name = "V100__enquiry_requests.sql";
		try (var in = getClass()
			.getResourceAsStream("/db/migration/" + database.name().toLowerCase(Locale.ROOT) + "/" + name)) {
			Files.copy(in, scripts.resolve(name));
		}
		Flyway.configure().dataSource(url, null, null).locations("filesystem:" + scripts).load().migrate();
		HikariDataSource source = new HikariDataSource();
		source.setJdbcUrl(url);
		try (source) {
			send(enquiries(source, machine), FIRST_NIGHT.minus(Duration.ofDays(1)));
		}
		Outcome before = commands(url, machine, -1).run("backup", this.folder.resolve("before-upgrade").toString());
		assertThat(before.code()).as(before.err()).isZero();
	}

	private void send(Enquiries enquiries, Instant time) {
		Enquiry enquiry = Kept.received(time).saying(Forms.form().email("bob@example.org")).make();
		assertThat(enquiries.keep(enquiry, "contact")).isTrue();
		this.sent.add(enquiry);
	}

	private Path machine(String name) throws IOException {
		Path machine = Files.createDirectories(this.folder.resolve(name));
		Files.createDirectories(machine.resolve("data"));
		Folders.in(Files.createDirectories(machine.resolve("content")));
		return machine;
	}

	private static String url(Database database, Path machine) {
		return (database == Database.SQLITE) ? Database.sqlite(machine.resolve("data")) : database.url();
	}

	private static Commands commands(String url, Path machine, int day) {
		return Commands
			.with("--spring.datasource.url=" + url, "--spineguide.data.dir=" + machine.resolve("data"),
					"--spineguide.content.dir=" + machine.resolve("content"))
			.at(Clock.fixed(FIRST_NIGHT.plus(Duration.ofDays(day)), ZoneOffset.UTC));
	}

	private static Enquiries enquiries(HikariDataSource source, Path machine) {
		return new Enquiries(JdbcClient.create(source),
				new PersonalDataCipher(new KeyRing(TestKeys.file(machine.resolve("data")))));
	}

	private static SecondSteps steps(HikariDataSource source, Path machine) {
		return new SecondSteps(JdbcClient.create(source),
				new TotpSecretCipher(new StaffSettings(machine.resolve("data/staff-key.json"), true, false, null)),
				new Argon2PasswordEncoder(16, 32, 1, 64, 1));
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}

}
