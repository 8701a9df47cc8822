package org.spineguide.markdown;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SanitisingTests {

	@ParameterizedTest
	@MethodSource({ "markdown", "html" })
	void nothingInATextCanRun(String text) {
		SafeHtml.assertSafe(Clinic.html(text));
		SafeHtml.assertSafe(Clinic.html("> [!emergency] " + text.replace("\n", "\n> ")));
		SafeHtml.assertSafe(Clinic.html("> [!faq] x\n> ### " + text.replace("\n", "\n> ")));
		SafeHtml.assertSafe(Clinic.html("| a |\n|---|\n| " + text.replace("\n", " ") + " |"));
	}

	@ParameterizedTest
	@MethodSource("html")
	void htmlInATextIsShownAsItIsWritten(String text) {
		String shown = Jsoup.parseBodyFragment(Clinic.html("x " + text)).text();
		assertThat(shown).contains(text.strip().substring(0, 4));
	}

	@ParameterizedTest
	@MethodSource("html")
	void wallHoldsWhenNothingIsEscaped(String html) {
		SafeHtml.assertSafe(new HtmlSanitizer().clean(Jsoup.parseBodyFragment(html, HtmlSanitizer.BASE)).body().html());
	}

	@Test
	void valuesFromElsewhereCannotRunEither() {
		String evil = "<img src=x onerror=alert(1)>\"'";
		RenderContext renderContext = new RenderContext((target) -> target, (key) -> true,
				Terms.of(List.of(new Term("disc", "disc", List.of(), evil))),
				Map.of("clinic-name", evil, "emergency-number", evil),
				Map.of(CalloutKind.EMERGENCY, new CalloutWords(evil, evil)),
				new RendererLabels(evil, evil, evil, evil, evil, evil,
						new ChartLabels("{0}", "{0}", evil, evil, List.of("day days"), evil, evil, evil, evil),
						DecisionLabels.NONE));
		String html = new Markdown().render("""
				{{clinic-name}} [@one] disc[^1] ![{{clinic-name}}](a.png "{{clinic-name}}")

				> [!emergency]
				> {{emergency-number}}

				| a |
				|---|

				[^1]: note
				""", renderContext).html();
		SafeHtml.assertSafe(html);
		assertThat(html).contains("&lt;img src=x onerror=alert(1)&gt;");
	}

	@Test
	void safetyIsMeasuredWithAKeenEye() {
		assertThatThrownBy(() -> SafeHtml.assertSafe("<p onclick=x>")).isInstanceOf(AssertionError.class);
		assertThatThrownBy(() -> SafeHtml.assertSafe("<script>")).isInstanceOf(AssertionError.class);
		assertThatThrownBy(() -> SafeHtml.assertSafe("<a href='java\tscript:x'>")).isInstanceOf(AssertionError.class);
		assertThatThrownBy(() -> SafeHtml.assertSafe("<img src=data:x>")).isInstanceOf(AssertionError.class);
	}

	static Stream<String> markdown() {
		return Stream.of("[a](javascript:alert(1))", "[a](JAVASCRIPT:alert(1))", "[a](javascript&colon;alert(1))",
				"[a](javascript&#58;alert(1))", "[a](&#106;avascript:alert(1))", "[a](&#x6A;avascript:alert(1))",
				"[a](java&#10;script:alert(1))", "[a](java&#9;script:alert(1))", "[a](java&#x0d;script:alert(1))",
				"[a](&#1;javascript:alert(1))", "[a](<javascript:alert(1)>)", "[a](<java\\\nscript:alert(1)>)",
				"[a](%6Aavascript:alert(1))", "[a](javascript%3Aalert(1))", "[a](vbscript:msgbox(1))",
				"[a](data:text/html;base64,PHNjcmlwdD4=)", "[a](data:text/html,<script>alert(1)</script>)",
				"[a](file:///etc/passwd)", "[a](blob:https://example.org/x)", "[a](view-source:javascript:x)",
				"[a](feed:javascript:alert(1))", "[a](jar:javascript:x)", "[a](//example.org/x)",
				"[a](https://example.org/\"onclick=\"alert(1))", "[a](<https://example.org/\" onclick=\"alert(1)>)",
				"[a](b \"x\\\" onclick=\\\"alert(1)\")", "[a](b '\"><script>alert(1)</script>')",
				"[a](b (\" onmouseover=x))", "![a](javascript:alert(1))", "![a](data:image/svg+xml;base64,PHN2Zz4=)",
				"![a](x\"onerror=\"alert(1))", "![\" onerror=\"alert(1)](x)", "![a](x \"\\\" onload=\\\"alert(1)\")",
				"<javascript:alert(1)>", "<data:text/html,x>", "<JaVaScRiPt:alert(1)>", "<x-y:javascript:alert(1)>",
				"[a]\n\n[a]: javascript:alert(1)", "[a]\n\n[a]: <data:text/html,x> '\"onclick=x'",
				"![a]\n\n[a]: vbscript:x", "[a][b]\n\n[b]: jAvAsCrIpT:x", "``` \"onclick=alert(1)\nx\n```",
				"``` x&#34;&#32;onclick=alert(1)\nx\n```", "``` callout term\nx\n```", "## x {#\"onclick=x}",
				"## <script>alert(1)</script>", "## \" onclick=\"x", "[@\"onclick=x]", "[@a\"><script>]",
				"x[^\"onclick]\n\n[^\"onclick]: <script>alert(1)</script>", "{{<script>}}", "[a]({{clinic-name}})",
				"![{{clinic-name}}](x)", "> [!urgent\" onclick=\"x] y", "> [!do] <script>x</script>",
				"a <b>\n: <script>alert(1)</script>", "[<img src=x onerror=alert(1)>](b)",
				"`<script>alert(1)</script>`", "    <script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;",
				"&#60;img src=x onerror=alert(1)&#62;", "\\<script>alert(1)\\</script>", "[a](tel:javascript:alert(1))",
				"[a](mailto:x?body=<script>)", "[a](https://example.org/&#34;&#32;onclick=x)", "**<b onclick=x>**",
				"[x](javas\u200bcript:alert(1))");
	}

	static Stream<String> html() {
		return Stream.of("<script>alert(1)</script>", "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
				"<scr<script>ipt>alert(1)</scr</script>ipt>", "<img src=x onerror=alert(1)>",
				"<img src=\"javascript:alert(1)\">", "<IMG \"\"\"><SCRIPT>alert(1)</SCRIPT>\">",
				"<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
				"<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
				"<math><mi xlink:href=\"data:x,<script>alert(1)</script>\">",
				"<math><mtext><table><mglyph><style><img src onerror=x>",
				"<iframe src=\"javascript:alert(1)\"></iframe>",
				"<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
				"<object data=\"javascript:alert(1)\"></object>", "<embed src=\"javascript:alert(1)\">",
				"<link rel=stylesheet href=\"javascript:alert(1)\">", "<style>@import 'javascript:alert(1)';</style>",
				"<style>*{background:url(javascript:alert(1))}</style>", "<base href=\"javascript:alert(1)//\">",
				"<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
				"<form action=\"javascript:alert(1)\"><button>x</button></form>",
				"<button formaction=javascript:alert(1)>x</button>", "<input onfocus=alert(1) autofocus>",
				"<input type=image src=x onerror=alert(1)>", "<body onload=alert(1)>",
				"<video><source onerror=alert(1)></video>", "<audio src=x onerror=alert(1)>",
				"<details open ontoggle=alert(1)>", "<marquee onstart=alert(1)>",
				"<a href=\"javascript:alert(1)\">x</a>", "<a href=\" javascript:alert(1)\">x</a>",
				"<a href=\"java\tscript:alert(1)\">x</a>", "<a href=\"&#106;avascript:alert(1)\">x</a>",
				"<a onclick=alert(1)>x</a>", "<a href=x style=\"background:url(javascript:x)\">x</a>",
				"<p style=\"x:expression(alert(1))\">", "<div onmouseover=alert(1)>x</div>",
				"<table background=\"javascript:alert(1)\">", "<td background=javascript:x>",
				"<template><script>alert(1)</script></template>",
				"<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
				"<textarea></textarea><script>alert(1)</script>", "<title></title><script>alert(1)</script>",
				"<xmp><script>alert(1)</script></xmp>", "<plaintext><script>alert(1)</script>",
				"<!--><script>alert(1)</script>-->", "<!-- --!><img src=x onerror=alert(1)> -->",
				"<![CDATA[<script>alert(1)</script>]]>", "<?xml <script>alert(1)</script>?>",
				"<!DOCTYPE x [<!ENTITY y '<script>'>]>", "<select><option><script>alert(1)</script></select>",
				"<frameset onload=alert(1)><frame src=javascript:x></frameset>", "<isindex action=javascript:x>",
				"<img src=x:x onerror\n=\nalert(1)>", "<img/src=x/onerror=alert(1)>", "<img src=`x`onerror=alert(1)>",
				"<a href=\"https://x\" ping=\"https://evil.example\">x</a>", "<img srcset=\"javascript:x 1x\" src=y>",
				"<h2 id=\"x\" popover onbeforetoggle=alert(1)>x</h2>",
				"<span contenteditable onblur=alert(1) tabindex=1>x</span>", "<dialog open onclose=alert(1)>x</dialog>",
				"<portal src=javascript:x></portal>");
	}

}
