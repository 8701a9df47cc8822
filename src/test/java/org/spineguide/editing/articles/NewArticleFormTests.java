package org.spineguide.editing.articles;

import org.junit.jupiter.api.Test;

import org.spineguide.content.ArticleKind;
import org.spineguide.content.ArticlePath;
import org.spineguide.editing.editor.InsertOptions;

import static org.assertj.core.api.Assertions.assertThat;

class NewArticleFormTests {

	@Test
	void addressIsMadeFromTheTitle() {
		assertThat(form("What's new? Bones & caf\u00e9s!", null).path())
			.contains(ArticlePath.of("fusion/whats-new-bones-cafes"));
		assertThat(form("Title", "my-name").path()).contains(ArticlePath.of("fusion/my-name"));
	}

	@Test
	void nameThatCannotBeAnAddressIsRefused() {
		assertThat(form("Title", "My Name").path()).isEmpty();
		assertThat(form("Title", "../../secret").path()).isEmpty();
		assertThat(form("???", null).path()).isEmpty();
	}

	@Test
	void linkLeadsFromFileToFile() {
		assertThat(InsertOptions.relative("en/fusion/recovery.md", "en/back/disc.md")).isEqualTo("../back/disc.md");
		assertThat(InsertOptions.relative("en/fusion/recovery.md", "en/fusion/risks.md")).isEqualTo("risks.md");
		assertThat(InsertOptions.relative("en/about.md", "en/fusion/risks.md")).isEqualTo("fusion/risks.md");
		assertThat(InsertOptions.relative("en/fusion/risks.md", "en/about.md")).isEqualTo("../about.md");
	}

	private static NewArticleForm form(String title, String name) {
		return new NewArticleForm(title, "Summary.", "en/fusion", ArticleKind.GUIDE, name);
	}

}
