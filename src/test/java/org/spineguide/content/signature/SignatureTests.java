package org.spineguide.content.signature;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.spineguide.content.Article;
import org.spineguide.content.Finding;
import org.spineguide.content.review.ReviewStamp;
import org.spineguide.content.review.ReviewStamp.State;
import org.spineguide.content.review.SmallChange;

import static org.assertj.core.api.Assertions.assertThat;

/** What a signature holds for: this text of this article, to the last byte. */
class SignatureTests {

	private static final int FORGERIES = 1000;

	@TempDir
	Path root;

	private SignedFolder folder;

	private final Map<String, Article> articles = new HashMap<>();

	@BeforeEach
	void sign() {
		this.folder = SignedFolder.in(this.root);
	}

	@Test
	void signedTextSaysWhoSignedAndWhen() {
		ReviewStamp stamp = this.folder.stamp();
		assertThat(stamp.state()).isEqualTo(State.SIGNED);
		assertThat(stamp.signature()).isEqualTo("Dr. Ada Example, Spine surgeon");
		assertThat(stamp.signed()).hasToString("2026-11-20");
		assertThat(this.folder.article("disc").dates().reviewed()).hasToString("2026-11-20");
		assertThat(this.folder.library().findings()).extracting(Finding::rule).doesNotContain("signature");
	}

	/** One byte, in each thing that makes up the text of the page. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en/disc.md                | heals in most          | heals in many          | text
			en/disc.md                | - 90: better           | - 91: better           | text
			en/disc.md                | No scar                | No scars               | text
			en/disc.md                | title: Slipped discs   | title: Slipped disks   | text
			en/disc.md                | summary: All about     | summary: All of        | text
			en/glossary.yml           | has pushed out         | has pushed in          | glossary herniated-disc
			en/blocks/when-to-call.md | the wound is red       | the wound is wet       | block when-to-call
			en/blocks/emergency.md    | both legs are weak     | both legs are cold     | block emergency
			references.yml            | title: Guideline       | title: Guidelines      | source who-2023
			images/disc.svg           | height="10"            | height="11"            | drawing disc.svg
			images/disc.svg           | </svg>                 | </svg >                | drawing disc.svg
			clinic.yml                | "911"                  | "912"                  | clinic emergency-number
			clinic.yml                | 555-0143               | 555-0144               | clinic clinic-phone
			""")
	void oneByteChangedAnywhereShowsThatThePageWasChanged(String file, String old, String now, String part) {
		String before = this.folder.library().revision();
		this.folder.change(file, (text) -> text.replace(old, now));
		assertThat(this.folder.stamp().state()).isEqualTo(State.CHANGED);
		assertThat(this.folder.stamp().changed()).containsExactly(part);
		assertThat(this.folder.library().revision()).as("pages are made again").isNotEqualTo(before);
		this.folder.change(file, (text) -> text.replace(now, old));
		assertThat(this.folder.stamp().state()).isEqualTo(State.SIGNED);
	}

	@Test
	void drawingThatIsGoneShowsThatThePageWasChanged() throws Exception {
		Files.delete(this.folder.path("images/disc.svg"));
		assertThat(this.folder.stamp().changed()).containsExactly("drawing disc.svg");
	}

	@Test
	void whatReadersDoNotSeeChangesNothing() {
		this.folder.change("en/disc.md", (text) -> text.replace("order: 3\n",
				"order: 4\ntags: [disc]\naliases: [old-discs]\nreviewed: 2026-11-20\nreviewed-by: Someone\n"));
		this.folder.change("en/glossary.yml", (text) -> text + "- term: Lumbar\n  definition: Of the low back.\n");
		assertThat(this.folder.stamp().state()).isEqualTo(State.SIGNED);
		assertThat(this.folder.stamp().signature()).isEqualTo("Dr. Ada Example, Spine surgeon");
	}

	@Test
	void thousandForgedOrMovedSignaturesAreNotAccepted() {
		Signature genuine = this.folder.review();
		SignatureKeys stranger = new SignatureKeys(this.root.resolve(".stranger.json"));
		ArticleSignatures honest = accepted(List.of(genuine), "disc");
		assertThat(honest.review()).isPresent();
		Random random = new Random(23);
		List<UnaryOperator<Signature>> ways = new ArrayList<>();
		ways.add((real) -> copy(real, flip(real.name(), random), real.role(), real.manifest(), real.seal()));
		ways.add((real) -> copy(real, real.name(), flip(real.role(), random), real.manifest(), real.seal()));
		ways.add((real) -> copy(real, real.name() + real.role(), "", real.manifest(), real.seal()));
		ways.add((real) -> copy(real, real.name(), real.role(), other(real.manifest(), random), real.seal()));
		ways.add((real) -> copy(real, real.name(), real.role(), real.manifest(), flipBit(real.seal(), random)));
		ways.add((real) -> copy(real, real.name(), real.role(), real.manifest(), randomSeal(random)));
		ways.add((real) -> stranger.seal(copy(real, real.name(), real.role(), real.manifest(), "")));
		ways.add((real) -> new Signature(Signature.Kind.SMALL_CORRECTION, real.file(), real.name(), real.role(),
				real.at(), real.witness(), List.of(SmallChange.LAYOUT), "", real.manifest(), real.seal()));
		ways.add((real) -> new Signature(real.kind(), real.file(), real.name(), real.role(),
				real.at().plusSeconds(1 + random.nextInt(1_000_000)), real.witness(), List.of(), "", real.manifest(),
				real.seal()));
		ways.add((real) -> new Signature(real.kind(), "en/other.md", real.name(), real.role(), real.at(),
				real.witness(), List.of(), "", real.manifest(), real.seal()));
		int accepted = 0;
		for (int i = 0; i < FORGERIES; i++) {
			Signature forged = ways.get(i % ways.size()).apply(genuine);
			accepted += accepted(List.of(forged), "disc").review().isPresent() ? 1 : 0;
			// The genuine one, put under another article.
			accepted += accepted(List.of(genuine, forged), "other").review().isPresent() ? 1 : 0;
		}
		assertThat(accepted).isZero();
	}

	@Test
	void signatureUnderAnotherArticleWithTheSameTextIsRefusedAndNamed() {
		this.folder.write("en/other.md", this.folder.text("en/disc.md"));
		this.folder.write("en/signatures/other.yml", this.folder.text(SignedFolder.SIGNATURES));
		assertThat(this.folder.article("other").review().state()).isEqualTo(State.REFUSED);
		assertThat(this.folder.article("other").reviewedBy()).isEmpty();
		assertThat(this.folder.library().findings()).extracting(Finding::toString)
			.anyMatch((finding) -> finding.startsWith("en/signatures/other.yml:1  1 signatures are not genuine"));
		assertThat(this.folder.stamp().state()).isEqualTo(State.SIGNED);
	}

	@Test
	void smallCorrectionIsToldApartAndHoldsForOneText() {
		this.folder.change("en/disc.md", (text) -> text.replace("heals in", "gets better in"));
		this.folder.add(this.folder.correction(this.folder.signatures().get(0)));
		ReviewStamp stamp = this.folder.stamp();
		assertThat(stamp.state()).isEqualTo(State.CORRECTED);
		assertThat(stamp.signed()).hasToString("2026-11-20");
		assertThat(stamp.corrected()).hasToString("2026-11-21");
		this.folder.change("en/disc.md", (text) -> text.replace("gets better in", "improves in"));
		assertThat(this.folder.stamp().state()).isEqualTo(State.CHANGED);
		assertThat(this.folder.stamp().signed()).hasToString("2026-11-20");
	}

	@Test
	void correctionWithoutTheReviewThatItFollowsCountsForNothing() {
		Signature review = this.folder.review();
		Signature elsewhere = this.folder.keys.seal(Signature.review(SignedFolder.FILE, "Dr. Dee Example", "Surgeon",
				SignedFolder.AT, null, this.folder.manifest("en/other.md")));
		this.folder.change("en/disc.md", (text) -> text.replace("heals in", "gets better in"));
		this.folder.write(List.of(review, this.folder.correction(elsewhere)));
		assertThat(this.folder.stamp().state()).isEqualTo(State.CHANGED);
		this.folder.write(List.of(this.folder.correction(review)));
		assertThat(this.folder.stamp().hasSigner()).isFalse();
	}

	@Test
	void olderKeysStillVerifyAfterRotation() {
		assertThat(new SignatureKeys(this.root.resolve(".signature-keys.json")).rotate()).isTrue();
		assertThat(this.folder.stamp().state()).isEqualTo(State.SIGNED);
		this.folder.write(List.of(this.folder.review()));
		assertThat(this.folder.stamp().state()).isEqualTo(State.SIGNED);
	}

	@Test
	void withoutTheKeyNothingIsTakenForSigned() throws Exception {
		Files.delete(this.root.resolve(".signature-keys.json"));
		assertThat(this.folder.stamp().state()).isEqualTo(State.UNVERIFIED);
		assertThat(this.folder.library().findings()).extracting(Finding::problem)
			.anyMatch((problem) -> problem.contains("their key is not here"));
	}

	@Test
	void pageThatGotAnotherAddressWasChanged() throws Exception {
		this.folder.write("en/discs.md", this.folder.text("en/disc.md").replace("order: 3", "aliases: [disc]"));
		Files.delete(this.folder.path("en/disc.md"));
		this.folder.write("en/signatures/discs.yml", this.folder.text(SignedFolder.SIGNATURES));
		assertThat(this.folder.article("discs").review().changed()).containsExactly("address");
	}

	@Test
	void brokenFileOfSignaturesTakesNoPageWithIt() {
		this.folder.write(SignedFolder.SIGNATURES, "- kind: review\n  file: [");
		assertThat(this.folder.article("disc").title()).isEqualTo("Slipped discs");
		assertThat(this.folder.library().findings()).extracting(Finding::file).contains(SignedFolder.SIGNATURES);
	}

	private ArticleSignatures accepted(List<Signature> signatures, String article) {
		return ArticleSignatures.of(signatures, "en", this.articles.computeIfAbsent(article, this.folder::article),
				this.folder.keys);
	}

	private static Signature copy(Signature real, String name, String role, ArticleManifest manifest, String seal) {
		return new Signature(real.kind(), real.file(), name, role, real.at(), real.witness(), real.changes(),
				real.previous(), manifest, seal);
	}

	private static String flip(String text, Random random) {
		int place = random.nextInt(text.length());
		return text.substring(0, place) + (char) (text.charAt(place) ^ (1 + random.nextInt(30)))
				+ text.substring(place + 1);
	}

	private static String flipBit(String seal, Random random) {
		byte[] bytes = Base64.getDecoder().decode(seal);
		bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
		return Base64.getEncoder().encodeToString(bytes);
	}

	private static String randomSeal(Random random) {
		byte[] bytes = new byte[37];
		random.nextBytes(bytes);
		return Base64.getEncoder().encodeToString(bytes);
	}

	private static ArticleManifest other(ArticleManifest manifest, Random random) {
		TreeMap<String, String> parts = new TreeMap<>(manifest.parts());
		List<String> names = List.copyOf(parts.keySet());
		String name = names.get(random.nextInt(names.size()));
		if (random.nextBoolean()) {
			parts.put(name, flip(parts.get(name), random));
		}
		else {
			parts.remove(name);
		}
		return new ArticleManifest(parts);
	}

}
