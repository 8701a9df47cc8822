package org.spineguide.markdown;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * Texts that are made to overflow the stack or to take forever. Each is either shown or
 * refused with a line and a reason, in time. What a test measures is the processor time
 * of its own thread, so a busy machine fails none.
 */
@Timeout(180)
@Order(3)
class PathologicalMarkdownTests {

	private static final Duration BOUND = Duration.ofSeconds(2);

	// Most texts are stopped early, or this class alone would take minutes.
	private static final Markdown HASTY = new Markdown(Duration.ofMillis(100));

	private static final Markdown MARKDOWN = new Markdown();

	@ParameterizedTest(name = "{0} characters")
	@MethodSource("small")
	void smallTextIsShownOrRefused(String sample, String text) {
		showOrRefuse(MARKDOWN, text);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("large")
	void largeTextIsShownOrRefused(String sample, String text) {
		showOrRefuse(HASTY, text);
	}

	@ParameterizedTest
	@MethodSource("slowest")
	void slowestTextsAreShownOrRefusedWithinTheBound(String text) {
		showOrRefuse(MARKDOWN, text);
	}

	@Test
	void deeplyNestedQuoteIsRefusedAtItsLine() {
		assertThat(refusal("a\n\n" + "> ".repeat(1000) + "b").line()).isEqualTo(3);
	}

	@Test
	void deeplyNestedEmphasisIsRefusedNearItsLine() {
		assertThat(refusal("a\n\n" + "*a ".repeat(20_000) + "b" + " a*".repeat(20_000)).line()).isEqualTo(3);
	}

	@Test
	void tangledLinksAreRefusedNearTheirLine() {
		String tangle = "[a](b".repeat(40_000);
		assertThat(refusal("a\n\n" + tangle + "\n\nb").line()).isEqualTo(3);
	}

	@Test
	void largeOrdinaryArticlePasses() {
		String article = article(100_000);
		assertThat(showOrRefuse(MARKDOWN, article)).isTrue();
		assertThat(MARKDOWN.render(article, Clinic.renderContext()).warnings()).isEmpty();
	}

	@Test
	void largestOrdinaryTextPasses() {
		String paragraph = "Pain and stiffness are *normal* at first, and [walking](recovery.md) helps. ".repeat(4);
		assertThat(showOrRefuse(MARKDOWN, repeat(paragraph + "\n\n").apply(InputLimits.CHARACTERS - 1000))).isTrue();
	}

	/** Whether the text was shown. */
	private static boolean showOrRefuse(Markdown markdown, String text) {
		long start = processorTime();
		boolean shown = false;
		try {
			markdown.render(text, Clinic.renderContext(Terms.of(List.of(new Term("a", "a", List.of("b"), "A.")))));
			shown = true;
		}
		catch (UnreadableMarkdownException ex) {
			assertThat(ex.line()).isBetween(1, LineOffsets.of(text).count());
			assertThat(ex.reason()).isNotBlank();
		}
		assertThat(Duration.ofNanos(processorTime() - start)).isLessThan(BOUND);
		return shown;
	}

	private static UnreadableMarkdownException refusal(String text) {
		try {
			HASTY.render(text, Clinic.renderContext());
		}
		catch (UnreadableMarkdownException ex) {
			return ex;
		}
		return fail("The text was shown");
	}

	private static long processorTime() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static String article(int length) {
		return repeat("""
				## What it is

				> [!key-points] Key points
				> - Most people walk the day after, and go home within **1 to 5 days** [@who-2023].
				> - The bone needs 3 to 4 months. See [recovery](recovery.md).

				Pain and stiffness are *normal* at first. Your team will often mix several kinds of
				relief, so that you need less of the strong ones [@nice; @who-2023].

				| Job | Weeks |
				|-----|-------|
				| Desk | 4 |

				""").apply(length);
	}

	static Stream<Arguments> small() {
		return samples(6_000);
	}

	static Stream<Arguments> large() {
		return samples(150_000);
	}

	static Stream<String> slowest() {
		return Stream.of("[a]", "[a](b) ", "`a` ", "&amp;", "x <?").map((sign) -> repeat(sign).apply(499_000));
	}

	private static Stream<Arguments> samples(int length) {
		Stream<String> signs = Stream.of("> ", "- ", "* ", "_ ", "1. ", ": ", "> - ", "> a\nb\n", "- a\n", "- a\n\n",
				"1. a\n", "a\n: b\n\n", "*a_ ", "a**b c* ", "*a ", "a* ", "_a ", "a*b", "**x* ", "*", "[", "![", "]",
				"[]", "[a", "![a", "[a]", "[a] ", "[a](", "[a](<b", "[a](b \"", "[a](b", "[a](b) ", "![a](b) ",
				"[a](b)\n\n", "![a](b)\n\n", "<", "<a ", "<a>", "<a@", "<http:", "x <a b='", "x <!--", "x <!-- a -- ",
				"x <?", "x <![CDATA[", "x <!A ", "` a `` ", "`a` ", "`", "a`` ", "&", "&amp;", "&a", "\\", "\\*", "!",
				"a", " ", "\t", "\n", "a  \n", "a\n", "# a\n", "## a b\n\n", "# a {#id}\n", "{#id} ", "a\n-\n", "---\n",
				"```\n", "~~~ a\n", "    a\n", "<div>\n\n", "<div>", "|", "||||\n", "-|", "|a|\n|-|\n|b|\n\n", "[^",
				"[^1] ", "[^a]: ", "[a]: b\n", "[a]: b '\n", "[a]:\n", "[@a] ", "[@a; @b] ", "{{x}} ", "{{",
				"{{clinic-name}} ", "> [!faq] a\n> b\n\n", "> > [!do] a\n", "\"'", "a b ", "é😀");
		Stream<Arguments> repeated = signs.map((sign) -> sample(sign, length, repeat(sign)));
		return Stream.concat(repeated, Stream.of(
				sample("nested emphasis", length, (n) -> "*a ".repeat(n / 6) + "b" + " a*".repeat(n / 6)),
				sample("nested strong", length, (n) -> "**a ".repeat(n / 8) + "b" + " a**".repeat(n / 8)),
				sample("nested links", length, (n) -> "[".repeat(n / 5) + "a" + "](b)".repeat(n / 5)),
				sample("nested pictures", length, (n) -> "![".repeat(n / 6) + "a" + "](b)".repeat(n / 6)),
				sample("open brackets", length, (n) -> "[a](" + "( ".repeat(n / 2)),
				sample("deep list", length, PathologicalMarkdownTests::deepList),
				sample("quotes of thirty", length, repeat("> ".repeat(30) + "a\n")),
				sample("longer and longer backticks", length, (n) -> grow(n, (i) -> "a" + "`".repeat(i % 199))),
				sample("backtick that stays open", length, (n) -> "`" + "a`` ".repeat(n / 4)),
				sample("many attributes", length, (n) -> "x <a" + " b=1".repeat(n / 4)),
				sample("long comment", length, (n) -> "x <!-- " + "a".repeat(n) + " -->"),
				sample("long title", length, (n) -> "[a](b \"" + "a".repeat(n) + "\")"),
				sample("long address", length, (n) -> "[a](" + "a".repeat(n) + ") [a](<" + "a".repeat(n) + ">)"),
				sample("long label", length, (n) -> "[" + "a".repeat(n) + "]"),
				sample("long heading", length, (n) -> "# a" + " ".repeat(n) + "b"),
				sample("heading of signs", length, (n) -> "# " + "# ".repeat(n / 2)),
				sample("underlined paragraph", length, (n) -> "a\n".repeat(n / 2) + "==="),
				sample("open fence", length, (n) -> "```\n" + "a\n".repeat(n / 2)),
				sample("long table", length, (n) -> "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(n / 6)),
				sample("wide table", length,
						(n) -> "|a".repeat(n / 6) + "\n" + "|-".repeat(n / 6) + "\n" + "|b".repeat(n / 6)),
				sample("wide and long table", length,
						(n) -> "|a".repeat(150) + "\n" + "|-".repeat(150) + "\n" + "|\n".repeat(n / 2)),
				sample("footnotes", length, (n) -> grow(n, (i) -> "x[^" + i + "]\n\n[^" + i + "]: a\n\n")),
				sample("footnotes of footnotes", length,
						(n) -> "x[^0]\n\n" + grow(n, (i) -> "[^" + i + "]: a[^" + (i + 1) + "] [^" + i + "]\n\n")),
				sample("footnote of itself", length, (n) -> "x[^1]\n\n[^1]: a" + " [^1]".repeat(n / 5)),
				sample("definitions", length, (n) -> grow(n, (i) -> "[a" + i + "]: b\n")),
				sample("definitions and uses", length,
						(n) -> grow(n / 2, (i) -> "[a" + i + "]: b\n") + "\n" + grow(n / 2, (i) -> "[a" + i + "] ")),
				sample("long definition often used", length,
						(n) -> "[a]: " + "b".repeat(n / 2) + "\n\n" + "[a] ".repeat(n / 8)),
				sample("definition list", length, (n) -> "a\n" + ": b\n".repeat(n / 4)),
				sample("citations", length, (n) -> "[" + "@a; ".repeat(n / 4) + "@b]"),
				sample("emergency numbers", length, (n) -> "> [!emergency] x\n> " + "*911* ".repeat(n / 6)),
				sample("emergency links", length, (n) -> "> [!emergency] x\n> " + "[a](b) ".repeat(n / 7)),
				sample("comparison", length, (n) -> "> [!compare] x\n> |a|b|\n> |-|-|\n" + "> |c|d|\n".repeat(n / 8)),
				sample("questions", length, (n) -> "> [!faq] x\n" + "> ### a\n> - b [@a]\n".repeat(n / 20)),
				sample("not to do", length, (n) -> "> [!dont] x\n" + "> - a\n".repeat(n / 6)),
				sample("refused links", length, (n) -> "[a](javascript:b)\n\n".repeat(n / 19))));
	}

	private static Arguments sample(String name, int length, IntFunction<String> text) {
		return Arguments.of(name.strip().replace("\n", "\\n") + " " + length, text.apply(length));
	}

	private static IntFunction<String> repeat(String sign) {
		return (length) -> sign.repeat(length / sign.length() + 1);
	}

	private static String deepList(int length) {
		return grow(length, (i) -> "  ".repeat(i % 90) + "- a\n");
	}

	private static String grow(int length, IntFunction<String> piece) {
		StringBuilder text = new StringBuilder();
		IntStream.iterate(0, (i) -> text.length() < length, (i) -> i + 1).forEach((i) -> text.append(piece.apply(i)));
		return text.toString();
	}

}
