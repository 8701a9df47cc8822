package org.spineguide.editing.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.spineguide.content.ArticleKind;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Finding;
import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.Newsroom;
import org.spineguide.editing.TextVersion;
import org.spineguide.editing.history.git.Delivery;
import org.spineguide.editing.history.git.GitProblem;
import org.spineguide.editing.publish.Outcome.Collision;
import org.spineguide.editing.publish.Outcome.HistoryInTrouble;
import org.spineguide.editing.publish.Outcome.Moved;
import org.spineguide.editing.publish.Outcome.NeedsApproval;
import org.spineguide.editing.publish.Outcome.NeedsReason;
import org.spineguide.editing.publish.Outcome.NotPossible;
import org.spineguide.editing.publish.Outcome.Published;
import org.spineguide.editing.publish.Outcome.Refused;
import org.spineguide.editing.publish.Outcome.Taken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spineguide.editing.Newsroom.ADA;
import static org.spineguide.editing.Newsroom.BO;
import static org.spineguide.editing.Newsroom.HARD;
import static org.spineguide.editing.Newsroom.RECOVERY;

class PublishingTests {

	private static final ContentFile WHY = ContentFile.of("en/fusion/why.md");

	private Newsroom room;

	@BeforeEach
	void open(@TempDir Path folder) {
		this.room = Newsroom.in(folder);
	}

	@AfterEach
	void close() {
		this.room.close();
	}

	@Test
	void publishedTextIsBeforeReadersWhenTheAnswerComes() {
		Outcome outcome = this.room.replace(RECOVERY, "Some text", "Other text", ADA);
		assertThat(outcome).isInstanceOfSatisfying(Published.class, (published) -> {
			assertThat(published.address()).contains("/fusion/recovery");
			assertThat(published.delivery()).isEqualTo(Delivery.HERE);
			assertThat(published.elsewhere()).isEmpty();
		});
		assertThat(this.room.article("fusion/recovery").orElseThrow()).contains("Other text");
		assertThat(this.room.trail()).containsExactly("editing.audit.published " + RECOVERY);
	}

	@Test
	void textIsCheckedAndTheArticlesAreReadOnceForEachChange() {
		int reads = this.room.reads();
		this.room.replace(RECOVERY, "Some text", "Other text", ADA);
		assertThat(this.room.checks()).isEqualTo(1);
		assertThat(this.room.reads() - reads).isEqualTo(1);
	}

	@Test
	void hardTextNeedsAReason() {
		Edit edit = new Edit(RECOVERY, this.room.text(RECOVERY).replace("Some", HARD), this.room.stamp(RECOVERY), ADA,
				true, "");
		assertThat(this.room.publishing().publish(edit)).isInstanceOf(NeedsReason.class);
		assertThat(this.room.text(RECOVERY)).doesNotContain(HARD);
		assertThat(this.room.publishing()
			.publish(new Edit(RECOVERY, edit.text(), edit.basedOn(), ADA, true, "The name of a law")))
			.isInstanceOf(Published.class);
	}

	@Test
	void secondOfTwoEditorsIsShownTheOtherText() {
		String stamp = this.room.stamp(RECOVERY);
		this.room.replace(RECOVERY, "Some text", "First text", ADA);
		Edit late = new Edit(RECOVERY, "---\ntitle: x\n---\n", stamp, Newsroom.BO, true, "");
		assertThat(this.room.publishing().publish(late)).isInstanceOfSatisfying(Collision.class,
				(collision) -> assertThat(collision.now().orElseThrow().text()).contains("First text"));
		assertThat(this.room.text(RECOVERY)).contains("First text");
		assertThat(this.room.trail()).hasSize(1);
	}

	@Test
	void fileThatIsGoneIsACollision() throws IOException {
		String text = this.room.text(RECOVERY);
		String stamp = this.room.stamp(RECOVERY);
		Files.delete(this.room.folder().resolve(RECOVERY.path()));
		assertThat(this.room.publishing().publish(new Edit(RECOVERY, text, stamp, ADA, true, "")))
			.isInstanceOfSatisfying(Collision.class, (collision) -> assertThat(collision.now()).isEmpty());
	}

	@Test
	void sameTextTwiceIsNoCollision() {
		String stamp = this.room.stamp(RECOVERY);
		String text = this.room.text(RECOVERY).replace("Some", "Other");
		this.room.publishing().publish(new Edit(RECOVERY, text, stamp, ADA, true, ""));
		assertThat(this.room.publishing().publish(new Edit(RECOVERY, text, stamp, ADA, true, "")))
			.isInstanceOf(Published.class);
		assertThat(this.room.history().versions(RECOVERY)).hasSize(2);
	}

	@Test
	void brokenLinkIsRefusedAndNothingChanges() {
		String before = this.room.text(RECOVERY);
		assertThat(this.room.replace(RECOVERY, "why.md#reasons", "nowhere.md", ADA)).isInstanceOfSatisfying(
				Refused.class, (refused) -> assertThat(refused.findings()).extracting(Finding::problem)
					.containsExactly("The link 'nowhere.md' leads nowhere"));
		assertThat(this.room.text(RECOVERY)).isEqualTo(before);
		assertThat(this.room.library().findings()).isEmpty();
		assertThat(this.room.history().versions(RECOVERY)).hasSize(1);
		assertThat(this.room.trail()).isEmpty();
	}

	@Test
	void unknownKeyIsRefused() {
		assertThat(this.room.replace(RECOVERY, "order: 10", "odrer: 10", ADA)).isInstanceOf(Refused.class);
		assertThat(this.room.replace("clinic.yml", "phone:", "fone:", ADA)).isInstanceOf(Refused.class);
		assertThat(this.room.text("clinic.yml")).contains("phone:");
	}

	@Test
	void whatBreaksInOtherFilesIsTold() {
		assertThat(this.room.replace(WHY, "## Reasons", "## Causes", ADA)).isInstanceOfSatisfying(Published.class,
				(published) -> assertThat(published.elsewhere()).extracting(Finding::file)
					.containsExactly(RECOVERY.path()));
	}

	@Test
	void browserLineEndsDoNotGetIntoTheFile() {
		String text = this.room.text(RECOVERY).replace("Some", "Other");
		this.room.publishing()
			.publish(new Edit(RECOVERY, text.replace("\n", "\r\n"), this.room.stamp(RECOVERY), ADA, true, ""));
		assertThat(this.room.text(RECOVERY)).isEqualTo(text);
	}

	@Test
	void changeOfSubstanceMakesAReviewDue() {
		review();
		Edit edit = new Edit(RECOVERY, this.room.text(RECOVERY).replace("Some", "Other"), this.room.stamp(RECOVERY),
				ADA, false, "");
		assertThat(this.room.publishing().publish(edit)).isInstanceOf(Published.class);
		assertThat(this.room.text(RECOVERY)).contains("reviewed: 2026-11-20", "review-due: 2026-11-20");
	}

	@Test
	void minorChangeLeavesReviewDates() {
		review();
		this.room.replace(RECOVERY, "Some", "Other", ADA);
		assertThat(this.room.text(RECOVERY)).contains("reviewed: 2026-11-20", "review-due: 2027-11-20");
	}

	@Test
	void datesChangedByHandAreLeftAlone() {
		review();
		String text = this.room.text(RECOVERY).replace("Some", "Other").replace("2027-11-20", "2027-12-31");
		this.room.publishing().publish(new Edit(RECOVERY, text, this.room.stamp(RECOVERY), ADA, false, ""));
		assertThat(this.room.text(RECOVERY)).contains("review-due: 2027-12-31");
	}

	@Test
	void reviewWithoutChangeNamesWhoReadIt() {
		String before = this.room.text(RECOVERY);
		review();
		assertThat(this.room.text(RECOVERY)).isEqualTo(before.replace("order: 10\n",
				"order: 10\nreviewed-by: Dr. Cy Example\nreviewed: 2026-11-20\nreview-due: 2027-11-20\n"));
		assertThat(this.room.trail()).containsExactly("editing.audit.reviewed " + RECOVERY);
		assertThat(this.room.history().versions(RECOVERY).get(0).author()).isEqualTo("Ada Example");
	}

	private void review() {
		assertThat(this.room.publishing().reviewedNoChange(RECOVERY, "Dr. Cy Example", ADA))
			.isInstanceOf(Published.class);
	}

	@Test
	void newArticleHasTheHeadingsOfItsKindAndIsADraft() {
		this.room.changeOutside("en/sections.yml", """
				every: {begins-with: key-points, ends-with: [What to do next]}
				condition:
				  - [What it is, What is it]
				  - [Warning signs]
				""");
		NewArticle article = new NewArticle("en", ArticlePath.of("fusion/slip"), "Slip: \"spondylo\" # 1",
				"What it is.", ArticleKind.CONDITION);
		assertThat(this.room.publishing().create(article, ADA)).isInstanceOfSatisfying(Published.class,
				(published) -> assertThat(published.address()).isEmpty());
		assertThat(this.room.text("en/fusion/slip.md")).isEqualTo("""
				---
				title: "Slip: \\"spondylo\\" # 1"
				summary: What it is.
				kind: condition
				author: "{{clinic-name}}"
				published: 2026-11-20
				review-due: 2027-11-20
				draft: true
				---

				> [!key-points]
				> - \u2026

				## What it is

				## Warning signs

				## What to do next

				""");
		assertThat(this.room.library().findings()).isEmpty();
		assertThat(this.room.publishing().create(article, ADA)).isInstanceOf(Taken.class);
		this.room.publishing().show(ContentFile.of("en/fusion/slip.md"), ADA);
		assertThat(this.room.library().defaultEdition().article(article.path()).orElseThrow().title())
			.isEqualTo("Slip: \"spondylo\" # 1");
	}

	@Test
	void addressesOfTheSiteItselfAreTaken() {
		NewArticle article = new NewArticle("en", ArticlePath.of("staff/people"), "x", "y", ArticleKind.GUIDE);
		assertThat(this.room.publishing().create(article, ADA)).isInstanceOf(Taken.class);
		NewArticle block = new NewArticle("en", ArticlePath.of("blocks/emergency"), "x", "y", ArticleKind.GUIDE);
		assertThat(this.room.publishing().create(block, ADA)).isInstanceOf(NotPossible.class);
	}

	@Test
	void renamedArticleIsFoundAtBothAddresses() {
		assertThat(this.room.publishing().rename(RECOVERY, ArticlePath.of("healing"), ADA)).isInstanceOfSatisfying(
				Published.class, (published) -> assertThat(published.address()).contains("/healing"));
		assertThat(this.room.library().defaultEdition().movedTo(ArticlePath.of("fusion/recovery")))
			.contains(ArticlePath.of("healing"));
		assertThat(this.room.text("en/healing.md")).contains("aliases: [fusion/recovery]",
				"[why](fusion/why.md#reasons)");
		assertThat(this.room.text(WHY)).contains("[recovery](../healing.md)", "[again](/healing)");
		assertThat(this.room.library().findings()).isEmpty();
		assertThat(this.room.files().exists(RECOVERY)).isFalse();
	}

	@Test
	void textWrittenAtTheOldAddressFollowsTheArticle() {
		TextVersion before = this.room.files().read(RECOVERY).orElseThrow();
		this.room.publishing().rename(RECOVERY, ArticlePath.of("healing"), ADA);
		Edit late = new Edit(RECOVERY, before.text().replace("Some text", "New text"), before.stamp(), BO, true, "");
		assertThat(this.room.publishing().publish(late)).isInstanceOfSatisfying(Moved.class, (moved) -> {
			assertThat(moved.file()).isEqualTo(ContentFile.of("en/healing.md"));
			assertThat(moved.text()).contains("aliases: [fusion/recovery]", "New text", "[why](fusion/why.md#reasons)");
		});
		assertThat(this.room.files().exists(RECOVERY)).isFalse();
	}

	@ParameterizedTest
	@EnumSource(names = "FAILED", mode = EnumSource.Mode.EXCLUDE)
	void gitInTroubleIsNamedAndNothingChanges(GitProblem problem) throws IOException {
		assertThat(this.room.history().problem()).isEmpty();
		this.room.replace(RECOVERY, "order: 10", "order: 20", ADA);
		Path git = this.room.folder().resolve(".git");
		String head = Files.readString(git.resolve("HEAD"));
		switch (problem) {
			case LOCKED -> Files.createFile(git.resolve("index.lock"));
			case UNFINISHED -> Files.writeString(git.resolve("MERGE_HEAD"), commit(git) + "\n");
			case DETACHED -> Files.writeString(git.resolve("HEAD"), commit(git) + "\n");
			case GONE -> Files.move(git, git.resolveSibling(".git-away"));
			default -> throw new IllegalStateException();
		}
		String before = this.room.text(RECOVERY);
		assertThat(this.room.replace(RECOVERY, "order: 20", "order: 30", ADA)).isEqualTo(new HistoryInTrouble(problem));
		assertThat(this.room.text(RECOVERY)).isEqualTo(before);
		assertThat(this.room.history().problem()).contains(problem);
		if (problem == GitProblem.GONE) {
			Files.move(git.resolveSibling(".git-away"), git);
		}
		Files.deleteIfExists(git.resolve("index.lock"));
		Files.deleteIfExists(git.resolve("MERGE_HEAD"));
		Files.writeString(git.resolve("HEAD"), head);
		assertThat(this.room.replace(RECOVERY, "order: 20", "order: 30", ADA)).isInstanceOf(Published.class);
	}

	private static String commit(Path git) throws IOException {
		return Files.readString(git.resolve("refs/heads/main")).strip();
	}

	@Test
	void articleCanGoBackToItsOldAddress() {
		this.room.publishing().rename(RECOVERY, ArticlePath.of("fusion/healing"), ADA);
		this.room.publishing().rename(ContentFile.of("en/fusion/healing.md"), ArticlePath.of("fusion/recovery"), ADA);
		assertThat(this.room.shows("fusion/recovery")).isTrue();
		assertThat(this.room.text(RECOVERY)).contains("aliases: [fusion/healing]");
		assertThat(this.room.library().findings()).isEmpty();
	}

	@Test
	void renamingOntoAnotherIsRefused() {
		assertThat(this.room.publishing().rename(RECOVERY, ArticlePath.of("fusion/why"), ADA))
			.isInstanceOf(Taken.class);
		assertThat(this.room.publishing().rename(RECOVERY, ArticlePath.of("search/x"), ADA)).isInstanceOf(Taken.class);
		assertThat(this.room.publishing().rename(RECOVERY, ArticlePath.of("blocks/emergency"), ADA))
			.isInstanceOf(NotPossible.class);
		assertThat(this.room.publishing()
			.rename(ContentFile.of("en/fusion/index.md"), ArticlePath.of("fusion/start"), ADA))
			.isInstanceOf(NotPossible.class);
		assertThat(this.room.publishing().rename(Newsroom.EMERGENCY, ArticlePath.of("fusion/x"), ADA))
			.isInstanceOf(NotPossible.class);
	}

	@Test
	void articleThatWasTakenDownAnswersGoneAndKeepsItsText() {
		this.room.publishing().rename(RECOVERY, ArticlePath.of("fusion/healing"), ADA);
		assertThat(this.room.publishing().unpublish(ContentFile.of("en/fusion/healing.md"), ADA))
			.isInstanceOf(Published.class);
		assertThat(this.room.shows("fusion/healing")).isFalse();
		assertThat(this.room.library().defaultEdition().withdrawn())
			.containsExactlyInAnyOrder(ArticlePath.of("fusion/healing"), ArticlePath.of("fusion/recovery"));
		assertThat(this.room.text("en/fusion/healing.md")).contains("Some text", "draft: true");
	}

	@Test
	void articleThatComesBackIsNotGone() {
		this.room.publishing().unpublish(RECOVERY, ADA);
		this.room.publishing().unpublish(WHY, ADA);
		assertThat(this.room.publishing().show(WHY, ADA)).isInstanceOf(Refused.class);
		assertThat(this.room.publishing().show(RECOVERY, ADA)).isInstanceOf(Refused.class);
		assertThat(this.room.replace(RECOVERY, "why.md#reasons", "index.md", ADA)).isInstanceOf(Published.class);
		assertThat(this.room.publishing().show(RECOVERY, ADA)).isInstanceOf(Published.class);
		assertThat(this.room.library().defaultEdition().withdrawn()).containsExactly(ArticlePath.of("fusion/why"));
		assertThat(this.room.publishing().show(WHY, ADA)).isInstanceOf(Published.class);
		assertThat(this.room.library().defaultEdition().withdrawn()).isEmpty();
		assertThat(this.room.library().findings()).isEmpty();
	}

	@Test
	void homePageStays() {
		assertThat(this.room.publishing().unpublish(ContentFile.of("en/index.md"), ADA))
			.isInstanceOf(NotPossible.class);
	}

	@Test
	void scheduledArticleWaitsForItsDay() {
		this.room.publishing()
			.create(new NewArticle("en", ArticlePath.of("fusion/new"), "New", "New.", ArticleKind.GUIDE), ADA);
		LocalDate day = Newsroom.TODAY.plusDays(3);
		assertThat(this.room.publishing().schedule(ContentFile.of("en/fusion/new.md"), day, ADA))
			.isInstanceOf(Published.class);
		assertThat(this.room.text("en/fusion/new.md")).contains("publish-on: 2026-11-23\n---").doesNotContain("draft");
		assertThat(this.room.shows("fusion/new")).isFalse();
		assertThat(this.room.publishing().schedule(RECOVERY, day, ADA)).isInstanceOf(NotPossible.class);
	}

	@Test
	void emergencyTextAndRedFlagsNeedASecondPerson() {
		assertThat(this.room.replace(Newsroom.EMERGENCY, "both", "any", ADA)).isInstanceOf(NeedsApproval.class);
		assertThat(this.room.replace("en/red-flags.yml", "", "", ADA)).isInstanceOf(NeedsApproval.class);
		assertThat(this.room.text(Newsroom.EMERGENCY)).contains("both");
		for (String other : List.of("en/blocks/Emergency.md", "EN/blocks/emergency.md",
				"en/blocks/../blocks/emergency.md", "en/fusion/../blocks/emergency.md")) {
			assertThat(ContentFile.parse(other)).as(other).isEmpty();
		}
		assertThat(this.room.publishing().unpublish(Newsroom.EMERGENCY, ADA)).isInstanceOf(NotPossible.class);
		assertThat(this.room.publishing().show(Newsroom.EMERGENCY, ADA)).isInstanceOf(NotPossible.class);
		assertThat(this.room.publishing().reviewedNoChange(Newsroom.EMERGENCY, "Ada", ADA))
			.isInstanceOf(NotPossible.class);
		assertThat(this.room.publishing().rename(Newsroom.EMERGENCY, ArticlePath.of("fusion/x"), ADA))
			.isInstanceOf(NotPossible.class);
		assertThat(this.room.publishing().rename(RECOVERY, ArticlePath.of("blocks/emergency"), ADA))
			.isInstanceOf(NotPossible.class);
		assertThat(this.room.text(Newsroom.EMERGENCY)).contains("both");
	}

	@Test
	void numberToCallNeedsASecondPersonAndTheRestOfTheDetailsDoesNot() {
		assertThat(this.room.replace("clinic.yml", "\"911\"", "\"912\"", ADA)).isInstanceOf(NeedsApproval.class);
		assertThat(this.room.replace("clinic.yml", "emergency-number: \"911\"", "\"emergency-number\" : 912", ADA))
			.isInstanceOf(NeedsApproval.class);
		assertThat(this.room.replace("clinic.yml", "emergency-number:", "emergency-number", ADA))
			.isInstanceOf(NeedsApproval.class);
		assertThat(this.room.replace("clinic.yml", "0143", "0144", ADA)).isInstanceOf(Published.class);
		assertThat(this.room.text("clinic.yml")).contains("\"911\"", "0144");
	}

	@Test
	void emergencyBoxOfOnesOwnNeedsASecondPerson() {
		assertThat(this.room.replace(RECOVERY, "Some text", "> [!emergency] Call 555 0100\n>\n> - at once\n\nSome text",
				ADA))
			.isInstanceOf(NeedsApproval.class);
		assertThat(this.room.text(RECOVERY)).doesNotContain("555");
	}

	@Test
	void pageThatLosesTheEmergencyAdviceNeedsASecondPerson() {
		assertThat(this.room.replace(RECOVERY, "kind: guide", "kind: page\nemergency: false", ADA))
			.isInstanceOf(NeedsApproval.class);
		assertThat(this.room.library().defaultEdition().article(ArticlePath.of("fusion/recovery")))
			.hasValueSatisfying((article) -> assertThat(article.emergency()).isTrue());
	}

	@Test
	void sectionWithTheEmergencyNumberIsNobodysAlone() {
		String advice = "## When to call\n\nCall {{emergency-number}} if your legs get weaker.\n\n- one sign is enough\n";
		this.room.changeOutside(RECOVERY, this.room.text(RECOVERY) + "\n" + advice + "\n## After that\n\nRest.\n");
		this.room.rereadLibrary();
		for (String[] change : new String[][] { { "{{emergency-number}}", "[911](tel:5550100)" },
				{ "{{emergency-number}}", "your clinic" }, { "one sign is enough", "wait for two signs" },
				{ advice, "" } }) {
			assertThat(this.room.replace(RECOVERY, change[0], change[1], ADA)).as(change[1])
				.isInstanceOf(NeedsApproval.class);
		}
		assertThat(this.room.replace(RECOVERY, "Rest.", "Rest well.", ADA)).isInstanceOf(Published.class);
		assertThat(this.room.replace(RECOVERY, "Some text", "Other text", ADA)).isInstanceOf(Published.class);
	}

	@Test
	void articleThatWasTakenDownIsNoWayAroundTheSecondPerson() {
		String box = "> [!emergency] Call 555 0100\n>\n> - at once\n\nSome text";
		this.room.publishing().unpublish(RECOVERY, ADA);
		assertThat(this.room.replace(RECOVERY, "Some text", box, ADA)).isInstanceOf(NeedsApproval.class);
	}

	@Test
	void secondPersonMayApproveOfAdviceInAnArticle() {
		Edit edit = new Edit(RECOVERY,
				this.room.text(RECOVERY)
					.replace("Some text", "> [!emergency] Call 555 0100\n>\n> - at once\n\nSome text"),
				this.room.stamp(RECOVERY), ADA, true, "");
		String id = this.room.proposals().propose(edit).id();
		assertThat(this.room.proposals().approve(id, ADA)).isEmpty();
		assertThat(this.room.proposals().approve(id, Newsroom.BO).orElseThrow()).isInstanceOf(Published.class);
		assertThat(this.room.article("fusion/recovery").orElseThrow()).contains("555 0100");
	}

	@Test
	void reasonForAHardTextIsKeptWithoutAHistoryToo() {
		this.room.publishing()
			.publish(new Edit(RECOVERY, this.room.text(RECOVERY).replace("Some", "Any"), this.room.stamp(RECOVERY), ADA,
					true, "The name of a law"));
		assertThat(this.room.trail()).containsExactly("editing.audit.published " + RECOVERY,
				"editing.audit.reason " + RECOVERY + ": The name of a law");
	}

	@Test
	void filesOutsideOfTheKnownPlacesAreNotPossible() {
		assertThat(ContentFile.parse("../x.md")).isEmpty();
		assertThat(this.room.publishing().publish(new Edit(ContentFile.of("images/x.png"), "x", "", ADA, true, "")))
			.isInstanceOf(NotPossible.class);
		assertThat(this.room.publishing().unpublish(ContentFile.of("en/nothing.md"), ADA))
			.isInstanceOf(NotPossible.class);
	}

}
