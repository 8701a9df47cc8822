package org.spineguide.browser;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How much each kind of page weighs on the wire, printed and held to its budget. */
@RunningSite
class PageBudgetTests {

	private static final int PAGE = 14_000;

	private static final int STYLE = 10_000;

	private static final int SCRIPT = 4_000;

	private static final int ALL = 150_000;

	/** They grow with the library, and say all there is in one place. */
	private static final List<String> LISTS = List.of("A to Z", "glossary", "components");

	private static final Pattern FILE = Pattern
		.compile("(?:href|src)=\"(/(?:assets|images)/[^\"]+\\.(css|js|woff2|svg|png))\"");

	@Test
	void pagesKeepTheirBudgets(Site site) {
		System.out.printf("%n%-14s %7s %7s %7s %7s %9s%n", "bytes, gzip", "HTML", "CSS", "JS", "all", "files");
		new TreeMap<>(Site.KINDS).forEach((kind, address) -> {
			Weight weight = weigh(site, address);
			System.out.printf("%-14s %7d %7d %7d %7d %9d%n", kind, weight.page, weight.style, weight.script, weight.all,
					weight.files);
			if (!LISTS.contains(kind)) {
				assertThat(weight.page).as("HTML of " + kind).isLessThanOrEqualTo(PAGE);
			}
			// The page of components shows the parts of all pages at once.
			if (!kind.equals("components")) {
				assertThat(weight.style).as("CSS of " + kind).isLessThanOrEqualTo(STYLE);
			}
			assertThat(weight.script).as("JavaScript of " + kind).isLessThanOrEqualTo(SCRIPT);
			assertThat(weight.all).as("all of " + kind).isLessThanOrEqualTo(ALL);
		});
	}

	@Test
	void everyArticleKeepsItsBudget(Site site) {
		List<String> heavy = new ArrayList<>();
		for (String address : site.pages()) {
			Weight weight = weigh(site, address);
			boolean list = address.equals("/a-to-z") || address.equals("/glossary");
			if ((weight.page > PAGE && !list) || weight.all > ALL) {
				heavy.add(address + " " + weight);
			}
		}
		assertThat(heavy).isEmpty();
	}

	/** The page with all files that it names. */
	private static Weight weigh(Site site, String address) {
		HttpResponse<byte[]> page = site.get(address);
		int style = 0;
		int script = 0;
		int all = page.body().length;
		List<MatchResult> files = FILE.matcher(site.text(address)).results().toList();
		for (MatchResult file : files) {
			int length = site.get(file.group(1)).body().length;
			all += length;
			style += file.group(2).equals("css") ? length : 0;
			script += file.group(2).equals("js") ? length : 0;
		}
		return new Weight(page.body().length, style, script, all, files.size());
	}

	private record Weight(int page, int style, int script, int all, int files) {
	}

}
