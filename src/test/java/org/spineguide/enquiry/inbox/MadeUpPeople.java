package org.spineguide.enquiry.inbox;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/**
 * People who are made up: names of many scripts, addresses and numbers that programs get
 * wrong, and characters around them that nobody sees. The seed is fixed, so that a
 * failure can be seen again.
 */
final class MadeUpPeople {

	private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

	static final List<String> COUNTRIES = List.of("US", "DE", "GB", "FR", "MX", "TR");

	private static final List<String> INVISIBLE = List.of("", "", "\u00a0", "\u200b", "\ufeff", "\u200e", "\u200f",
			"\u202a", "\u202e", "\u2060", "\u2066", "\u00ad", "\u0000", "\u0007", " ", "\t", "\u3000", "\u2003",
			"\u200d", "\u061c", "\u180e", "\udc00");

	private static final List<String> PLAIN = List.of("Ada Example", "Jos\u00e9 Garc\u00eda-L\u00f3pez",
			"O\u2019Hara, Sin\u00e9ad", "D'Angelo", "K\u0101\u02bbehu", "\u02bbIolani", "N\u02bcDour", "J. R. R. Tolk",
			"Mc\u2019Donald-Smith III", "X \u00c6 A-12", "Null", "undefined", "NaN", "True", "Mai 5", "May 5th",
			"March 3 Example", "Jan-1", "\u0141ukasz \u017b\u00f3\u0142w", "\u0130brahim Y\u0131lmaz",
			"Nguy\u1ec5n Th\u1ecb Hoa", "\u1ea4n \u0110\u1eb7ng", "Stra\u00dfer \u00c6sir", "\u1e9e-STRA\u1e9e",
			"\u00d8rsted \u00deorn \u00d0", "\u0150ry \u0170", "\u010ceh\u00e1k \u0158e\u0159\u00e1b", "\u1e6a\u0331x",
			"\ufb01nn \ufb02ynn", "\uff21\uff44\uff41", "\u2167 Henry", "\u00c5ngstr\u00f6m");

	private static final List<String> SCRIPTS = List.of("\u738b\u5c0f\u660e", "\u5c71\u7530 \u592a\u90ce",
			"\u30cf\u309a\u30fc\u30c8", "\uff8a\uff9f\uff70\uff84", "\u3072\u3089\u304c\u306a", "\ud842\udfb7\u7530",
			"\u845b\udb40\udd00\u98fe", "\uae40\ubbfc\uc900", "\u1100\u1161\u11a8",
			"\u0623\u062d\u0645\u062f \u0639\u0644\u064a", "\u0639\u0644\u06cc\u200c\u0631\u0636\u0627",
			"\u0645\u064f\u062d\u064e\u0645\u0651\u064e\u062f", "\u05d3\u05d5\u05d3 \u05db\u05d4\u05df",
			"\u05e9\u05c1\u05b8\u05dc\u05d5\u05b9\u05dd", "\u0712\u072a\u0728\u0718\u0721\u0710",
			"\u07d2\u07de\u07cf\u07eb", "\ud83a\udd00\ud83a\udd23\ud83a\udd24",
			"\u041e\u043b\u044c\u0433\u0430 \u041f\u0435\u0442\u0440\u043e\u0432\u0430",
			"\u0419\u043e\u0433\u0430\u043d", "\u0393\u03b9\u03ce\u03c1\u03b3\u03bf\u03c2",
			"\u039f\u0394\u03a5\u03a3\u03a3\u0395\u0391\u03a3",
			"\u0928\u092e\u0938\u094d\u0924\u0947 \u0936\u0930\u094d\u092e\u093e",
			"\u0915\u093c\u093e\u0938\u093f\u092e", "\u0dc1\u0dca\u200d\u0dbb\u0dd3", "\u0995\u09cd\u09b7\u09ae\u09be",
			"\u0ba4\u0bae\u0bbf\u0bb4\u0bcd\u0b95\u0bc1", "\u0c15\u0c3e\u0c30\u0c4d\u0c24\u0c3f\u0c15",
			"\u0e2a\u0e21\u0e0a\u0e32\u0e22 \u0e43\u0e08\u0e14\u0e35", "\u0ea5\u0eb2\u0ea7",
			"\u1019\u103c\u1014\u103a\u1019\u102c", "\u1781\u17d2\u1798\u17c2\u179a",
			"\u0f56\u0f7c\u0f51\u0f0b\u0f61\u0f72\u0f42", "\u0531\u0580\u0561\u0574",
			"\u10d2\u10d8\u10dd\u10e0\u10d2\u10d8", "\u1230\u120b\u121d", "\u13a0\u13b4\u13af", "\u1401\u14c4\u1483",
			"\u182e\u1823\u1829\u182d\u1823\u182f", "\ua4d0\ua4e1", "\u16a0\u16a2\u16a6");

	private static final List<String> HOSTILE = List.of("=cmd|' /C calc'!A0", "+1 Ada", "-Ada", "@ada", "Ada @ home",
			"nobody@example.net", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</textarea><b>Ada",
			"${7*7}", "__${7*7}__", "{{7*7}}", "&lt;Ada&gt; &amp; Co", "007", "0", "12345678901234567890", "1e5", "1/2",
			"(12)", "5 pm", "$5", "Robert'); DROP TABLE enquiry;--", "' OR 1=1 --", "a\"b\"\"c", "a,b;c|d", "%s%n%x",
			"\\u0041\\n", "../../etc/passwd", "Ada\u2028Example", "?", "\u2014", "\u2603\ufe0e", "\u00bf",
			"\ud83d\ude00", "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 Example",
			"\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc73\udb40\udc63\udb40\udc74\udb40\udc7f",
			"\ud83c\uddfa\ud83c\uddf8", "\ud83d\udc4d\ud83c\udffd Ada", "1\ufe0f\u20e3",
			"Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334a", "x\u0301\u0327\u0301\u0327\u0301", "\u0301x",
			"x".repeat(200), "\ud83e\uddb4".repeat(200), "Ada ".repeat(50).strip(), "a\u0301".repeat(200),
			"\u00e9".repeat(199) + "z");

	private static final List<String> LOCALS = List.of("ada", "ada.example", "ada+spine", "ada+a+b", "o'hara", "a_b-c",
			"x", "1234567", "0", "ada!#$%&*/=?^_`{|}~", "-ada-", "ADA", "a".repeat(64), "\u0142ukasz", "\u010dapek",
			"jos\u00e9.garc\u00eda", "\u00e5sa", "\u7528\u6237", "\u0438\u0432\u0430\u043d", "\u0905\u091c\u092f",
			"\u0623\u062d\u0645\u062f", "\u05d3\u05d5\u05d3", "\u03c2\u03c3", "\ud83d\ude00", "stra\u00dfe",
			"\uff41\uff44\uff41");

	/** As typed, and as it has to be sent. */
	private static final List<List<String>> DOMAINS = List.of(List.of("example.org", "example.org"),
			List.of("Mail.Example.ORG", "mail.example.org"), List.of("a-b.example.co.uk", "a-b.example.co.uk"),
			List.of("b\u00fccher.example", "xn--bcher-kva.example"),
			List.of("BU\u0308CHER.example", "xn--bcher-kva.example"),
			List.of("\u0142\u00f3d\u017a.example", "xn--d-uga0v4h.example"),
			List.of("xn--bcher-kva.example", "xn--bcher-kva.example"),
			List.of("\u4f8b\u3048.example", "xn--r8jz45g.example"),
			List.of("\u043f\u0440\u0438\u043c\u0435\u0440.example", "xn--e1afmkfd.example"),
			List.of("\u0645\u062b\u0627\u0644.example", "xn--mgbh0fb.example"),
			List.of("example.\u0440\u0444", "example.xn--p1ai"), List.of("\uff45xample.org", "example.org"),
			List.of("9.example.org", "9.example.org"));

	private static final List<String> WORDS = List.of("", "", "", " (cell)", " (Mobil)", " after 5pm", " after 17:00",
			" work", ", ask for Ada", "; evenings only", " \u043c\u043e\u0431\u0438\u043b\u044c\u043d\u044b\u0439",
			" \u643a\u5e2f", " (mornings, 8-10)", " \ud83d\udcde", " <b>home</b>", " \"home\"",
			" / \u0628\u064a\u062a");

	private static final List<String> EXTENSIONS = List.of(" ext. ", " x", ";ext=", " Ext ", ", extension ", " x.",
			" Durchwahl ", " \u0434\u043e\u0431. ");

	private final Random random = new Random(16);

	/** Someone's name as it is seen. */
	String name() {
		return switch (this.random.nextInt(4)) {
			case 0 -> any(PLAIN) + " " + any(SCRIPTS);
			case 1 -> any(SCRIPTS);
			case 2 -> any(PLAIN);
			default -> any(HOSTILE);
		};
	}

	/** All names that are made of nothing else. */
	static List<String> names() {
		return List.of(PLAIN, SCRIPTS, HOSTILE).stream().flatMap(List::stream).toList();
	}

	/** A name as it is seen: in composed letters, and in one line. */
	static String seen(String name) {
		return Normalizer.normalize(name.replace('\u2028', ' ').replace("\u034f", ""), Form.NFC);
	}

	/** Somebody's address: as it is typed, as it has to be sent, and in another way. */
	Address address() {
		String local = any(LOCALS);
		List<String> domain = any(DOMAINS);
		return new Address(veiled(written(local) + "@" + domain.get(0)), local + "@" + domain.get(1),
				veiled(local + "@" + domain.get(1).toUpperCase(Locale.ROOT)));
	}

	/** Somebody's number, which the plan of a country gives out. */
	Number number(String country) {
		PhoneNumber number = validNumber(country);
		String called = NUMBERS.format(number, PhoneNumberFormat.E164);
		boolean extended = this.random.nextInt(4) == 0;
		String extension = extended ? String.valueOf(1 + this.random.nextInt(9998)) : "";
		String typed = veiled(formatted(number) + (extended ? any(EXTENSIONS) + extension : any(WORDS)));
		return new Number(typed, called, "tel:" + called + (extended ? ";ext=" + extension : ""));
	}

	private PhoneNumber validNumber(String country) {
		PhoneNumber number = NUMBERS.getExampleNumber(country);
		PhoneNumber made = new PhoneNumber().mergeFrom(number);
		do {
			made.setNationalNumber(number.getNationalNumber() / 1000 * 1000 + this.random.nextInt(1000));
		}
		while (!NUMBERS.isValidNumber(made));
		return made;
	}

	/** A way to write it, as people of its country, or elsewhere, do. */
	private String formatted(PhoneNumber number) {
		String international = NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL);
		String national = NUMBERS.format(number, PhoneNumberFormat.NATIONAL);
		return switch (this.random.nextInt(8)) {
			case 0 -> NUMBERS.format(number, PhoneNumberFormat.E164);
			case 1 -> international;
			case 2 -> "00" + international.substring(1);
			case 3 -> inDigits(national, 0xff10);
			case 4 -> inDigits(national, 0x0660);
			case 5 -> national.replace(' ', '.');
			case 6 -> "Tel.: " + national;
			default -> national;
		};
	}

	private static String inDigits(String text, int zero) {
		return text.codePoints()
			.map((c) -> (c >= '0' && c <= '9') ? c - '0' + zero : c)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	/** In either form of Unicode. */
	String written(String text) {
		return Normalizer.normalize(text, this.random.nextBoolean() ? Form.NFD : Form.NFC);
	}

	/** With characters around it that nobody sees, as they come along with a copy. */
	String veiled(String text) {
		return any(INVISIBLE) + any(INVISIBLE) + text + any(INVISIBLE) + any(INVISIBLE);
	}

	/** A text of pieces that stand together by chance. */
	String nonsense(List<String> pieces, int most) {
		StringBuilder text = new StringBuilder();
		for (int left = 1 + this.random.nextInt(most); left > 0; left--) {
			text.append(any(pieces));
		}
		return text.toString();
	}

	<T> T any(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	/**
	 * A mail address.
	 *
	 * @param typed as somebody types it
	 * @param sent as mail servers get it
	 * @param searched as a colleague types it
	 */
	record Address(String typed, String sent, String searched) {
	}

	/**
	 * A phone number.
	 *
	 * @param typed as somebody types it
	 * @param called the number that is called
	 * @param link the link that calls it
	 */
	record Number(String typed, String called, String link) {
	}

}
