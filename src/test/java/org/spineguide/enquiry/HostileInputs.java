package org.spineguide.enquiry;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What nobody types by accident: texts that have broken some program somewhere. */
final class HostileInputs {

	private static final List<String> MARKUP = List.of("<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
			"<svg onload=alert(1)>", "\"><script>alert(1)</script>", "'><script>alert(1)</script>",
			"\" onfocus=alert(1) autofocus x=\"", "' onmouseover='alert(1)", "javascript:alert(1)",
			"JaVaScRiPt:alert(1)", "<a href=\"javascript:alert(1)\">x</a>", "<iframe src=//example.org>",
			"</textarea><script>alert(1)</script>", "</title><script>alert(1)</script>", "</main></body></html>",
			"<!--", "-->", "<![CDATA[x]]>", "<?php echo 1; ?>", "<% out.print(1) %>", "<style>*{display:none}</style>",
			"<body onload=alert(1)>", "<input autofocus onfocus=alert(1)>", "<details open ontoggle=alert(1)>",
			"<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">", "<form action=//example.org><button>x",
			"<base href=//example.org/>", "<meta http-equiv=refresh content=0;url=//example.org>",
			"<link rel=stylesheet href=//example.org>", "<object data=//example.org>", "<embed src=//example.org>",
			"<video><source onerror=alert(1)>", "<marquee onstart=alert(1)>", "<template><script>alert(1)</script>",
			"<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "&lt;script&gt;alert(1)&lt;/script&gt;",
			"&#60;script&#62;", "&amp;amp;", "&nbsp;", "&#0;", "&#x110000;", "<\u0000script>", "<scr\u0000ipt>",
			"\u003cscript\u003e", "<b><i></b></i>", "<<<<<>>>>>", "<p", "\"", "'", "`", "``onmouseover=alert(1)``");

	private static final List<String> TEMPLATES = List.of("${7*7}", "#{7*7}", "*{7*7}", "@{/x}", "~{x}", "[[${7*7}]]",
			"[(${7*7})]", "__${7*7}__", "__${T(java.lang.Runtime).getRuntime().exec('id')}__::.x", "{{7*7}}", "{%x%}",
			"<%= 7*7 %>", "${jndi:ldap://example.org/a}", "${${lower:j}ndi:dns://example.org}", "%{7*7}",
			"T(java.lang.System).exit(1)", "${@environment}", "#ctx", "|x|", "#{enquiry.title}", "{0}", "{0,number}",
			"%s%s%s%n", "%d", "%x", "%1$s", "\\u0041", "\\x41", "\\n", "\\");

	private static final List<String> COMMANDS = List.of("'; DROP TABLE enquiry; --", "1' OR '1'='1", "1; SELECT 1",
			"' UNION SELECT * FROM enquiry --", "\"; DELETE FROM enquiry; --", "') OR ('1'='1", "%", "_", "\\%",
			":reference", ":token_hash", "?", "??", "$1", "/* x */", "--", "#", ";", "|| 1=1", "NULL", "null",
			"undefined", "NaN", "Infinity", "true", "false", "nil", "None", "0", "-1", "1e309", "0x10", "00", "1/0",
			"9223372036854775808", "999999999999999999999999999999", "`id`", "$(id)", "; id", "| id", "&& id",
			"> /dev/null", "../../../../etc/passwd", "..\\..\\windows", "/dev/zero", "C:\\con", "file:///etc/passwd",
			"CON", "NUL", "LPT1", "\\\\example.org\\share", "*", "~", "!", "!!", "()", "[]", "{}", "{\"a\":1}",
			"{\"$gt\":\"\"}", "[1,2,", "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>",
			"<?xml version=\"1.0\"?>", "a=b&c=d", "a;b=c", "%00", "%0d%0a", "%2e%2e%2f", "+", "%20", "%zz", "%u0041");

	private static final List<String> MAIL = List.of("x\r\nBcc: other@example.org", "x\nBcc: other@example.org",
			"x\rBcc: other@example.org", "x%0aBcc: other@example.org", "x\r\n\r\nSecond body",
			"x\u2028Bcc: y@example.org", "ada@example.org\r\nBcc: bob@example.org", "ada@example.org,bob@example.org",
			"ada@example.org;bob@example.org", "\"ada\"@example.org", "<ada@example.org>", "Ada <ada@example.org>",
			"ada@[127.0.0.1]", "ada@localhost", "ada@example.org>", "=?UTF-8?Q?x?=", "From: x", "To: x@example.org",
			"Subject: x", "Content-Type: text/html", ".", "\r\n.\r\n", "--boundary", "QUIT", "ada@example.org\u0000",
			"@", "a@b", "a@b.", ".a@b.c", "a..b@c.d");

	private static final List<String> FORMULAS = List.of("=1+1", "+1+1", "-1+1", "@SUM(1)", "=cmd|'/C calc'!A0",
			"=HYPERLINK(\"//example.org\")", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "\uff1d1+1", "=\"x\"", "\"=1+1\"",
			"a,b", "a;b", "a\tb", "a\"b", "a\"\"b", "'=1+1", "=IMPORTXML(\"//example.org\",\"//a\")");

	private static final List<String> LETTERS = List.of("\u00c5sa \u00d6berg", "\u738b\u5c0f\u660e",
			"\u0623\u062d\u0645\u062f", "\u05d0\u05d1\u05d2", "\u0e2a\u0e21\u0e0a\u0e32\u0e22",
			"\u0928\u092e\u0938\u094d\u0924\u0947", "O'Brien", "Mc\u2019Donald", "Jos\u00e9 \u2014 Garc\u00eda",
			"X \u00c6 A-12", "N\u0075\u006c\u006c", "\u0130stanbul \u0131", "\u00df \u1e9e", "\ufb01 \ufb02",
			"\ud835\udc00\ud835\udc01", "\ud83d\ude00", "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
			"\ud83c\udff3\ufe0f\u200d\ud83c\udf08", "\ud83c\uddfa\ud83c\uddf8", "\u200b", "\u200bx", "\ufeff",
			"\ufeffx", "\u202ex", "\u202dx\u202c", "\u2066x\u2069", "\u200e\u200f",
			"x\u0301\u0301\u0301\u0301\u0301\u0301\u0301", "Z\u0351\u036b\u0343\u036a\u0302", "\u2028", "\u2029x",
			"\u0085x", "\u00a0", "\u00a0x", "\u3000x", "\ufffd", "\ufffe", "\uffff", "\ue000", "\udbff\udfff", "\u06dd",
			"\u00ad", "\u180e", "\u2060", "\u034f", "\u17b5", "\ufdfd", "\u1f574", "\u2603\ufe0e", "1\u20e3");

	private static final List<String> SHAPES = List.of("", " ", "\t", "\n", "\r\n", "\r", "   x   ", "\n\nx\n\n",
			"x\r\ny\rz\nw", "x".repeat(200), "x".repeat(201), "x".repeat(5000), "x".repeat(5001),
			"\ud83d\ude00".repeat(2500), "<".repeat(1000), "&".repeat(1000), "\"".repeat(200), "(".repeat(5000),
			"a@".repeat(2000), "\n".repeat(1000), "x".repeat(60_000), "\u0301".repeat(5000), "lorem ".repeat(700),
			"0".repeat(400), "+".repeat(300));

	private HostileInputs() {
	}

	static List<String> all() {
		return Stream
			.concat(Stream.of(MARKUP, TEMPLATES, COMMANDS, MAIL, FORMULAS, LETTERS, SHAPES).flatMap(List::stream),
					IntStream.concat(IntStream.range(0, 0x20), IntStream.range(0x7f, 0xa0))
						.mapToObj((code) -> "a" + Character.toString(code) + "b"))
			.distinct()
			.toList();
	}

}
