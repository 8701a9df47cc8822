package org.spineguide.editing.publish;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.Database;
import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.Newsroom;
import org.spineguide.editing.publish.Outcome.Collision;
import org.spineguide.editing.publish.Outcome.Published;
import org.spineguide.editing.publish.Proposal.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.spineguide.editing.Newsroom.ADA;
import static org.spineguide.editing.Newsroom.BO;
import static org.spineguide.editing.Newsroom.EMERGENCY;

/** Texts that wait for a second person, on every database. */
abstract class ProposalsTests {

	private final Database kind;

	private Newsroom room;

	ProposalsTests(Database kind) {
		this.kind = kind;
	}

	@BeforeEach
	void open(@TempDir Path folder) {
		this.room = Newsroom.in(folder, this.kind);
	}

	@AfterEach
	void close() {
		this.room.close();
	}

	@Test
	void secondPersonPublishesAndBothAreNamed() {
		Proposal proposal = propose();
		assertThat(this.room.text(EMERGENCY)).contains("both legs");
		assertThat(this.room.proposals().open()).containsExactly(proposal);
		assertThat(this.room.proposals().approve(proposal.id(), BO)).containsInstanceOf(Published.class);
		assertThat(this.room.library().defaultEdition().emergencyAdvice()).contains("any leg");
		assertThat(this.room.history().versions(EMERGENCY).get(0)).satisfies((version) -> {
			assertThat(version.author()).isEqualTo("Ada Example");
			assertThat(version.approver()).contains("Bo Example");
			assertThat(version.reason()).contains("New guideline");
		});
		assertThat(this.room.proposals().open()).isEmpty();
		assertThat(this.room.proposals().find(proposal.id())).hasValueSatisfying((found) -> {
			assertThat(found.state()).isEqualTo(State.APPROVED);
			assertThat(found.decidedBy()).contains("Bo Example");
		});
		assertThat(this.room.trail()).containsExactly("editing.audit.proposed " + EMERGENCY,
				"editing.audit.published " + EMERGENCY, "editing.audit.reason " + EMERGENCY + ": New guideline",
				"editing.audit.approved " + EMERGENCY);
	}

	@Test
	void nobodyApprovesTheirOwnText() {
		Proposal proposal = propose();
		assertThat(this.room.proposals().approve(proposal.id(), ADA)).isEmpty();
		assertThat(this.room.proposals().refuse(proposal.id(), ADA)).isFalse();
		assertThat(this.room.text(EMERGENCY)).contains("both legs");
		assertThat(this.room.proposals().open()).hasSize(1);
	}

	@Test
	void secondPersonAgreesToTheNumberToCall() {
		ContentFile clinic = ContentFile.of("clinic.yml");
		Proposal proposal = this.room.proposals()
			.propose(new Edit(clinic, this.room.text(clinic).replace("911", "112"), this.room.stamp(clinic), ADA, false,
					""));
		assertThat(this.room.proposals().approve(proposal.id(), ADA)).isEmpty();
		assertThat(this.room.library().clinic().emergencyNumber()).isEqualTo("911");
		assertThat(this.room.proposals().approve(proposal.id(), BO)).containsInstanceOf(Published.class);
		assertThat(this.room.library().clinic().emergencyNumber()).isEqualTo("112");
	}

	@Test
	void refusedTextIsNotPublished() {
		Proposal proposal = propose();
		assertThat(this.room.proposals().refuse(proposal.id(), BO)).isTrue();
		assertThat(this.room.proposals().approve(proposal.id(), BO)).isEmpty();
		assertThat(this.room.proposals().withdraw(proposal.id(), ADA)).isFalse();
		assertThat(this.room.text(EMERGENCY)).contains("both legs");
		assertThat(this.room.trail()).last().isEqualTo("editing.audit.refused " + EMERGENCY);
	}

	@Test
	void onlyWhoProposedItTakesItBack() {
		Proposal proposal = propose();
		assertThat(this.room.proposals().withdraw(proposal.id(), BO)).isFalse();
		assertThat(this.room.proposals().withdraw(proposal.id(), ADA)).isTrue();
		assertThat(this.room.proposals().approve(proposal.id(), BO)).isEmpty();
		assertThat(this.room.proposals().open()).isEmpty();
	}

	@Test
	void textThatWasOvertakenWaitsOn() {
		Proposal proposal = propose();
		this.room.changeOutside(EMERGENCY, this.room.text(EMERGENCY).replace("both", "two"));
		assertThat(this.room.proposals().approve(proposal.id(), BO)).containsInstanceOf(Collision.class);
		assertThat(this.room.proposals().open()).hasSize(1);
		assertThat(this.room.text(EMERGENCY)).contains("two legs");
	}

	@Test
	void textThatCannotBeReadWaitsOn() {
		Proposal proposal = this.room.proposals()
			.propose(new Edit(EMERGENCY, "\u0001", this.room.stamp(EMERGENCY), ADA, false, ""));
		assertThat(this.room.proposals().approve(proposal.id(), BO)).containsInstanceOf(Outcome.Refused.class);
		assertThat(this.room.text(EMERGENCY)).contains("both legs");
		assertThat(this.room.proposals().open()).hasSize(1);
	}

	@Test
	void proposalsAreOnlyForWhatNeedsThem() {
		for (String file : List.of("en/glossary.yml", "../blocks/emergency.md", "en/blocks/a/other.md")) {
			assertThatIllegalArgumentException().isThrownBy(
					() -> this.room.proposals().propose(new Edit(ContentFile.of(file), "x", "", ADA, false, "")));
		}
	}

	@Test
	void longTextsAreKeptWhole() {
		String text = "\u00e9\u4e2d\ud83d\ude80\"';--\n".repeat(20_000);
		Proposal proposal = this.room.proposals().propose(new Edit(EMERGENCY, text, "", ADA, false, ""));
		assertThat(this.room.proposals().find(proposal.id()).orElseThrow()).isEqualTo(proposal);
	}

	private Proposal propose() {
		return this.room.proposals()
			.propose(new Edit(EMERGENCY, this.room.text(EMERGENCY).replace("both legs are", "any leg is"),
					this.room.stamp(EMERGENCY), ADA, false, "New guideline"));
	}

}
