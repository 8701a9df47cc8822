package org.spineguide.enquiry.draft;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.Database;
import org.spineguide.crypto.RandomToken;
import org.spineguide.enquiry.EnquiryKind;
import org.spineguide.enquiry.Forms;
import org.spineguide.enquiry.form.FormProgress;
import org.spineguide.enquiry.form.FormStep;
import org.spineguide.enquiry.seal.KeyRing;
import org.spineguide.enquiry.seal.PersonalDataCipher;
import org.spineguide.enquiry.seal.TestKeys;
import org.spineguide.web.ExampleDisk;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the store of drafts does on every database. */
abstract class FormDraftsTests {

	private static final Instant NOON = Instant.parse("2026-11-20T17:00:00Z");

	private static final ZoneId CLINIC = ZoneId.of("America/New_York");

	private final Database kind;

	private HikariDataSource source;

	private JdbcClient database;

	private FormDrafts drafts;

	private long freeMegabytes = 1000;

	FormDraftsTests(Database kind) {
		this.kind = kind;
	}

	@BeforeEach
	void open() {
		this.source = this.kind.open();
		this.database = JdbcClient.create(this.source);
		this.drafts = new FormDrafts(this.database, TestKeys.personalDataCipher(), new DraftSettings(5),
				ExampleDisk.with(() -> this.freeMegabytes));
	}

	@AfterEach
	void close() {
		this.source.close();
	}

	@Test
	void draftIsOpenedAsItWasKept() {
		FormDraft draft = this.drafts.create(filledIn(), NOON);
		assertThat(opened(draft, NOON)).contains(draft);
	}

	@Test
	void opensWithBothHalvesOfItsKeyOnly() {
		FormDraft draft = this.drafts.create(filledIn(), NOON);
		FormDraft other = this.drafts.create(filledIn(), NOON);
		assertThat(this.drafts.open(draft.key().name(), other.key().secret(), NOON)).isEmpty();
		assertThat(this.drafts.open(draft.key().name(), new RandomToken(""), NOON)).isEmpty();
		assertThat(this.drafts.open(draft.key().name(), new RandomToken(draft.key().secret().hash()), NOON)).isEmpty();
		assertThat(this.drafts.open(DraftKey.draw().name(), draft.key().secret(), NOON)).isEmpty();
	}

	@Test
	void lieSealedAndBoundToTheirNames() {
		FormDraft draft = this.drafts.create(filledIn(), NOON);
		byte[] sealed = this.database.sql("SELECT sealed FROM enquiry_draft").query(byte[].class).single();
		assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Ada", "leg hurts");
		assertThat(this.database.sql("SELECT secret_hash FROM enquiry_draft").query(String.class).single())
			.doesNotContain(draft.key().secret().value());
		FormDraft other = this.drafts.create(filledIn(), NOON);
		this.database.sql("UPDATE enquiry_draft SET sealed = :sealed WHERE name = :name")
			.param("sealed", sealed)
			.param("name", other.key().name())
			.update();
		assertThat(opened(draft, NOON)).isPresent();
		assertThat(opened(other, NOON)).as("what was sealed for another draft").isEmpty();
	}

	@Test
	void ofTwoChangesAtOnceTheSecondIsNoticed() {
		FormDraft draft = this.drafts.create(FormProgress.start(EnquiryKind.QUESTION, null, NOON), NOON);
		this.drafts.change(draft, filledIn(), NOON);
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.drafts.change(draft, draft.progress(), NOON));
		assertThat(opened(draft, NOON)).map((each) -> each.progress().form()).contains(Forms.form().make());
	}

	/**
	 * A day is 24 hours, also when clocks are set back or forward, and at the end of the
	 * year and of February.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "2026-11-20T12:00", "2026-11-01T00:30", "2026-10-31T23:59:59.999", "2027-03-13T22:15",
			"2027-03-14T01:59:59", "2026-12-31T12:00", "2026-12-31T23:59:59.999", "2028-02-28T18:00" })
	void isErased24HoursAfterItsLastChangeAndNotBefore(String local) {
		Instant changed = LocalDateTime.parse(local).atZone(CLINIC).toInstant();
		FormDraft draft = this.drafts.create(filledIn(), changed.minus(Duration.ofHours(20)));
		this.drafts.change(draft, filledIn(), changed);
		Instant last = changed.plus(Duration.ofHours(24)).minusMillis(1);
		assertThat(this.drafts.eraseExpired(last)).isZero();
		assertThat(opened(draft, last)).isPresent();
		Instant end = last.plusMillis(1);
		assertThat(opened(draft, end)).as("even if no job ran").isEmpty();
		assertThat(this.drafts.eraseExpired(end)).isEqualTo(1);
		assertThat(count()).isZero();
	}

	@Test
	void thereAreNeverMoreThanTheSettingsAllowAndTheIdlestGoFirst() {
		FormDraft idle = this.drafts.create(filledIn(), NOON);
		FormDraft busy = this.drafts.create(filledIn(), NOON.plusSeconds(1));
		for (int stranger = 0; stranger < 3; stranger++) {
			this.drafts.create(FormProgress.start(EnquiryKind.QUESTION, null, NOON), NOON.plusSeconds(2));
		}
		this.drafts.change(busy, filledIn(), NOON.plusSeconds(3));
		this.drafts.create(filledIn(), NOON.plusSeconds(4));
		assertThat(count()).isEqualTo(5);
		assertThat(opened(idle, NOON)).isEmpty();
		assertThat(opened(busy, NOON)).isPresent();
	}

	@Test
	void onAFullDiskAFewAreTakenAndTheIdlestGoFirst() {
		this.drafts = new FormDrafts(this.database, TestKeys.personalDataCipher(), new DraftSettings(5000),
				ExampleDisk.with(() -> this.freeMegabytes));
		FormDraft idle = this.drafts.create(filledIn(), NOON);
		FormDraft busy = this.drafts.create(filledIn(), NOON);
		for (int stranger = 0; stranger < FormDrafts.MOST_ON_FULL_DISK; stranger++) {
			this.drafts.create(FormProgress.start(EnquiryKind.QUESTION, null, NOON), NOON.plusSeconds(1));
		}
		assertThat(count()).isEqualTo(FormDrafts.MOST_ON_FULL_DISK + 2);
		this.freeMegabytes = 199;
		this.drafts.change(busy, filledIn(), NOON.plusSeconds(2));
		assertThat(count()).isEqualTo(FormDrafts.MOST_ON_FULL_DISK);
		assertThat(opened(idle, NOON)).isEmpty();
		FormDraft late = this.drafts.create(filledIn(), NOON.plusSeconds(3));
		assertThat(count()).isEqualTo(FormDrafts.MOST_ON_FULL_DISK);
		assertThat(opened(busy, NOON)).isPresent();
		assertThat(opened(late, NOON)).isPresent();
	}

	@Test
	void areSealedAgainWithANewKeyAndNothingElseChanges(@TempDir Path folder) {
		KeyRing keys = new KeyRing(TestKeys.file(folder));
		PersonalDataCipher cipher = new PersonalDataCipher(keys);
		this.drafts = new FormDrafts(this.database, cipher, new DraftSettings(5), ExampleDisk.with(() -> 1000));
		FormDraft draft = this.drafts.create(filledIn(), NOON);
		this.database.sql("""
				INSERT INTO enquiry_draft (name, secret_hash, created_at, changed_at, sealed, version)
				SELECT 'broken', secret_hash, created_at, changed_at, :sealed, version FROM enquiry_draft
				""").param("sealed", new byte[] { 1, 2, 3 }).update();
		keys.rotate();
		FormDrafts.sealAgain(this.database, cipher);
		FormDrafts withNewestKey = new FormDrafts(this.database,
				new PersonalDataCipher(TestKeys.newestOf(new KeyRing(TestKeys.file(folder)))), new DraftSettings(5),
				ExampleDisk.with(() -> 1000));
		assertThat(withNewestKey.open(draft.key().name(), draft.key().secret(), NOON)).contains(draft);
		assertThat(opened(draft, NOON.plus(Duration.ofHours(24)))).as("no day more").isEmpty();
	}

	private Optional<FormDraft> opened(FormDraft draft, Instant now) {
		return this.drafts.open(draft.key().name(), draft.key().secret(), now);
	}

	private int count() {
		return this.database.sql("SELECT count(*) FROM enquiry_draft").query(Integer.class).single();
	}

	private static FormProgress filledIn() {
		FormProgress start = FormProgress.start(EnquiryKind.APPOINTMENT, "spinal-fusion/recovery", NOON);
		return new FormProgress(start.token(), start.kind(), start.article(), NOON, null, Forms.form().make(), false,
				Set.of(FormStep.DETAILS), null, null);
	}

}
