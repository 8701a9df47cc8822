package org.spineguide.enquiry;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An {@link ExampleClinic} in a process of its own, which can be killed. */
public final class RunningClinic implements AutoCloseable {

	/** Starts soonest, which counts where a process lives for seconds. */
	private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

	private final Process process;

	private final int port;

	private final String log;

	private RunningClinic(Process process, int port, String log) {
		this.process = process;
		this.port = port;
		this.log = log;
	}

	/**
	 * Starts it; what it keeps goes to a folder, and what it logs to {@code clinic.log}
	 * there.
	 */
	public static RunningClinic open(Path folder, Map<String, String> environment, String... settings)
			throws IOException {
		return start(ExampleClinic.class, SHORT_LIVED, folder, environment, withFewArticles(settings));
	}

	/** Starts a {@link SharedClinic}. */
	public static RunningClinic openShared(Path folder, Map<String, String> environment, String... settings)
			throws IOException {
		return start(SharedClinic.class, SHORT_LIVED, folder, environment, settings);
	}

	/** Starts it as whoever runs a site does, so that it becomes as fast as it can be. */
	public static RunningClinic openForLong(Path folder, Map<String, String> environment, String... settings)
			throws IOException {
		return start(ExampleClinic.class, List.of(), folder, environment, withFewArticles(settings));
	}

	/**
	 * The example clinic shows no articles, so it need not read those of the checkout.
	 */
	private static String[] withFewArticles(String... settings) {
		return Stream.concat(Stream.of("--spineguide.content.dir=" + ExampleData.articles()), Stream.of(settings))
			.toArray(String[]::new);
	}

	private static RunningClinic start(Class<?> clinic, List<String> options, Path folder,
			Map<String, String> environment, String... settings) throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(options);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), clinic.getName(),
				"--spineguide.data.dir=" + folder, "--server.port=0", "--server.address=127.0.0.1"));
		command.addAll(List.of(settings));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().putAll(environment);
		Process process = builder.start();
		BufferedReader output = process.inputReader();
		StringBuilder log = new StringBuilder();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			log.append(line).append('\n');
			if (line.startsWith(ExampleClinic.READY)) {
				Thread drain = new Thread(() -> output.lines().forEach((next) -> {
				}));
				drain.setDaemon(true);
				drain.start();
				return new RunningClinic(process, Integer.parseInt(line.substring(ExampleClinic.READY.length())),
						log.toString());
			}
		}
		throw new IllegalStateException("The clinic did not open:\n" + log);
	}

	public Browser browser() {
		return Browser.of("http://127.0.0.1:" + this.port);
	}

	public int port() {
		return this.port;
	}

	/** What it logged until it was open. */
	public String log() {
		return this.log;
	}

	public boolean isOpen() {
		return this.process.isAlive();
	}

	/** Ends it at once, as SIGKILL does: nothing is finished, closed or flushed. */
	public void kill() {
		this.process.destroyForcibly();
		try {
			if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
				throw new IllegalStateException("The clinic cannot be killed");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		kill();
	}

}
