package org.spineguide.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * Opens the site for visitors, each with a browser window that knows nothing of the
 * others. Addresses without a host are those of the site under test.
 */
public final class Visitors implements AutoCloseable {

	private final RunningBrowser browser;

	private final String site;

	private final List<BrowserContext> windows = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	private final List<Visitors> others = new ArrayList<>();

	private final List<EncryptedSite> proxies = new ArrayList<>();

	Visitors(RunningBrowser browser, String site) {
		this.browser = browser;
		this.site = site;
	}

	/** Where the site under test is. */
	public String site() {
		return this.site;
	}

	/** Visitors of the same site over https, as outside of tests. */
	public Visitors encrypted() {
		EncryptedSite proxy = new EncryptedSite(this.site);
		this.proxies.add(proxy);
		Visitors encrypted = new Visitors(this.browser, proxy.address());
		this.others.add(encrypted);
		return encrypted;
	}

	/** Someone at a desk. */
	public Page reader() {
		return visitor((window) -> window.setViewportSize(1280, 900));
	}

	/** Someone at a desk who likes it dark. */
	public Page atNight() {
		return visitor((window) -> window.setViewportSize(1280, 900).setColorScheme(ColorScheme.DARK));
	}

	/** Someone with a telephone in hand. */
	public Page onPhone() {
		return visitor((window) -> window.setViewportSize(390, 844).setHasTouch(true));
	}

	/** Someone with the smallest screen that counts, or with the page at 400 %. */
	public Page onSmallestScreen() {
		return visitor((window) -> window.setViewportSize(320, 568));
	}

	/** Someone whose browser runs no script. */
	public Page withoutScript() {
		// Nothing can be pressed while the page still scrolls smoothly.
		return visitor((window) -> window.setViewportSize(1280, 900)
			.setReducedMotion(ReducedMotion.REDUCE)
			.setJavaScriptEnabled(false));
	}

	/** Someone whose system chooses all colors. */
	public Page withOwnColors() {
		return visitor((window) -> window.setViewportSize(1280, 900)
			.setForcedColors(ForcedColors.ACTIVE)
			.setReducedMotion(ReducedMotion.REDUCE));
	}

	/**
	 * Someone who closes the browser and opens it again: it finds in a folder what it
	 * left there.
	 * @param arguments more that the browser is started with
	 */
	public BrowserContext restarted(Path profile, boolean script, String... arguments) {
		BrowserContext window = this.browser.startWith(profile,
				new LaunchPersistentContextOptions().setBaseURL(this.site)
					.setIgnoreHTTPSErrors(true)
					.setViewportSize(1280, 900)
					.setReducedMotion(ReducedMotion.REDUCE)
					.setJavaScriptEnabled(script),
				List.of(arguments));
		return watched(window);
	}

	/** Someone with other wishes. */
	public Page visitor(UnaryOperator<NewContextOptions> wishes) {
		BrowserContext window = this.browser.browser()
			.newContext(wishes.apply(new NewContextOptions().setBaseURL(this.site).setIgnoreHTTPSErrors(true)));
		return watched(window).newPage();
	}

	private BrowserContext watched(BrowserContext window) {
		this.windows.add(window);
		window.onRequest((request) -> {
			if (!request.url().startsWith(this.site + "/")) {
				this.complaints.add("asked for " + request.url());
			}
		});
		window.onConsoleMessage((message) -> {
			// That a page is missing, or failed, is no fault of the browser's.
			if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
				this.complaints.add(message.text());
			}
		});
		window.onWebError((error) -> this.complaints.add(error.error()));
		return window;
	}

	/**
	 * What no page may do: ask anyone else for something, or fail at what it loads or
	 * runs. Checked after each test.
	 */
	List<String> complaints() {
		return Stream.concat(Stream.of(this), this.others.stream())
			.flatMap((visitors) -> visitors.complaints.stream())
			.toList();
	}

	@Override
	public void close() {
		this.others.forEach(Visitors::close);
		this.windows.forEach(BrowserContext::close);
		this.proxies.forEach(EncryptedSite::close);
	}

}
