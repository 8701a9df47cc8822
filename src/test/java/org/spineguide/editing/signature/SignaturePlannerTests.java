package org.spineguide.editing.signature;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.review.ReviewStamp;
import org.spineguide.content.review.ReviewStamp.State;
import org.spineguide.content.review.SmallChange;
import org.spineguide.content.signature.SignatureKeys;
import org.spineguide.editing.EditingSettings;
import org.spineguide.editing.Newsroom;
import org.spineguide.editing.publish.Outcome;
import org.spineguide.editing.signature.SmallCorrections.SmallCorrection;
import org.spineguide.staff.StaffMember;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spineguide.editing.Newsroom.ADA;
import static org.spineguide.editing.Newsroom.BO;
import static org.spineguide.editing.Newsroom.NOON;
import static org.spineguide.editing.Newsroom.RECOVERY;

/** From the button to the file, the history and the page. */
class SignaturePlannerTests {

	private Newsroom room;

	private SignaturePlanner planner;

	@BeforeEach
	void open(@TempDir Path folder) {
		this.room = Newsroom.in(folder);
		this.planner = new SignaturePlanner(this.room.files(), this.room.draftCheck(),
				new SignatureKeys(folder.resolve(".signature-keys.json")), this.room.libraries(),
				new EditingSettings(Period.ofYears(1), DataSize.ofMegabytes(10)), Clock.fixed(NOON, ZoneOffset.UTC));
	}

	@AfterEach
	void close() {
		this.room.close();
	}

	@Test
	void signatureStandsInTheFileTheHistoryAndTheTrail() {
		assertThat(sign(seen())).isInstanceOf(Outcome.Published.class);
		assertThat(review("fusion/recovery").state()).isEqualTo(State.SIGNED);
		assertThat(this.room.text(RECOVERY)).contains("reviewed-by: Dr. Dee Example, Surgeon\n",
				"reviewed: 2026-11-20\n", "review-due: 2027-11-20\n");
		assertThat(this.room.history().versions(RECOVERY).get(0).summary()).isEqualTo("Sign " + RECOVERY);
		assertThat(this.room.trail().toString()).contains("editing.audit.signed-by-link");
	}

	@Test
	void textThatWasChangedWhileItWasReadIsNotSigned() {
		String seen = seen();
		this.room.replace(RECOVERY, "Some text.", "Another text.", ADA);
		assertThat(sign(seen)).isInstanceOf(Outcome.Collision.class);
		assertThat(review("fusion/recovery").hasSigner()).isFalse();
	}

	@Test
	void onlyAnotherPersonConfirmsASmallCorrectionOfThisVeryText() {
		sign(seen());
		this.room.replace(RECOVERY, "Some text.", "Some texts.", ADA);
		assertThat(review("fusion/recovery").state()).isEqualTo(State.CHANGED);
		SmallCorrection asked = asked(ADA);
		assertThat(confirm(asked, ADA)).isInstanceOf(Outcome.NotPossible.class);
		this.room.replace(RECOVERY, "Some texts.", "Another text.", ADA);
		assertThat(confirm(asked, BO)).isInstanceOf(Outcome.Collision.class);
		assertThat(confirm(asked(ADA), BO)).isInstanceOf(Outcome.Published.class);
		assertThat(review("fusion/recovery").state()).isEqualTo(State.CORRECTED);
		assertThat(sign(seen())).isInstanceOf(Outcome.Published.class);
		assertThat(review("fusion/recovery").state()).isEqualTo(State.SIGNED);
		assertThat(this.planner.signatures(RECOVERY).genuine()).hasSize(3);
	}

	@Test
	void signatureMovesWithItsPageAndSaysThatTheAddressChanged() {
		sign(seen());
		this.room.publishing().rename(RECOVERY, ArticlePath.of("fusion/healing"), ADA);
		assertThat(review("fusion/healing").changed()).contains("address");
		assertThat(review("fusion/healing").signer()).isEqualTo("Dr. Dee Example");
	}

	private String seen() {
		return this.planner.manifest(RECOVERY).orElseThrow().hash();
	}

	private Outcome sign(String seen) {
		SignatureOrder order = new SignatureOrder(seen, "Dr. Dee Example", "Surgeon", ADA, "Ada");
		return this.room.publishTransaction().run(ADA, () -> this.planner.sign(RECOVERY, order));
	}

	private SmallCorrection asked(StaffMember by) {
		return new SmallCorrection(RECOVERY, seen(), List.of(SmallChange.SPELLING), by.id(), by.name(), NOON);
	}

	private Outcome confirm(SmallCorrection asked, StaffMember second) {
		return this.room.publishTransaction().run(second, () -> this.planner.confirm(asked, second));
	}

	private ReviewStamp review(String path) {
		return this.room.library().defaultEdition().article(ArticlePath.of(path)).orElseThrow().review();
	}

}
