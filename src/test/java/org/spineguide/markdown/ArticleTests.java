package org.spineguide.markdown;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.spineguide.RoomyThread;

import static org.assertj.core.api.Assertions.assertThat;

/** A whole article with everything in it. */
class ArticleTests {

	private static final String ARTICLE = """
			> [!key-points]
			> - A discectomy takes out a piece of disc [@one].
			> - Most people get better.

			## What it is {#what}

			A **disc** is a cushion[^1]. See [recovery](../spinal-fusion/recovery.md) or {{clinic-phone}}.

			![A disc](images/disc.png "A disc")

			> [!emergency] Call {{emergency-number}} now if:
			> - you are [numb](numb.md) between your legs

			> [!compare] Two operations
			> | | Discectomy | Fusion |
			> |---|:-:|--:|
			> | What it does | Takes a piece | Joins bones [@one; @two] |

			### Times

			| Job | Weeks |
			|-----|-------|
			| Desk | 4 |

			| Job | Months |
			|-----|--------|
			| Farm | 3 |

			> [!timeline] Step by step
			> - **First day.** You walk.
			> - **Week 2.** You walk farther.

			> [!do] Do
			> - walk

			> [!dont] Do not
			> - do not sit for long

			> [!questions] Ask us
			> 1. What if I wait?

			> [!faq] Common questions
			> ### Will I be free of *pain*?
			> Not always [@two].
			>
			> - one
			> - two

			Disc
			: A cushion.

			1. Rest

			   a while

			2. Walk
			   - a little

			> A quote with `code`.

			<b>HTML</b>

			***

			    indented

			[^1]: Of sorts[^2].
			[^2]: Again, a disc.
			""";

	private static final Term[] TERMS = { new Term("disc", "Disc", List.of(), "A cushion between bones."),
			new Term("numb", "Numb", List.of(), "Without feeling.") };

	@Test
	void browsersAndReadersOfScreensGetValidHtml() throws Exception {
		String references = "<ol><li id=\"reference-1\">One</li><li id=\"reference-2\">Two</li></ol>";
		String page = "<!DOCTYPE html><html lang=\"en\"><head><title>Discectomy</title></head><body><main><h1>Discectomy</h1>"
				+ Clinic.render(ARTICLE, TERMS).html() + references + "</main></body></html>";
		EmbeddedValidator validator = new EmbeddedValidator();
		validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
		ByteArrayInputStream bytes = new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8));
		assertThat(RoomyThread.call(() -> validator.validate(bytes))).isEmpty();
	}

	@Test
	void everythingInItIsFound() {
		Rendered rendered = Clinic.render(ARTICLE, TERMS);
		assertThat(rendered.callouts()).extracting(Callout::kind)
			.containsExactly(CalloutKind.KEY_POINTS, CalloutKind.EMERGENCY, CalloutKind.COMPARE, CalloutKind.TIMELINE,
					CalloutKind.DO, CalloutKind.DONT, CalloutKind.QUESTIONS, CalloutKind.FAQ);
		assertThat(rendered.outline().headings()).extracting(Outline.Heading::id).containsExactly("what", "times");
		assertThat(rendered.citations()).extracting(Citation::number).containsExactly(1, 1, 2, 2);
		assertThat(rendered.terms()).containsExactly("disc");
		assertThat(rendered.warnings()).extracting(MarkdownWarning::message)
			.containsExactly("In an emergency box only a telephone number may be a link");
	}

	@Test
	void manyThreadsMayShareOneRenderer() throws InterruptedException, ExecutionException {
		Markdown markdown = new Markdown();
		RenderContext renderContext = Clinic.renderContext(Terms.of(List.of(TERMS)));
		Rendered alone = markdown.render(ARTICLE, renderContext);
		Callable<Rendered> rendering = () -> markdown.render(ARTICLE, renderContext);
		ExecutorService threads = Executors.newFixedThreadPool(8);
		try {
			for (Future<Rendered> together : threads.invokeAll(Stream.generate(() -> rendering).limit(200).toList())) {
				assertThat(together.get()).isEqualTo(alone);
			}
		}
		finally {
			threads.shutdown();
		}
	}

}
