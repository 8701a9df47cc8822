package org.spineguide.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class HomeTests {

	@Test
	void homePageKeepsNobodyOut(Page page) {
		page.navigate("/");
		assertThat(page.title()).contains("Back pain");
		assertThat(Axe.findings(page)).isEmpty();
	}

}
