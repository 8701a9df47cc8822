package org.spineguide.siege;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.spineguide.FreePort;

import org.springframework.util.FileSystemUtils;

/** The jar in a process of its own, with the memory and the options of the container. */
class Besieged implements AutoCloseable {

	private static final Duration START = Duration.ofMinutes(10);

	private final Process process;

	private final int port;

	private final Path log;

	private final Path data;

	Besieged(Path jar, Path folder) throws IOException {
		this.port = FreePort.find();
		this.log = folder.resolve("site.log");
		this.data = folder.resolve("data");
		Path content = folder.resolve("content");
		// What an attack uploads must not stay in the checkout.
		FileSystemUtils.copyRecursively(Path.of("content"), content);
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
				"-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")), "-jar", jar.toString(),
				"--server.port=" + this.port, "--server.address=127.0.0.1", "--spineguide.data.dir=" + this.data,
				"--spineguide.content.dir=" + content, "--spineguide.web.page-cache=32MB",
				"--spineguide.content.watch=false", "--spineguide.staff.second-step=false",
				"--spineguide.web.address=http://localhost:" + this.port,
				"--spineguide.enquiry.limits.from-network-in-minute=100000",
				"--spineguide.enquiry.limits.from-network-in-hour=100000",
				"--spineguide.enquiry.limits.drafts-from-network-in-hour=100000"));
		this.process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(this.log.toFile()).start();
		awaitStart();
	}

	private void awaitStart() throws IOException {
		long end = System.nanoTime() + START.toNanos();
		while (System.nanoTime() < end && isUp()) {
			if (new Wire(this).ask("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 1000) == 200) {
				return;
			}
			Wire.pause(200);
		}
		throw new IllegalStateException("The site did not start:\n" + log());
	}

	Socket connect() throws IOException {
		Socket socket = new Socket();
		socket.setReceiveBufferSize(8 * 1024);
		socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port), 5000);
		return socket;
	}

	boolean isUp() {
		return this.process.isAlive();
	}

	int port() {
		return this.port;
	}

	String address(String path) {
		return "http://localhost:" + this.port + path;
	}

	String log() throws IOException {
		return Files.readString(this.log);
	}

	Path data() {
		return this.data;
	}

	/** What the files below its folders take, that of the log not counted. */
	long bytesOnDisk() throws IOException {
		long sum = 0;
		for (Path folder : List.of(this.data, this.log.resolveSibling("tmp"))) {
			try (Stream<Path> files = Files.walk(folder)) {
				sum += files.mapToLong((file) -> file.toFile().isFile() ? file.toFile().length() : 0).sum();
			}
		}
		return sum;
	}

	/** The memory of its process, in megabytes. */
	long residentMegabytes() throws IOException {
		try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(this.process.pid()), "status"))) {
			return lines.filter((line) -> line.startsWith("VmRSS"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
				.findFirst()
				.orElse(0);
		}
		catch (IOException ex) {
			return 0;
		}
	}

	/** What lives on its heap after a collection, in megabytes. */
	long heapMegabytes() throws IOException {
		jcmd("GC.run");
		return jcmd("GC.heap_info").lines()
			.filter((line) -> line.contains("generation") && line.contains("used"))
			.mapToLong((line) -> Long.parseLong(line.replaceAll(".*used (\\d+)K.*", "$1")) / 1024)
			.sum();
	}

	private String jcmd(String command) throws IOException {
		Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
				String.valueOf(this.process.pid()), command)
			.redirectErrorStream(true)
			.start();
		try (BufferedReader output = jcmd.inputReader()) {
			return String.join("\n", output.lines().toList());
		}
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
		try {
			this.process.waitFor(30, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Writes to a connection as HTTP does. */
	static void write(Socket socket, String text) throws IOException {
		OutputStream out = socket.getOutputStream();
		out.write(text.getBytes(StandardCharsets.ISO_8859_1));
		out.flush();
	}

}
