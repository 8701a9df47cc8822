package org.spineguide.enquiry;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.spineguide.browser.Axe;
import org.spineguide.browser.BrowserTest;
import org.spineguide.browser.Visitors;
import org.spineguide.staff.Colleagues;
import org.spineguide.staff.Colleagues.Colleague;
import org.spineguide.staff.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The inbox as staff meet it. */
@BrowserTest
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class InboxBrowserTests {

	private final Colleagues colleagues;

	private final Enquiries enquiries;

	InboxBrowserTests(@Autowired Colleagues colleagues, @Autowired Enquiries enquiries) {
		this.colleagues = colleagues;
		this.enquiries = enquiries;
	}

	@Test
	void pictures(Visitors visitors) {
		Instant now = Instant.now();
		Enquiry late = keep(Kept.received(now.minus(Duration.ofDays(3))).promised(now.minus(Duration.ofHours(2))));
		keep(Kept.received(now.minus(Duration.ofDays(1))).promised(now.plus(Duration.ofHours(5))));
		keep(Kept.received(now.minus(Duration.ofHours(1)))
			.promised(now.plus(Duration.ofDays(5)))
			.advised(now.minus(Duration.ofHours(1))));
		keep(Kept.received(now.minus(Duration.ofDays(9))).closed(now.minus(Duration.ofDays(70))));
		keep(Kept.received(now.minus(Duration.ofDays(9))).inQuarantine());
		Page page = visitors.visitor((w) -> w.setViewportSize(1280, 900));
		signIn(page, this.colleagues.withAllRoles());
		int n = 0;
		for (String address : List.of("/staff", "/staff/requests", "/staff/requests?show=quarantine",
				"/staff/requests/" + late.reference(), "/staff/mails", "/staff/requests/erasures")) {
			page.setViewportSize(1280, 900);
			page.navigate(address);
			page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
				.setPath(Path.of("/tmp/inbox-shots/" + n + "-1280.png")));
			System.out.println(address + " " + Axe.findings(page));
			page.setViewportSize(390, 844);
			page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
				.setPath(Path.of("/tmp/inbox-shots/" + n + "-390.png")));
			n++;
		}
	}

	private Enquiry keep(Kept kept) {
		Enquiry enquiry = kept.make();
		this.enquiries.keep(enquiry, "contact");
		return enquiry;
	}

	private static void signIn(Page page, Colleague colleague) {
		page.navigate("/staff/sign-in");
		page.getByLabel("Email address").fill(colleague.email());
		page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(Colleagues.PASSWORD);
		page.locator("main form button[type=submit]").click();
		page.getByLabel("Code").fill(colleague.code());
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continue").setExact(true)).click();
	}

}
