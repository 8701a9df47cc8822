package org.spineguide.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import org.spineguide.content.load.TestLibrary;

/**
 * How long a question takes in process, and a suggestion: the times of many calls, so that the table shows p95.
 * For a large library run src/bench/run jmh Search -p library=FOLDER.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SearchBenchmark {

	@Param("content")
	private String library = "content";

	private List<String> questions = List.of();

	private ReloadingSearch search = new ReloadingSearch((words) -> {
	});

	private int next;

	/** Indexes the library. */
	@Setup
	public void index() throws IOException {
		this.search = Searches.of(TestLibrary.at(Path.of(this.library)));
		this.questions = Files.readAllLines(Path.of("src/test/resources/org/spineguide/search/relevance.tsv"))
			.stream()
			.filter((line) -> line.contains("\t"))
			.skip(1)
			.map((line) -> line.split("\t")[1])
			.toList();
	}

	/** A question that patients ask. */
	@Benchmark
	public SearchResults find() {
		return this.search.find(SearchRequest.of("en", question()));
	}

	/** The first letters of one. */
	@Benchmark
	public List<String> suggest() {
		String question = question();
		return this.search.suggest("en", question.substring(0, Math.min(4, question.length())));
	}

	private String question() {
		this.next = (this.next + 1) % this.questions.size();
		return this.questions.get(this.next);
	}

}
