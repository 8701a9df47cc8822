package org.spineguide.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.Database;
import org.spineguide.content.Libraries;
import org.spineguide.content.check.DraftCheck;
import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.draft.EditorForm;
import org.spineguide.editing.editor.EditorController;
import org.spineguide.editing.publish.Edit;
import org.spineguide.editing.publish.Outcome.Published;
import org.spineguide.editing.publish.Publishing;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.BeanPropertyBindingResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.times;
import static org.spineguide.editing.Newsroom.ADA;
import static org.spineguide.editing.Newsroom.RECOVERY;

/** A site that starts with an empty folder and a shared repository. */
@SpringBootTest(properties = "spineguide.content.git.poll=200ms")
@AutoConfigureMockMvc
@DirtiesContext
@Timeout(120)
@Tag("slow")
class SharedSiteTests {

	@TempDir
	private static Path folder;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Libraries libraries;

	@Autowired
	private Publishing publishing;

	@Autowired
	private ContentFileStore files;

	@Autowired
	private EditorController editor;

	@MockitoSpyBean
	private DraftCheck draftCheck;

	@DynamicPropertySource
	static void share(DynamicPropertyRegistry properties) {
		properties.add("spineguide.data.dir", () -> folder.resolve("data").toString());
		properties.add("spring.datasource.url", Database.SQLITE::url);
		properties.add("spineguide.content.dir", () -> folder.resolve("content").toString());
		properties.add("spineguide.content.git.remote", () -> shared().toUri().toString());
	}

	private static Path shared() {
		Path shared = folder.resolve("shared.git");
		if (!Files.exists(shared)) {
			try {
				SharedRepository.empty(shared);
				Path first = Files.createDirectory(folder.resolve("first"));
				Newsroom.fill(first);
				try (Newsroom room = Newsroom.sharing(first, shared)) {
					room.exchange();
				}
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		}
		return shared;
	}

	@Test
	void textThatIsPublishedInTheEditorIsCheckedOnce() {
		TextVersion now = this.files.read(ContentFile.of("en/fusion/why.md")).orElseThrow();
		EditorForm form = new EditorForm("en/fusion/why.md", now.text() + "\nMore.\n", now.stamp(), null, null, null);
		clearInvocations(this.draftCheck);
		assertThat(this.editor.publish(ADA, form, new BeanPropertyBindingResult(form, "editorForm"),
				new ExtendedModelMap()))
			.isEqualTo("redirect:/staff/articles/edit?file=en%2Ffusion%2Fwhy.md&note=published");
		then(this.draftCheck).should(times(1)).look(any(), any());
		assertThat(this.mvc.get().uri("/fusion/why")).bodyText().contains("More.");
	}

	@Test
	void pagesComeFromTheSharedRepositoryAndFollowIt() {
		assertThat(this.mvc.get().uri("/fusion/recovery")).hasStatusOk().bodyText().contains("Some text");
		try (Newsroom other = Newsroom.sharing(folder.resolve("other"), shared())) {
			other.replace(RECOVERY, "Some text", "Text from elsewhere", ADA);
			await().untilAsserted(() -> assertThat(this.mvc.get().uri("/fusion/recovery")).bodyText()
				.contains("Text from elsewhere"));
			TextVersion now = this.files.read(RECOVERY).orElseThrow();
			Edit edit = new Edit(RECOVERY, now.text().replace("elsewhere", "here"), now.stamp(), ADA, true, "");
			assertThat(this.publishing.publish(edit)).isInstanceOf(Published.class);
			// No waiting: what was published shows when the answer comes.
			assertThat(this.mvc.get().uri("/fusion/recovery")).bodyText().contains("Text from here");
			other.exchange();
			assertThat(other.article("fusion/recovery").orElseThrow()).contains("Text from here");
		}
		assertThat(this.libraries.current().findings()).isEmpty();
	}

}
