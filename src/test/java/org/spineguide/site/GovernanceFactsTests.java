package org.spineguide.site;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.Article;
import org.spineguide.content.signature.SignedFolder;

import static org.assertj.core.api.Assertions.assertThat;

/** What readers are told of who stands for the pages is counted, and nothing else. */
class GovernanceFactsTests {

	@TempDir
	Path root;

	@Test
	void countsWhatIsSignedAndWhatWasChangedSince() {
		SignedFolder folder = SignedFolder.in(this.root);
		GovernanceFacts signed = GovernanceFacts.of(folder.library().defaultEdition());
		assertThat(signed.pages()).isEqualTo(2);
		assertThat(signed.signers()).containsOnlyKeys("Dr. Ada Example, Spine surgeon").containsValue(1L);
		assertThat(signed.unsigned()).isEqualTo(1);
		assertThat(signed.sources()).isEqualTo(1);
		assertThat(signed.oldest()).isEqualTo(signed.newest()).isEqualTo(2023);
		assertThat(signed.changed()).isEmpty();
		folder.change("en/disc.md", (text) -> text.replace("heals in", "gets better in"));
		GovernanceFacts changed = GovernanceFacts.of(folder.library().defaultEdition());
		assertThat(changed.signers()).isEmpty();
		assertThat(changed.changed()).extracting(Article::title).containsExactly("Slipped discs");
	}

}
