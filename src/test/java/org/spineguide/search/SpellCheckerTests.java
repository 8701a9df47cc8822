package org.spineguide.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.Test;
import org.mockito.invocation.InvocationOnMock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;

class SpellCheckerTests {

	private final TermStatistics known = mock(TermStatistics.class);

	private final SpellChecker spellChecker = new SpellChecker(this.known);

	@Test
	void wordThatSoundsTheSameIsFoundWhileAnotherThreadStillReadsTheWords() {
		AtomicInteger readers = new AtomicInteger();
		CompletableFuture<List<String>> second = new CompletableFuture<>();
		given(this.known.areInNames("sciatica")).willReturn(true);
		willAnswer((reading) -> {
			words(reading).accept("stenosis", 1);
			if (readers.incrementAndGet() == 1) {
				second.complete(CompletableFuture.supplyAsync(() -> this.spellChecker.guesses("syatica")).join());
			}
			words(reading).accept("sciatica", 1);
			return null;
		}).given(this.known).startingWith(eq(""), any());
		List<String> first = this.spellChecker.guesses("syatica");
		assertThat(first).containsExactly("sciatica");
		assertThat(second).isCompletedWithValue(first);
	}

	private static BiConsumer<String, Integer> words(InvocationOnMock reading) {
		return reading.getArgument(1);
	}

}
