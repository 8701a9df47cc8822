package org.spineguide.web.export;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.spineguide.Scratch;
import org.spineguide.browser.RunningSite;
import org.spineguide.browser.Site;
import org.spineguide.web.PublicAddress;
import org.spineguide.web.PublicAddress.Kind;
import org.spineguide.web.PublicAddresses;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The published folder of the shipped articles, without PDFs, which take long. */
@RunningSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaticExportTests {

	/** What only the site answers. */
	private static final Pattern LIVE = Pattern
		.compile("/(?:appointments|search|visit-pack|staff|what-changed)(?:[/?.].*)?|(?:/.*)?/v");

	private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

	private final Path root = Scratch.folder("export");

	private final StaticExport export;

	private final List<PublicAddresses> sources;

	private ExportResult result;

	@Autowired
	StaticExportTests(StaticExport export, List<PublicAddresses> sources) {
		this.export = export;
		this.sources = sources;
	}

	@BeforeAll
	void publish() throws IOException {
		this.result = this.export.exportPages(new PublishedFolder(this.root), () -> false);
	}

	@Test
	void everyAddressIsAFileWithTheBytesThatTheSiteSends(Site site) throws IOException {
		assertThat(this.result.failed()).isEmpty();
		List<PublicAddress> addresses = addresses().stream()
			.filter((address) -> address.kind() != Kind.COSTLY)
			.toList();
		assertThat(addresses).hasSizeGreaterThan(150);
		for (PublicAddress address : addresses) {
			HttpResponse<byte[]> response = site.get(address.address());
			boolean zipped = response.headers().firstValue("Content-Encoding").isPresent();
			assertThat(response.statusCode()).as(address.address()).isEqualTo(address.status());
			Path file = file(address.file());
			if (zipped && address.kind() == Kind.PAGE) {
				assertThat(file(address.file() + ".gz")).as(address.address()).hasBinaryContent(response.body());
			}
			assertThat(file).as(address.address())
				.hasBinaryContent(SiteResponse.of(response.body(), zipped, "").plain());
		}
	}

	@Test
	void everyPageOfTheSitemapIsThere(Site site) {
		assertThat(site.pages()).hasSizeGreaterThan(90)
			.allSatisfy((address) -> assertThat(file(PublicAddress.page(address, "").file())).isRegularFile());
	}

	@Test
	void everyLinkOnAPageLeadsToAFileOrToWhatOnlyTheSiteAnswers() throws IOException {
		Set<String> known = addresses().stream()
			.map(PublicAddress::address)
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> dead = new TreeSet<>();
		for (PublicAddress page : addresses()) {
			if (page.file().endsWith(".html")) {
				LINK.matcher(Files.readString(file(page.file())))
					.results()
					.map((link) -> link.group(1).replace("&amp;", "&"))
					.filter((link) -> !known.contains(link) && !LIVE.matcher(link).matches())
					.forEach(dead::add);
			}
		}
		assertThat(dead).isEmpty();
	}

	@Test
	void secondExportChangesNothing() throws IOException {
		ExportResult again = this.export.exportPages(new PublishedFolder(this.root), () -> false);
		// Error pages are in no cache.
		assertThat(again.changed()).allMatch((address) -> address.startsWith("/-/"));
		assertThat(again.deleted()).isEmpty();
		assertThat(again.isWhole()).isTrue();
	}

	@Test
	void redirectsAndWhatIsGoneAreAnsweredAsTheMapsSay(Site site) {
		Map<String, String> redirects = new TreeMap<>();
		this.sources.forEach((source) -> redirects.putAll(source.redirects()));
		assertThat(redirects).hasSizeGreaterThan(100);
		redirects.forEach((from, target) -> {
			if (!from.equals(target)) {
				HttpResponse<byte[]> response = site.get(from);
				assertThat(response.statusCode()).as(from).isEqualTo(301);
				assertThat(response.headers().firstValue("Location")).as(from).hasValue(target);
			}
		});
		List<String> gone = new ArrayList<>();
		this.sources.forEach((source) -> gone.addAll(source.gone()));
		assertThat(gone).allSatisfy((address) -> assertThat(site.get(address).statusCode()).isEqualTo(410));
	}

	@Test
	void pageForFormsThatDoNotAnswerNamesThePhoneAndTheEmergency() throws IOException {
		assertThat(Files.readString(file("-/errors/503.html"), StandardCharsets.UTF_8)).contains("(202) 555-0143",
				"tel:911", "emergency-advice");
	}

	private List<PublicAddress> addresses() {
		return this.sources.stream().flatMap((source) -> source.addresses().stream()).toList();
	}

	private Path file(String name) {
		return this.root.resolve("site").resolve(name);
	}

}
