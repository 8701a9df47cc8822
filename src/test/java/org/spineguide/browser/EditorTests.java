package org.spineguide.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What staff do when they write, from the first start of the site on. */
@EditorSite
@Timeout(300)
class EditorTests {

	private final Writers writers;

	EditorTests(@Autowired Writers writers) {
		this.writers = writers;
	}

	@Test
	void whoSetsTheSiteUpPublishesAnArticleThatAReaderSees(Visitors visitors) {
		Page page = this.writers.first(visitors.reader());
		page.navigate("/staff");
		page.locator(".staff-rail a").getByText("Articles").first().click();
		page.getByRole(AriaRole.LINK, named("New article")).click();
		page.getByLabel("Title").fill("Sports after fusion");
		page.getByLabel("Summary").fill("When you can swim, run and play again.");
		page.getByLabel("Spinal fusion").check();
		page.getByLabel("Guide").check();
		press(page, "Create the article");
		assertThat(page.locator(".banner")).containsText("The article is created");
		Locator text = page.locator("#text");
		text.fill(text.inputValue() + "You can swim again after a few weeks.\n");
		assertThat(page.locator(".preview-page")).containsText("You can swim again");
		press(page, "Publish");
		assertThat(page.locator(".banner")).containsText("Readers see it now");
		Page reader = visitors.reader();
		reader.navigate("/spinal-fusion/sports-after-fusion");
		assertThat(reader.locator("h1")).hasText("Sports after fusion");
		assertThat(reader.locator("main")).containsText("You can swim again after a few weeks.");
	}

	@Test
	void typoIsMendedInFewSteps(Visitors visitors) throws IOException {
		Page page = this.writers.first(visitors.reader());
		String file = "en/spinal-fusion/risks.md";
		change(file, "\nYou may feeel tired.\n");
		page.navigate("/staff/articles");
		long start = System.nanoTime();
		page.getByLabel("Find by title").fill("Risks of spinal");
		page.keyboard().press("Enter");
		page.getByRole(AriaRole.LINK, named("Risks of spinal fusion")).click();
		Locator text = page.locator("#text");
		text.fill(text.inputValue().replace("feeel", "feel"));
		press(page, "Publish");
		assertThat(page.locator(".banner")).containsText("Readers see it now");
		System.out.printf("A typo was mended and published in 5 steps (find, open, mend, publish, see) and %.1f s%n",
				Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0);
		assertThat(read(file)).contains("You may feel tired.");
		Page reader = visitors.reader();
		reader.navigate("/spinal-fusion/risks");
		assertThat(reader.locator("main")).containsText("You may feel tired.");
	}

	@Test
	void sharedTextsAreShownAsReadersSeeThem(Visitors visitors) {
		Page page = this.writers.first(visitors.reader());
		open(page, "en/glossary.yml");
		Locator text = page.locator("#text");
		text.fill(text.inputValue() + "\n- term: Zygapophysis\n  definition: A small joint.\n");
		assertThat(page.locator(".preview-host dt").filter(new Locator.FilterOptions().setHasText("Zygapophysis")))
			.isVisible();
		discard(page);
		open(page, "clinic.yml");
		assertThat(page.locator(".preview-host")).containsText("In an emergency: 911");
		text.fill(text.inputValue().replace("\"911\"", "\"912\""));
		assertThat(page.locator(".preview-host")).containsText("In an emergency: 912");
		press(page, "Publish");
		assertThat(page.getByText("A colleague can approve it now.")).isVisible();
		page.navigate("/staff/proposals");
		assertThat(page.locator("main")).containsText("912");
		press(page, "Withdraw it");
		open(page, "references.yml");
		assertThat(page.locator(".preview-host .references li").first()).isVisible();
	}

	@Test
	@Tag("bench")
	void pageIsShownWhileSomeoneTypes(Visitors visitors) {
		Page page = this.writers.first(visitors.reader());
		open(page, "en/chronic-back-pain/treatment-without-surgery.md");
		Locator text = page.locator("#text");
		text.click();
		page.keyboard().press("Control+End");
		long[] times = new long[12];
		for (int i = 0; i < times.length; i++) {
			String word = "word" + (char) ('a' + i);
			page.keyboard().insertText(word.substring(0, 4) + " ");
			page.waitForTimeout(250);
			// Measured in the page: from the last key to the word in the preview.
			times[i] = ((Number) page.evaluate("""
					(word) => new Promise((done) => {
						const root = document.querySelector('.preview-host').shadowRoot;
						const text = document.getElementById('text');
						const start = performance.now();
						const watch = new MutationObserver(() => {
							if (root.textContent.includes(word)) {
								watch.disconnect();
								done(performance.now() - start);
							}
						});
						watch.observe(root, { childList: true, subtree: true });
						text.setRangeText(word, text.value.length, text.value.length, 'end');
						text.dispatchEvent(new Event('input', { bubbles: true }));
					})""", " q" + word)).longValue();
		}
		Arrays.sort(times);
		long median = times[times.length / 2];
		System.out.printf("Typed to shown beside the longest article: median %d ms of %s%n", median,
				Arrays.toString(times));
		assertThat(page.locator(".preview-page")).containsText("word" + (char) ('a' + times.length - 1));
		discard(page);
	}

	@Test
	void findingLeadsToItsLine(Visitors visitors) {
		Page page = this.writers.first(visitors.reader());
		open(page, "en/revision-surgery/recovery.md");
		Locator text = page.locator("#text");
		String before = text.inputValue();
		text.fill(before + "\n\nSee [this page](nowhere.md).\n");
		Locator finding = page.locator(".finding-error");
		assertThat(finding).containsText("leads nowhere");
		finding.getByRole(AriaRole.LINK).click();
		page.waitForFunction("""
				(line) => {
					const text = document.getElementById('text')
					return text.value.slice(text.selectionStart, text.selectionEnd) === line
				}""", "See [this page](nowhere.md).");
		press(page, "Publish");
		assertThat(page.locator(".error-summary")).containsText("leads nowhere");
		assertThat(text).hasValue(before + "\n\nSee [this page](nowhere.md).\n");
		discard(page);
	}

	@Test
	void longSentencesAndWordsAreMarked(Visitors visitors) {
		Page page = this.writers.first(visitors.reader());
		open(page, "en/revision-surgery/nonunion.md");
		Locator text = page.locator("#text");
		text.fill(text.inputValue() + "\n\nYou should utilize it when you walk to the end of the road and back again"
				+ " each and every day of the week.\n");
		assertThat(page.locator(".text-highlights mark.too-long").last()).containsText("it when you walk");
		assertThat(page.locator(".text-highlights mark.word").last()).hasText("utilize");
		page.locator(".reading-help summary").click();
		assertThat(page.locator(".reading-help")).containsText("Say \"use\" if it fits.");
		discard(page);
	}

	@Test
	void hardTextNeedsAReason(Visitors visitors) {
		Page page = this.writers.first(visitors.reader());
		open(page, "en/about.md");
		Locator text = page.locator("#text");
		assertThat(page.locator("#reason")).isHidden();
		String hard = "Multidisciplinary rehabilitation considerably ameliorates postoperative functional "
				+ "deterioration, notwithstanding unavoidable physiological complications necessitating "
				+ "individualized, interdisciplinary consideration.\n\n";
		text.fill(text.inputValue() + "\n\n" + hard.repeat(12));
		assertThat(page.locator("#reason")).isVisible();
		press(page, "Publish");
		assertThat(page.locator(".error-summary")).containsText("Say why");
		page.locator("#reason").fill("It quotes a law");
		press(page, "Publish");
		assertThat(page.locator(".banner")).containsText("Readers see it now");
		page.getByRole(AriaRole.LINK, named("History")).click();
		assertThat(page.locator(".versions li").first()).containsText("It quotes a law");
	}

	@Test
	void twoEditorsWhoCollideLoseNothing(Visitors visitors) {
		String file = "en/spinal-fusion/smoking-and-fusion.md";
		Page ada = this.writers.first(visitors.reader());
		Page bo = this.writers.signIn(visitors.reader(), this.writers.invite(visitors, "Bo Second", "Edit articles"));
		open(ada, file);
		open(bo, file);
		Locator hers = ada.locator("#text");
		Locator his = bo.locator("#text");
		his.fill(his.inputValue() + "\nA line by Bo.\n");
		assertThat(bo.locator(".editor-status")).containsText("Draft saved");
		hers.fill(hers.inputValue().replaceFirst("(?m)^summary: .*$", "summary: A line by Ada."));
		press(ada, "Publish");
		assertThat(ada.locator(".banner")).containsText("Readers see it now");
		press(bo, "Publish");
		assertThat(bo.locator("h1")).containsText("Two versions");
		assertThat(bo.locator("main")).containsText("Ada First");
		assertThat(bo.locator("td:has(del)")).containsText("A line by Ada.");
		assertThat(bo.locator("#text")).hasValue(Pattern.compile(".*A line by Ada.*A line by Bo.*", Pattern.DOTALL));
		press(bo, "Use this text");
		press(bo, "Publish");
		assertThat(bo.locator(".banner")).containsText("Readers see it now");
		assertThat(read(file)).contains("A line by Ada.", "A line by Bo.");
	}

	@Test
	void sameLineIsChosenByTheSecond(Visitors visitors) {
		String file = "en/spinal-fusion/long-term-results.md";
		Page ada = this.writers.first(visitors.reader());
		Page bo = this.writers.signIn(visitors.reader(), this.writers.invite(visitors, "Bo Third", "Edit articles"));
		open(ada, file);
		open(bo, file);
		for (Page page : List.of(bo, ada)) {
			Locator text = page.locator("#text");
			text.fill(text.inputValue()
				.replaceFirst("(?m)^summary: .*$",
						"summary: " + ((page == bo) ? "Bo wrote this." : "Ada wrote this.")));
		}
		assertThat(bo.locator(".editor-status")).containsText("Draft saved");
		press(ada, "Publish");
		assertThat(ada.locator(".banner")).containsText("Readers see it now");
		press(bo, "Publish");
		assertThat(bo.locator("main")).containsText("the same lines");
		press(bo, "The text published now");
		assertThat(bo.locator("#text")).hasValue(Pattern.compile(".*Ada wrote this.*", Pattern.DOTALL));
		press(bo, "Your text");
		assertThat(bo.locator("#text")).hasValue(Pattern.compile(".*Bo wrote this.*", Pattern.DOTALL));
		press(bo, "Use this text");
		press(bo, "Publish");
		assertThat(bo.locator(".banner")).containsText("Readers see it now");
		assertThat(read(file)).contains("summary: Bo wrote this.");
	}

	@Test
	void sessionThatEndsInMidEditLosesNothing(Visitors visitors) {
		String file = "en/accessibility.md";
		Page page = this.writers.first(visitors.reader());
		open(page, file);
		Locator text = page.locator("#text");
		text.fill(text.inputValue() + "\nFirst words.\n");
		assertThat(page.locator(".editor-status")).containsText("Draft saved");
		page.context().clearCookies();
		text.fill(text.inputValue() + "\nMore words.\n");
		Locator ended = page.locator("[data-problem=ended]");
		assertThat(ended).isVisible();
		press(page, "Publish");
		assertThat(text).hasValue(Pattern.compile(".*More words.*", Pattern.DOTALL));
		Page tab = page.context().newPage();
		this.writers.first(tab);
		page.bringToFront();
		press(page, "I have signed in");
		assertThat(ended).isHidden();
		assertThat(page.locator(".editor-status")).containsText("Draft saved");
		press(page, "Publish");
		assertThat(page.locator(".banner")).containsText("Readers see it now");
		assertThat(read(file)).contains("First words.", "More words.");
	}

	@Test
	void draftIsThereAfterSigningInAgain(Visitors visitors) {
		Page page = this.writers.first(visitors.reader());
		open(page, "en/accessibility.md");
		Locator text = page.locator("#text");
		text.fill(text.inputValue() + "\nNot done yet.\n");
		assertThat(page.locator(".editor-status")).containsText("Draft saved");
		Page later = this.writers.first(visitors.reader());
		later.navigate("/staff/articles?state=DRAFTS&q=accessibility");
		later.locator(".article-list a").first().click();
		assertThat(later.locator("#text")).hasValue(Pattern.compile(".*Not done yet.*", Pattern.DOTALL));
		discard(later);
	}

	@Test
	void writingWorksWithoutScript(Visitors visitors) {
		String file = "en/common-questions.md";
		Page page = this.writers.first(visitors.withoutScript());
		page.navigate("/staff/articles?q=Common+questions");
		page.locator(".article-list a").first().click();
		Locator text = page.locator("#text");
		assertThat(page.locator(".toolbar")).isHidden();
		text.fill(text.inputValue() + "\nWritten without script. [Gone](gone.md)\n");
		press(page, "Check and preview");
		assertThat(page.locator(".preview-page")).containsText("Written without script.");
		assertThat(page.locator(".finding-error")).containsText("leads nowhere");
		press(page, "Publish");
		assertThat(page.locator(".error-summary")).containsText("leads nowhere");
		text.fill(text.inputValue().replace("[Gone](gone.md)", ""));
		press(page, "Save draft");
		assertThat(page.locator(".banner")).containsText("Your draft is saved");
		press(page, "Publish");
		assertThat(page.locator(".banner")).containsText("Readers see it now");
		assertThat(read(file)).contains("Written without script.");
	}

	@Test
	void sessionThatEndsWithoutScriptLosesNothing(Visitors visitors) {
		String file = "en/prepare-for-your-visit.md";
		Page page = this.writers.first(visitors.withoutScript());
		open(page, file);
		Locator text = page.locator("#text");
		text.fill(text.inputValue() + "\nTyped before the end.\n");
		page.context().clearCookies();
		press(page, "Publish");
		assertThat(page.locator("h1")).hasText("Your text is still here");
		assertThat(page.locator("textarea")).hasValue(Pattern.compile(".*Typed before the end.*", Pattern.DOTALL));
		this.writers.first(page.context().newPage());
		press(page, "Send it again");
		assertThat(page.locator(".summary")).containsText("you signed in again");
		press(page, "Send it again");
		assertThat(page.locator(".banner")).containsText("Readers see it now");
		assertThat(read(file)).contains("Typed before the end.");
	}

	@Test
	void emergencyTextNeedsASecondPerson(Visitors visitors) {
		String file = "en/blocks/emergency.md";
		Page ada = this.writers.first(visitors.reader());
		Page bo = this.writers.signIn(visitors.reader(), this.writers.invite(visitors, "Bo Fourth", "Edit articles"));
		open(ada, file);
		Locator text = ada.locator("#text");
		text.fill(text.inputValue().stripTrailing() + "\n> - a new sign\n");
		press(ada, "Ask for approval");
		assertThat(ada.locator(".banner").first()).containsText("A colleague can approve");
		ada.navigate("/staff/proposals");
		assertThat(ada.locator(".proposal")).containsText("someone else must approve");
		assertThat(read(file)).doesNotContain("a new sign");
		bo.navigate("/staff/proposals");
		assertThat(bo.locator("ins")).containsText("a new sign");
		press(bo, "Approve and publish");
		assertThat(bo.locator(".banner")).containsText("Approved");
		assertThat(read(file)).contains("a new sign");
		bo.navigate("/staff/articles/history?file=" + file);
		assertThat(bo.locator(".versions li").first()).containsText("Ada First");
		assertThat(bo.locator(".versions li").first()).containsText("Bo Fourth");
	}

	@Test
	void olderVersionComesBack(Visitors visitors) {
		String file = "en/thoracic-surgery/recovery.md";
		String before = read(file);
		Page page = this.writers.first(visitors.reader());
		open(page, file);
		Locator text = page.locator("#text");
		text.fill(text.inputValue() + "\nA change to undo.\n");
		press(page, "Publish");
		assertThat(page.locator(".banner")).containsText("Readers see it now");
		page.getByRole(AriaRole.LINK, named("History")).click();
		page.getByRole(AriaRole.LINK, named("See what changed")).first().click();
		assertThat(page.locator("ins").last()).containsText("A change to undo.");
		page.getByRole(AriaRole.LINK, named("History")).click();
		page.getByRole(AriaRole.LINK, named("See what changed")).nth(1).click();
		press(page, "Restore this version");
		assertThat(page.locator(".banner")).containsText("This is the older text");
		press(page, "Publish");
		assertThat(page.locator(".banner")).containsText("Readers see it now");
		assertThat(read(file)).isEqualTo(before);
	}

	@Test
	void articleMovesIsTakenDownAndReviewed(Visitors visitors) {
		Page page = this.writers.first(visitors.reader());
		page.navigate("/staff/articles/matters?file=en/thoracic-surgery/avoiding-surgery.md");
		assertThat(page.locator("#reviewer")).hasValue("");
		page.locator("#reviewer").fill("Dr. Ada First");
		press(page, "Nothing needs to change");
		assertThat(page.locator(".error-summary")).containsText("Add their role");
		page.locator("#reviewer").fill("Dr. Ada First, spine surgeon");
		press(page, "Nothing needs to change");
		assertThat(page.locator(".banner")).containsText("The review is recorded");
		assertThat(page.locator(".summary-list")).containsText("Dr. Ada First, spine surgeon");
		page.locator("#address").fill("thoracic-surgery/without-surgery");
		page.getByRole(AriaRole.BUTTON, named("Change the address")).click();
		assertThat(page.locator(".banner")).containsText("The address is changed");
		Page reader = visitors.reader();
		reader.navigate("/thoracic-surgery/avoiding-surgery");
		assertThat(reader.url()).endsWith("/thoracic-surgery/without-surgery");
		assertThat(page.locator("#links")).containsText("Upper back pain");
		press(page, "Take the page down");
		assertThat(page.locator(".banner")).containsText("taken down");
		assertThat(reader.navigate("/thoracic-surgery/without-surgery").status()).isEqualTo(410);
		page.locator("#day").fill("2099-01-01");
		press(page, "Publish on that day");
		assertThat(page.locator(".banner")).containsText("from that day");
		press(page, "Publish now");
		assertThat(page.locator(".summary-list")).containsText("from 1 January 2099");
	}

	@Test
	void pictureIsAddedWithWords(Visitors visitors) throws IOException {
		Page page = this.writers.first(visitors.reader());
		open(page, "en/spinal-fusion/who-it-may-help.md");
		page.getByRole(AriaRole.BUTTON, named("Picture")).click();
		Locator dialog = page.locator("#picture");
		dialog.locator("input[type=file]").setInputFiles(new FilePayload("My photo.png", "image/png", png()));
		dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add it")).click();
		assertThat(dialog.locator("[data-error]")).containsText("Say what the picture shows");
		dialog.getByLabel("What does it show?").fill("A spine from the side");
		dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add it")).click();
		assertThat(dialog).isHidden();
		assertThat(page.locator("#text")).hasValue(Pattern.compile(
				".*!\\[A spine from the side\\]\\(\\.\\./\\.\\./images/my-photo\\.(png|jpg)\\).*", Pattern.DOTALL));
		assertThat(page.locator(".preview-page img[alt='A spine from the side']")).isVisible();
		discard(page);
	}

	@Test
	void toolbarPutsInWhatWasPicked(Visitors visitors) {
		Page page = this.writers.first(visitors.reader());
		open(page, "en/spinal-fusion/the-operation.md");
		Locator text = page.locator("#text");
		text.click();
		page.keyboard().press("Control+End");
		page.getByRole(AriaRole.BUTTON, named("Link")).click();
		page.getByLabel("Find", new Page.GetByLabelOptions().setExact(true)).fill("herniated disc");
		page.locator("#insert-list")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Herniated disc").setExact(true))
			.click();
		assertThat(text).hasValue(Pattern
			.compile(".*\\[Herniated disc\\]\\(\\.\\./chronic-back-pain/herniated-disc\\.md\\)\\s*", Pattern.DOTALL));
		page.getByRole(AriaRole.BUTTON, named("Box")).click();
		page.locator("#insert-list")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Key points"))
			.click();
		assertThat(text)
			.hasValue(Pattern.compile(".*\n> \\[!key-points\\] Key points\n> - First point\n.*", Pattern.DOTALL));
		discard(page);
	}

	private void open(Page page, String file) {
		page.navigate("/staff/articles/edit?file=" + file);
	}

	private static void discard(Page page) {
		assertThat(page.locator(".editor-status")).containsText("Draft saved");
		page.reload();
		press(page, "Discard my draft");
		assertThat(page.locator(".banner").first()).containsText("Your draft is discarded");
	}

	private static void press(Page page, String name) {
		page.getByRole(AriaRole.BUTTON, named(name)).click();
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name).setExact(true);
	}

	private String read(String file) {
		try {
			return Files.readString(path(file));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** As someone with another program would. */
	private void change(String file, String more) throws IOException {
		Files.writeString(path(file), read(file) + more);
	}

	private Path path(String file) {
		return this.writers.content().resolve(file);
	}

	private static byte[] png() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
		return out.toByteArray();
	}

}
