package org.spineguide.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** The browser that all tests of a thread share. */
record RunningBrowser(Playwright playwright, Browser browser, Path executable,
		Map<String, String> environment) implements AutoCloseable {

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	/** The same browser without windows, profiles and settings: half the work. */
	private static final Path WITHOUT_WINDOWS = Path.of("/usr/bin/chromium-headless-shell");

	/** Longer than anything takes, so that a busy machine fails no test. */
	private static final double PATIENCE_MILLIS = 30_000;

	/** The browser that is installed, if any. */
	static Optional<Path> program() {
		return Stream.of("chromium", "chromium-browser", "google-chrome")
			.map((name) -> Path.of("/usr/bin", name))
			.filter(Files::isExecutable)
			.findFirst();
	}

	/**
	 * Starts it, with the fonts of the program, so that text is as wide on any machine.
	 */
	static RunningBrowser start(Path program) {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
		Map<String, String> environment = new HashMap<>(System.getenv());
		environment.put("FONTCONFIG_FILE", BrowserFonts.file().toString());
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		Browser browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions()
				.setExecutablePath(Files.isExecutable(WITHOUT_WINDOWS) ? WITHOUT_WINDOWS : program)
				.setArgs(ARGUMENTS)
				.setEnv(environment));
		return new RunningBrowser(playwright, browser, program, environment);
	}

	/**
	 * Starts another one, with windows, which finds in a folder what it left there the
	 * last time.
	 */
	BrowserContext startWith(Path profile, LaunchPersistentContextOptions wishes, List<String> more) {
		return this.playwright.chromium()
			.launchPersistentContext(profile,
					wishes.setExecutablePath(this.executable)
						.setArgs(Stream.concat(ARGUMENTS.stream(), more.stream()).toList())
						.setEnv(this.environment));
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
