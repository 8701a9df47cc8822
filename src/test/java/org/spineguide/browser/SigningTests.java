package org.spineguide.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A page from the link for a clinician to the signature that readers see, and after. */
@EditorSite
@Timeout(300)
class SigningTests {

	private static final Duration LONGEST = Duration.ofSeconds(60);

	private static final Pattern LINK = Pattern.compile("/staff/sign/\\S+");

	private static final String FILE = "?file=en/revision-surgery/finding-the-cause.md";

	private static final String ADDRESS = "/revision-surgery/finding-the-cause";

	private static final String BOX = "I read the whole page with its drawings and charts, and it is right for patients.";

	private final Writers writers;

	private final SoftAssertions softly = new SoftAssertions();

	SigningTests(@Autowired Writers writers) {
		this.writers = writers;
	}

	@Test
	void clinicianSignsByLinkAndReadersSeeWhatBecomesOfTheText(Visitors visitors) {
		Page ada = this.writers.first(visitors.reader());
		ada.navigate("/staff/signatures");
		check(ada, "signatures");
		ada.navigate("/staff/signatures/page" + FILE);
		assertThat(ada.locator("main")).containsText("No clinician has signed this page.");
		press(ada, "Make a link for a clinician");
		check(ada, "link");
		Matcher link = LINK.matcher(ada.locator("code").innerText());
		assertThat(link.find()).isTrue();
		sign(visitors, link.group());
		Page reader = visitors.onPhone();
		reader.navigate(ADDRESS);
		assertThat(reader.locator(".trust")).containsText("Signed by a clinician");
		reader.locator("#about-page-heading").click();
		assertThat(reader.locator(".about-page")).containsText("Dr. Dee Example, Spine surgeon");
		look(reader, "signed page");

		change(ada, "takes time", "takes some time");
		reader.navigate(ADDRESS);
		assertThat(reader.locator(".trust")).containsText("Changed since the review of");
		ada.navigate("/staff/signatures/page" + FILE);
		assertThat(ada.locator(".comparison ins").first()).containsText("some");
		ada.getByLabel("Spelling, grammar or punctuation, with the same meaning").check();
		press(ada, "Ask a second person to confirm");
		assertThat(ada.locator("main")).containsText("You said so, so someone else must agree.");
		assertThat(ada.getByRole(AriaRole.BUTTON, named("I agree that the change is small"))).hasCount(0);
		look(ada, "changed text");
		Page bo = this.writers.signIn(visitors.reader(), this.writers.invite(visitors, "Bo Second", "Edit articles"));
		bo.navigate("/staff/signatures/page" + FILE);
		press(bo, "I agree that the change is small");
		assertThat(bo.locator(".banner")).containsText("Readers see that a second person checked it");
		check(bo, "confirmed correction");
		reader.navigate(ADDRESS);
		assertThat(reader.locator(".trust")).containsText("Signed by a clinician");
		assertThat(reader.locator(".about-page")).containsText("Small corrections since then were checked");
		this.softly.assertAll();
	}

	@Test
	void clinicianWithAnAccountSendsBackAndSigns(Visitors visitors) {
		String file = "?file=en/revision-surgery/pain-after-back-surgery.md";
		Page cy = this.writers.signIn(visitors.reader(),
				this.writers.invite(visitors, "Cy Third", "Sign pages as a clinician"));
		cy.navigate("/staff/signing");
		check(cy, "pages to sign");
		cy.navigate("/staff/signing/page" + file);
		press(cy, "Sign this page");
		assertThat(cy.locator(".error-summary")).containsText("Enter your role");
		look(cy, "errors");
		cy.getByLabel("What is to be changed?").fill("Line 14: not always\nThe whole page is good");
		press(cy, "Send it back with these remarks");
		assertThat(cy.locator(".banner")).containsText("went back with your remarks");
		Page ada = this.writers.first(visitors.reader());
		ada.navigate("/staff/signatures");
		ada.locator("#main details[open] a").first().click();
		assertThat(ada.locator("main")).containsText("Line 14");
		assertThat(ada.locator("main")).containsText("not always");
		check(ada, "remarks");
		press(ada, "Dealt with", 2);
		press(ada, "Dealt with", 1);
		cy.navigate("/staff/signing/page" + file);
		cy.getByLabel("Your role").fill("Physical therapist");
		tick(cy);
		press(cy, "Sign this page");
		assertThat(cy.locator(".banner")).containsText("You signed the page");
		cy.navigate("/revision-surgery/pain-after-back-surgery");
		assertThat(cy.locator(".about-page")).containsText("Cy Third, Physical therapist");
		this.softly.assertAll();
	}

	/** By key, since the page may still grow above the box while its drawings come. */
	private static void tick(Page page) {
		page.getByLabel(BOX).press(" ");
		assertThat(page.getByLabel(BOX)).isChecked();
	}

	/** Opens a link without an account, and signs. */
	private void sign(Visitors visitors, String link) {
		Page dee = visitors.reader();
		Instant begun = Instant.now();
		dee.navigate(link);
		dee.getByLabel("Your full name").first().fill("Dr. Dee Example");
		dee.getByLabel("Your role").fill("Spine surgeon");
		tick(dee);
		press(dee, "Sign this page");
		assertThat(dee.locator("main")).containsText("You signed the page.");
		assertThat(Duration.between(begun, Instant.now())).isLessThan(LONGEST);
		check(dee, "thanks");
		assertThat(dee.navigate(link).status()).as("it works once").isEqualTo(410);
		check(dee, "used link");
	}

	private static void change(Page page, String old, String now) {
		page.navigate("/staff/articles/edit" + FILE);
		page.locator("#text").fill(page.locator("#text").inputValue().replaceFirst(old, now));
		press(page, "Publish");
		assertThat(page.locator(".banner")).containsText("Readers see it now");
	}

	private void check(Page page, String what) {
		this.softly.assertThat(Axe.findingsWithShadow(page)).as("%s in light", what).isEmpty();
	}

	private void look(Page page, String what) {
		check(page, what);
		this.softly.assertThat(Axe.findingsInDark(page)).as("%s in dark", what).isEmpty();
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		page.setViewportSize(320, 568);
		this.softly.assertThat(page.evaluate("document.documentElement.scrollWidth"))
			.as("%s: width on the smallest screen", what)
			.isEqualTo(320);
		page.setViewportSize(1280, 900);
	}

	private static void press(Page page, String name) {
		page.getByRole(AriaRole.BUTTON, named(name)).click();
	}

	private static void press(Page page, String name, int count) {
		assertThat(page.getByRole(AriaRole.BUTTON, named(name))).hasCount(count);
		page.getByRole(AriaRole.BUTTON, named(name)).first().click();
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name).setExact(true);
	}

}
