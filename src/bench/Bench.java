import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Measures the site beside nginx and hugo, and prints what came out against the budgets. Started by src/bench/run. */
class Bench {

	private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

	private static final int SITE = 8136;

	private static final int NGINX = 8138;

	private static final Duration LONGEST_START = Duration.ofMinutes(5);

	private static final String ARTICLE = "/field-3/topic-0/article-7";

	private final Path work = Path.of("target", "bench").toAbsolutePath();

	private final Mode mode;

	private final HttpClient http = HttpClient.newHttpClient();

	private final List<String> table = new ArrayList<>();

	private Bench(Mode mode) {
		this.mode = mode;
	}

	public static void main(String[] args) throws Exception {
		Bench bench = new Bench(Mode.valueOf(args[0].toUpperCase(Locale.ROOT)));
		Runtime.getRuntime().addShutdownHook(new Thread(Started::stopAll));
		bench.run();
	}

	private void run() throws Exception {
		delete(this.work);
		Files.createDirectories(this.work);
		Path library = library(this.mode.large);
		step("hugo", () -> hugo(library));
		step("load", () -> load(library));
		step("pages", () -> pages(library));
		step("start", this::start);
		step("growth", this::growth);
		System.out.println();
		System.out.printf("%s, %d processors, Java %s, %,d articles, %s%n", this.mode.name().toLowerCase(Locale.ROOT),
				Runtime.getRuntime().availableProcessors(), Runtime.version().feature(), this.mode.large,
				(this.mode.rounds > 1) ? "medians of " + this.mode.rounds : "one round");
		System.out.printf("%-52s %14s %16s  %s%n", "what", "measured", "budget", "");
		this.table.forEach(System.out::println);
		delete(this.work);
	}

	// What the site is measured against.

	private double hugoSeconds = Double.NaN;

	private void hugo(Path library) throws Exception {
		if (isMissing("hugo")) {
			return;
		}
		Path site = this.work.resolve("hugo");
		copy(library.resolve("en"), site.resolve("content"));
		write(site.resolve("config.toml"), "baseURL = 'http://localhost/'\ntitle = 'Library'\ndisableKinds = ['RSS']\n");
		String page = "<!DOCTYPE html><html lang=en><head><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>"
				+ "<p>{{ .Params.summary }}</p>{{ .TableOfContents }}{{ .Content }}%s</body></html>";
		write(site.resolve("layouts/_default/single.html"),
				page.formatted("{{ with .PrevInSection }}<a href='{{ .RelPermalink }}'>{{ .Title }}</a>{{ end }}"
						+ "{{ with .NextInSection }}<a href='{{ .RelPermalink }}'>{{ .Title }}</a>{{ end }}"));
		String list = page.formatted("{{ range .Pages }}<a href='{{ .RelPermalink }}'>{{ .Title }}</a>{{ end }}");
		write(site.resolve("layouts/_default/list.html"), list);
		write(site.resolve("layouts/index.html"), list);
		List<Double> seconds = new ArrayList<>();
		long memory = 0;
		for (int round = 0; round < this.mode.rounds; round++) {
			delete(site.resolve("public"));
			long start = System.nanoTime();
			Started hugo = Started.of(this.work.resolve("hugo.log"), List.of("hugo", "--source", site.toString(), "--quiet"));
			while (hugo.process.isAlive()) {
				memory = Math.max(memory, hugo.memory("VmHWM"));
				Thread.sleep(5);
			}
			seconds.add((System.nanoTime() - start) / 1e9);
		}
		this.hugoSeconds = median(seconds);
		row("hugo builds the library", "%.1f s", this.hugoSeconds, "", true);
		row("hugo, largest memory", "%.0f MB", memory, "", true);
		delete(site);
	}

	// The site.

	private void load(Path library) throws Exception {
		List<Double> seconds = new ArrayList<>();
		List<Double> memory = new ArrayList<>();
		List<Double> edits = new ArrayList<>();
		for (int round = 0; round < this.mode.rounds; round++) {
			try (Started site = site(library, "-Xmx448m")) {
				seconds.add(untilServing(site, "/search?q=back+pain"));
				for (int edit = 0; edit < 5; edit++) {
					edits.add(edit(library, "bench " + round + " " + edit));
				}
				memory.add((double) site.memory("VmHWM"));
			}
		}
		double load = median(seconds);
		row("read, parsed, indexed, serving", "%.1f s", load, "", true);
		row("  against hugo", "%.2f times", load / this.hugoSeconds, "at most 1", load <= this.hugoSeconds);
		row("  memory (RSS)", "%.0f MB", median(memory), "at most 768 MB", median(memory) <= 768);
		row("an edited file shows after", "%.0f ms", median(edits), "300 ms", median(edits) <= 300);
		row("  the slowest of " + edits.size(), "%.0f ms", new TreeSet<>(edits).last(), "", true);
	}

	private void pages(Path library) throws Exception {
		if (isMissing("wrk")) {
			return;
		}
		try (Started site = site(library, "-Xmx448m")) {
			untilServing(site, ARTICLE);
			untilServing(site, "/search?q=back+pain");
			wrk(SITE, ARTICLE, 5);
			if (!isMissing("nginx")) {
				againstNginx();
			}
			underEdits(library);
		}
	}

	/** Both send the same bytes to the same client, by turns. */
	private void againstNginx() throws Exception {
		Path root = this.work.resolve("nginx");
		HttpResponse<byte[]> zipped = this.http.send(request(ARTICLE).header("Accept-Encoding", "gzip").build(),
				HttpResponse.BodyHandlers.ofByteArray());
		Files.createDirectories(root.resolve("html"));
		Files.write(root.resolve("html/page.html.gz"), zipped.body());
		write(root.resolve("nginx.conf"), """
				worker_processes auto;
				daemon off;
				pid nginx.pid;
				error_log error.log;
				events { worker_connections 1024; }
				http {
					access_log off;
					sendfile on;
					tcp_nopush on;
					keepalive_requests 1000000;
					open_file_cache max=100;
					types { text/html html; }
					server {
						listen 127.0.0.1:%d;
						root %s;
						gzip_static always;
					}
				}
				""".formatted(NGINX, root.resolve("html")));
		try (Started nginx = Started.of(this.work.resolve("nginx.log"),
				List.of("nginx", "-p", root.toString(), "-c", root.resolve("nginx.conf").toString()))) {
			Thread.sleep(500);
			wrk(NGINX, "/page.html", 2);
			List<Double> ratios = new ArrayList<>();
			double fastest = 0;
			for (int round = 0; round < this.mode.rounds; round++) {
				Load theirs = wrk(NGINX, "/page.html", this.mode.seconds);
				Load ours = wrk(SITE, ARTICLE, this.mode.seconds);
				ratios.add(ours.perSecond / theirs.perSecond);
				fastest = Math.max(fastest, ours.perSecond);
				if (theirs.errors + ours.errors > 0) {
					row("errors while measuring", "%.0f", theirs.errors + ours.errors, "0", false);
				}
			}
			row("pages a second (%,d bytes)".formatted(zipped.body().length), "%,.0f", fastest, "", true);
			row("  against nginx gzip_static", "%.2f times", median(ratios), "at least 0.8", median(ratios) >= 0.8);
		}
	}

	/** A hundred pages are asked for while one article is edited each second. */
	private void underEdits(Path library) throws Exception {
		Path script = this.work.resolve("many.lua");
		write(script, """
				local n = 0
				request = function()
					n = n + 1
					return wrk.format("GET", "/field-3/topic-" .. (n %% 2) .. "/article-" .. (1 + n %% 49))
				end
				""".replace("%%", "%"));
		List<Double> edits = new ArrayList<>();
		int span = 2 * this.mode.seconds + 4;
		Load[] load = new Load[1];
		Thread readers = new Thread(() -> load[0] = wrk(SITE, "/", span, "-s", script.toString()));
		readers.start();
		for (int second = 0; second < span - 2; second++) {
			long start = System.nanoTime();
			edits.add(edit(library, "under load " + second));
			Thread.sleep(Math.max(0, 1000 - (System.nanoTime() - start) / 1_000_000));
		}
		readers.join();
		row("100 pages, an edit each second: p99", "%.1f ms", load[0].p99, "", true);
		row("  pages a second", "%,.0f", load[0].perSecond, "", true);
		row("  errors", "%.0f", load[0].errors, "0", load[0].errors == 0);
		row("  an edited file shows after", "%.0f ms", median(edits), "", true);
	}

	/** What a container does: classes and profiles from an earlier run, and the articles that come with the program. */
	private void start() throws Exception {
		Path content = Path.of("content").toAbsolutePath();
		Path app = this.work.resolve("app");
		run(List.of(JAVA.toString(), "-Djarmode=tools", "-jar", "target/spineguide.jar", "extract", "--destination", app.toString()));
		List<Double> plain = new ArrayList<>();
		List<Double> cached = new ArrayList<>();
		Path cache = app.resolve("spineguide.aot");
		if (Runtime.version().feature() >= 25) {
			Started teacher = site(app, content, "-XX:AOTCacheOutput=" + cache);
			untilServing(teacher, "/spinal-fusion/recovery");
			for (String page : List.of("/", "/spinal-fusion/", "/search?q=back+pain", "/appointments", "/a-to-z", "/glossary")) {
				untilServing(teacher, page);
			}
			teacher.process.destroy();
			teacher.process.waitFor(2, TimeUnit.MINUTES);
		}
		else {
			System.out.println("SKIPPED: the AOT cache needs Java 25; set JAVA_HOME to one");
		}
		for (int round = 0; round < this.mode.rounds; round++) {
			try (Started site = site(app, content, "-XX:+UseSerialGC")) {
				plain.add(untilServing(site, "/spinal-fusion/recovery"));
			}
			if (Files.exists(cache)) {
				try (Started site = site(app, content, "-XX:AOTCache=" + cache)) {
					cached.add(untilServing(site, "/spinal-fusion/recovery"));
				}
			}
		}
		row("start to first page", "%.1f s", median(plain), "", true);
		if (!cached.isEmpty()) {
			row("  with an AOT cache, as in the container", "%.1f s", median(cached), "2 s", median(cached) <= 2);
		}
	}

	private void growth() throws Exception {
		for (int size : this.mode.sizes) {
			Path library = library(size);
			String heap = (size > 10_000) ? "-Xmx2g" : "-Xmx448m";
			try (Started site = site(library, heap)) {
				double seconds = untilServing(site, "/search?q=back+pain");
				String article = "/chronic-back-pain/warning-signs";
				edit(library, article, "warm");
				double shown = edit(library, article, "growth");
				row("%,d articles: serving after".formatted(size), "%.1f s", seconds, "", true);
				row("  edit shows after / memory", "%.0f ms", shown, site.memory("VmHWM") + " MB", true);
			}
			if (size != this.mode.large) {
				delete(library);
			}
		}
	}

	// The tools behind.

	private Path library(int articles) throws Exception {
		Path folder = this.work.resolve("library-" + articles);
		if (!Files.exists(folder)) {
			run(List.of(JAVA.toString(), "src/bench/MakeLibrary.java", folder.toString(), String.valueOf(articles)));
		}
		return folder;
	}

	private Started site(Path library, String... options) throws IOException {
		return site(Path.of("target"), library, options);
	}

	private Started site(Path app, Path library, String... options) throws IOException {
		Path data = Files.createTempDirectory(this.work, "data");
		List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-XX:+UseSerialGC"));
		if (Runtime.version().feature() > 21) {
			command.add("--enable-native-access=ALL-UNNAMED");
		}
		command.addAll(List.of(options));
		command.addAll(List.of("-jar", app.resolve("spineguide.jar").toString(), "--server.address=127.0.0.1",
				"--server.port=" + SITE, "--spineguide.content.dir=" + library, "--spineguide.data.dir=" + data));
		return Started.of(data.resolve("log"), command);
	}

	/** Seconds from the start of the process to the first answer. */
	private double untilServing(Started site, String page) throws Exception {
		while (System.nanoTime() - site.start < LONGEST_START.toNanos()) {
			if (!site.process.isAlive()) {
				throw new IllegalStateException("The site ended; its log ends:\n" + site.end());
			}
			try {
				if (this.http.send(request(page).build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
					return (System.nanoTime() - site.start) / 1e9;
				}
				throw new IllegalStateException(page + " does not answer 200");
			}
			catch (IOException ex) {
				Thread.sleep(10);
			}
		}
		throw new IllegalStateException("The site did not start; its log ends:\n" + site.end());
	}

	private double edit(Path library, String words) throws Exception {
		return edit(library, ARTICLE, words);
	}

	/** Milliseconds from the end of the write to the page that shows it. */
	private double edit(Path library, String article, String words) throws Exception {
		Path file = library.resolve("en" + article + ".md");
		Files.writeString(file, Files.readString(file).replaceFirst("(?m)^author: .*$", "author: " + words));
		long start = System.nanoTime();
		while (System.nanoTime() - start < Duration.ofSeconds(60).toNanos()) {
			if (page(article).contains(words)) {
				return (System.nanoTime() - start) / 1e6;
			}
			Thread.sleep(4);
		}
		throw new IllegalStateException("The edit does not show");
	}

	private String page(String address) throws Exception {
		HttpResponse<java.io.InputStream> answer = this.http.send(request(address).header("Accept-Encoding", "gzip").build(),
				HttpResponse.BodyHandlers.ofInputStream());
		try (GZIPInputStream in = new GZIPInputStream(answer.body())) {
			return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
		}
	}

	private static HttpRequest.Builder request(String page) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + SITE + page)).timeout(Duration.ofSeconds(60));
	}

	private Load wrk(int port, String page, int seconds, String... options) {
		List<String> command = new ArrayList<>(List.of("wrk", "-t2", "-c32", "-d" + seconds + "s", "--latency", "-H", "Accept-Encoding: gzip"));
		command.addAll(List.of(options));
		command.add("http://127.0.0.1:" + port + page);
		return Load.of(run(command));
	}

	private static String run(List<String> command) {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			String output = new String(process.getInputStream().readAllBytes());
			if (process.waitFor() != 0) {
				throw new IllegalStateException(command + " failed:\n" + output);
			}
			return output;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean isMissing(String tool) {
		return Stream.of(System.getenv("PATH").split(":")).noneMatch((folder) -> Files.isExecutable(Path.of(folder, tool)));
	}

	private void step(String name, Step step) throws Exception {
		long start = System.nanoTime();
		System.out.print(name + " ... ");
		try {
			step.take();
			System.out.printf("%.0f s%n", (System.nanoTime() - start) / 1e9);
		}
		catch (IllegalStateException ex) {
			System.out.println("FAILED: " + ex.getMessage());
			this.table.add("FAILED: " + name);
		}
	}

	private void row(String what, String format, double value, String budget, boolean met) {
		String verdict = budget.isEmpty() || budget.endsWith(" MB") && !budget.startsWith("at") ? "" : met ? "met" : "MISSED";
		this.table.add("%-52s %14s %16s  %s".formatted(what, Double.isNaN(value) ? "-" : format.formatted(value), budget,
				Double.isNaN(value) ? "" : verdict));
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().toList().get(values.size() / 2);
	}

	private static void write(Path file, String text) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	/** Copies a folder; hugo calls the own page of a folder _index. */
	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String name = from.relativize(file).toString().replaceFirst("(^|/)index\\.md$", "$1_index.md");
				Path copy = to.resolve(name);
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, IOException ex) throws IOException {
				Files.delete(visited);
				return FileVisitResult.CONTINUE;
			}

		});
	}

	/** How much is measured. */
	private enum Mode {

		/** Shows only that everything works. */
		SMOKE(500, 1, 2, 100), QUICK(2_000, 1, 5, 100, 1_000), FULL(10_000, 3, 8, 100, 1_000, 10_000, 50_000);

		private final int large;

		private final int rounds;

		private final int seconds;

		private final int[] sizes;

		Mode(int large, int rounds, int seconds, int... sizes) {
			this.large = large;
			this.rounds = rounds;
			this.seconds = seconds;
			this.sizes = sizes;
		}

	}

	/** One part of the measuring. */
	private interface Step {

		void take() throws Exception;

	}

	/** What wrk tells. */
	private record Load(double perSecond, double p99, double errors) {

		static Load of(String output) {
			Matcher latency = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)").matcher(output);
			double p99 = latency.find() ? Double.parseDouble(latency.group(1))
					* (latency.group(2).equals("us") ? 0.001 : latency.group(2).equals("ms") ? 1 : 1000) : Double.NaN;
			double errors = number(output, "Non-2xx or 3xx responses: (\\d+)");
			for (String kind : List.of("connect", "read", "write", "timeout")) {
				errors += number(output, "Socket errors:.*" + kind + " (\\d+)");
			}
			return new Load(number(output, "Requests/sec:\\s+([0-9.]+)"), p99, errors);
		}

		private static double number(String output, String pattern) {
			Matcher found = Pattern.compile(pattern).matcher(output);
			return found.find() ? Double.parseDouble(found.group(1)) : 0;
		}

	}

	/** A process that was started here, and ends with this one at the latest. */
	private record Started(Process process, Path log, long start) implements AutoCloseable {

		private static final List<Started> ALL = new java.util.concurrent.CopyOnWriteArrayList<>();

		static Started of(Path log, List<String> command) throws IOException {
			long start = System.nanoTime();
			Started started = new Started(
					new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start(), log, start);
			ALL.add(started);
			return started;
		}

		/** The last lines of its log. */
		String end() throws IOException {
			List<String> lines = Files.readAllLines(this.log);
			return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
		}

		/** Megabytes, as the system counts them. */
		long memory(String line) {
			try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(this.process.pid()), "status"))) {
				return lines.filter((found) -> found.startsWith(line))
					.mapToLong((found) -> Long.parseLong(found.replaceAll("\\D", "")) / 1024)
					.findFirst()
					.orElse(0);
			}
			catch (IOException | UncheckedIOException ex) {
				return 0;
			}
		}

		@Override
		public void close() {
			this.process.destroy();
			try {
				if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
					this.process.destroyForcibly();
				}
			}
			catch (InterruptedException ex) {
				this.process.destroyForcibly();
			}
		}

		static void stopAll() {
			ALL.forEach((started) -> started.process.destroyForcibly());
		}

	}

}
