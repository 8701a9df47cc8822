package org.spineguide.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long one article takes to parse, and to parse and finish, with 300 glossary terms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RenderBenchmark {

	private final Markdown markdown = new Markdown();

	private final FlexmarkParser flexmarkParser = new FlexmarkParser();

	private final RenderContext renderContext = Clinic.renderContext(Terms.of(IntStream.range(0, 300)
		.mapToObj((i) -> new Term("t" + i, "spine word" + i, List.of("disc " + i, "nerve " + i, "N" + i), "Word " + i))
		.toList()));

	private final String text = text();

	/** Markdown to HTML that is not cleaned yet. */
	@Benchmark
	public String parse() {
		return this.flexmarkParser.html(this.text, LineOffsets.of(this.text), new TimeLimit(java.time.Duration.ofSeconds(10)));
	}

	/** Markdown to finished HTML, outline, plain text and links. */
	@Benchmark
	public Rendered render() {
		return this.markdown.render(this.text, this.renderContext);
	}

	private static String text() {
		try {
			String file = Files.readString(Path.of("content/en/spinal-fusion/recovery.md"));
			return file.substring(file.indexOf("\n---\n", 3) + 5);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
