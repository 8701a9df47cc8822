package org.spineguide.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ArticlePathTests {

	@Test
	void articleHasTheAddressOfItsFile() {
		assertThat(ArticlePath.of("spinal-fusion/recovery").address()).isEqualTo("/spinal-fusion/recovery");
	}

	@Test
	void topicPageHasTheAddressOfItsFolder() {
		assertThat(ArticlePath.of("spinal-fusion/index").address()).isEqualTo("/spinal-fusion/");
		assertThat(ArticlePath.of("index").address()).isEqualTo("/");
	}

	@Test
	void addressesLeadBackToThePath() {
		assertThat(ArticlePath.parse("/spinal-fusion/")).contains(ArticlePath.of("spinal-fusion/index"));
		assertThat(ArticlePath.parse("/")).contains(ArticlePath.of("index"));
		assertThat(ArticlePath.parse("/spinal-fusion/recovery")).contains(ArticlePath.of("spinal-fusion/recovery"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "../secret", "a/../b", "a//b", "A", "a b", "a.b", "-a", "a-", "a\u0000", "%2e%2e", "a\\b" })
	void whatIsNoPathIsRefused(String text) {
		assertThat(ArticlePath.parse(text)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> ArticlePath.of(text));
	}

	@Test
	void pathOfAThousandFoldersIsRefused() {
		assertThat(ArticlePath.parse("a/".repeat(1000) + "b")).isEmpty();
	}

}
