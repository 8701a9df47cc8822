package org.spineguide.site;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.spineguide.content.Libraries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.Forms;
import org.spineguide.enquiry.Kept;
import org.spineguide.enquiry.mail.ComposedMail;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A clinic makes the shipped site its own by files alone: another name, other colors, a
 * logo, another language of the interface. No page, mail or PDF says a word of the
 * example's.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnClinicTests extends SmallSite {

	/**
	 * What belongs to the example, and what a site says that does not know its address.
	 */
	private static final Pattern EXAMPLE = Pattern
		.compile("(?i)Example Spine|Exampletown|Example Street|555-01|20255501|example\\.org|localhost|Spineguide");

	private static final Pattern LOCATION = Pattern.compile("<loc>https://spine\\.example(/[^<]*)</loc>");

	private static final Pattern STYLE = Pattern.compile("href=\"(/-/brand/[0-9a-f]+/style\\.css)\"");

	private final Map<Path, byte[]> before = new TreeMap<>();

	@Autowired
	private Libraries libraries;

	@Autowired
	private ApplicationContext site;

	@Value("${spineguide.content.dir}")
	private Path content;

	@BeforeAll
	void makeItOurs() throws IOException {
		for (Path file : files(this.content)) {
			this.before.put(file, Files.readAllBytes(file));
		}
		Path shipped = Path.of("content");
		for (Path file : files(shipped)) {
			String name = shipped.relativize(file).toString().replaceFirst("^en/", "es/");
			write(name, Files.readAllBytes(file));
		}
		write("clinic.yml", """
				name: Columna Lakeside
				address: [12 Shore Road, Lakeside]
				phone: "020 7946 0018"
				emergency-number: "999"
				out-of-hours: {name: Lakeside night line, phone: "020 7946 0019"}
				email: desk@lakeside.clinic
				mail-from: post@lakeside.clinic
				country: GB
				time-zone: Europe/London
				languages: [es]
				opening-hours: {monday: "09:00-17:00"}
				funding: Nobody pays for what we write.
				footer: Part of Lakeside Health.
				""");
		write("es/interface.yml", """
				site.search: Buscar
				site.menu: Menú
				enquiry.mail.patient.thanks: Gracias por escribirnos.
				site.footer.disclaimer: No sustituye a su médico.
				""");
		write("brand/colors.yml", "light: {link: \"#5a1a6b\", deep: \"#4b1259\", act: \"#4b1259\"}\n"
				+ "dark: {link: \"#e3b3f0\", deep: \"#2b0a33\"}\n");
		write("brand/logo.svg", """
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40" onload="alert(1)"><script>alert(1)</script>
				<circle cx="20" cy="20" r="18" fill="#4b1259"/></svg>""");
		write("brand/icon.svg", """
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="15"/></svg>""");
		this.libraries.reread();
	}

	@AfterAll
	void putBack() throws IOException {
		Set<String> deleted = new HashSet<>();
		for (Path file : files(this.content)) {
			byte[] old = this.before.get(file);
			if (old != null) {
				Files.write(file, old);
			}
			else {
				Files.delete(file);
				deleted.add(this.content.relativize(file).toString());
			}
		}
		this.libraries.reread(deleted);
	}

	@Test
	void nothingSaysAWordOfTheExample() throws IOException {
		List<String> pages = LOCATION.matcher(text("/sitemap.xml")).results().map((place) -> place.group(1)).toList();
		assertThat(pages).hasSizeGreaterThan(80);
		assertThat(
				Stream
					.of(pages, List.of("/sitemap.xml", "/feed.atom", "/robots.txt", "/manifest.webmanifest",
							"/search?q=fusion", "/appointments", "/visit-pack", "/no-such-page", "/staff/sign-in"))
					.flatMap(List::stream))
			.allSatisfy((address) -> assertThat(found(text(address))).as(address).isEmpty());
		assertThat(found(pdf("/spinal-fusion/recovery.pdf"))).isEmpty();
		assertThat(found(pdf("/visit-pack.pdf?page=chronic-back-pain/herniated-disc"))).isEmpty();
		assertThat(found(mail())).isEmpty();
	}

	@Test
	void everythingSaysWhatIsTheClinicsOwn() throws IOException {
		String home = text("/");
		assertThat(home).contains("<html lang=\"es\">", "Columna Lakeside", "href=\"tel:+442079460018\"",
				"href=\"tel:999\"", ">Buscar<", "No sustituye a su médico.", "Part of Lakeside Health.",
				"\"logo\":\"https://spine.example/-/brand/", "/icon.svg\"");
		assertThat(text("/chronic-back-pain/herniated-disc")).contains("Columna Lakeside",
				"Nobody pays for what we write");
		assertThat(text("/feed.atom")).contains("<logo>https://spine.example/-/brand/", "Columna Lakeside");
		assertThat(text("/manifest.webmanifest")).contains("Columna Lakeside", "/icon.svg", "#4b1259");
		assertThat(pdf("/spinal-fusion/recovery.pdf")).contains("Columna Lakeside", "020 7946 0018");
		assertThat(mail()).contains("Gracias por escribirnos.", "Columna Lakeside", "post@lakeside.clinic");
		BufferedImage share = ImageIO
			.read(new ByteArrayInputStream(page("/share.png").getResponse().getContentAsByteArray()));
		assertThat(share.getRGB(5, 5) & 0xffffff).isEqualTo(0x4b1259);
	}

	@Test
	void styleAndLogoAreServedForEverAndHoldNoScript() {
		String style = STYLE.matcher(text("/")).results().map((found) -> found.group(1)).findFirst().orElseThrow();
		assertThat(page(style)).hasStatusOk()
			.hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable")
			.bodyText()
			.contains("--link:#5a1a6b", "prefers-color-scheme:dark", "--link:#e3b3f0", "url(\"logo.svg\")");
		String logo = style.replace("style.css", "logo.svg");
		assertThat(page(logo)).hasStatusOk()
			.hasContentTypeCompatibleWith("image/svg+xml")
			.bodyText()
			.contains("<circle")
			.doesNotContain("script", "onload", "alert");
		assertThat(page(logo.replaceAll("brand/[0-9a-f]+", "brand/0"))).hasStatusOk()
			.hasHeader(HttpHeaders.CACHE_CONTROL, "no-store");
	}

	private String mail() {
		Enquiry enquiry = Kept.received(Instant.parse("2026-11-20T10:00:00Z"))
			.saying(Forms.form().email("ada@lakeside.clinic"))
			.make("es");
		return ComposedMail.about(enquiry, this.site);
	}

	private static List<String> found(String text) {
		return EXAMPLE.matcher(text).results().map((words) -> words.group()).toList();
	}

	private String text(String address) {
		return new String(page(address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private String pdf(String address) throws IOException {
		try (PDDocument document = Loader.loadPDF(page(address).getResponse().getContentAsByteArray())) {
			return new PDFTextStripper().getText(document).replace('\u00A0', ' ')
					+ document.getDocumentInformation().getAuthor();
		}
	}

	private void write(String name, String text) throws IOException {
		write(name, text.getBytes(StandardCharsets.UTF_8));
	}

	private void write(String name, byte[] bytes) throws IOException {
		Path file = this.content.resolve(name);
		Files.createDirectories(file.getParent());
		Files.write(file, bytes);
	}

	private static List<Path> files(Path root) {
		try (Stream<Path> walk = Files.walk(root)) {
			return walk.filter(Files::isRegularFile).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
