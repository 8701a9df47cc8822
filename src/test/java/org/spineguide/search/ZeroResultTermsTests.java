package org.spineguide.search;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.spineguide.Database;
import org.spineguide.SetClock;
import org.spineguide.search.ZeroResultTerm.Day;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@ParameterizedClass
@EnumSource(Database.class)
@Tag("postgresql")
class ZeroResultTermsTests {

	private final HikariDataSource source;

	private final SetClock clock = new SetClock(Instant.parse("2026-11-20T12:00:00Z"));

	private final ZeroResultTerms words;

	ZeroResultTermsTests(Database database) {
		this.source = database.open();
		this.words = new ZeroResultTerms(JdbcClient.create(this.source), this.clock);
	}

	@AfterEach
	void close() {
		this.source.close();
	}

	@Test
	void wordsAreShownOnceTheyWereLookedForTwice() {
		search("scoliosis", "zebra");
		assertThat(this.words.list(10)).isEmpty();
		search("scoliosis");
		this.clock.pass(Duration.ofDays(1));
		search("scoliosis");
		assertThat(this.words.list(10)).extracting(ZeroResultTerm::word, ZeroResultTerm::times)
			.containsExactly(tuple("scoliosis", 3));
	}

	@Test
	void wordIsCountedByDayTheNewestFirst() {
		search("scoliosis");
		search("scoliosis");
		this.clock.pass(Duration.ofDays(1));
		for (int i = 0; i < 3; i++) {
			search("scoliosis");
		}
		ZeroResultTerm word = this.words.list(10).get(0);
		assertThat(word.days()).containsExactly(new Day(LocalDate.of(2026, 11, 21), 3),
				new Day(LocalDate.of(2026, 11, 20), 2));
		assertThat(word.otherTimes()).isZero();
	}

	@Test
	void dayWithOneSearchIsNotNamed() {
		search("scoliosis");
		this.clock.pass(Duration.ofDays(1));
		search("scoliosis");
		ZeroResultTerm word = this.words.list(10).get(0);
		assertThat(word.days()).isEmpty();
		assertThat(word.otherTimes()).isEqualTo(2);
	}

	@Test
	void daysBeforeTheLastTwoWeeksOfSearchesAreOnlySummedUp() {
		for (int day = 0; day < 20; day++) {
			search("scoliosis");
			search("scoliosis");
			this.clock.pass(Duration.ofDays(1));
		}
		ZeroResultTerm word = this.words.list(10).get(0);
		assertThat(word.times()).isEqualTo(40);
		assertThat(word.days()).hasSize(14).first().returns(LocalDate.of(2026, 12, 9), Day::date);
		assertThat(word.otherTimes()).isEqualTo(12);
	}

	@Test
	void secondTryWithinAMinuteCountsAsOne() {
		this.words.note(List.of("scoliosis"));
		this.words.note(List.of("scoliosis"));
		this.words.write();
		assertThat(this.words.list(10)).isEmpty();
	}

	@Test
	void mostFrequentWordComesFirst() {
		search("rare", "often");
		search("rare", "often");
		search("often");
		assertThat(this.words.list(1)).extracting(ZeroResultTerm::word).containsExactly("often");
	}

	@Test
	void whatMayTellWhoSomebodyIsIsNotKept() {
		for (int i = 0; i < 2; i++) {
			search("jane.doe@example.org", "2025550143", "l5s1", "x".repeat(31), "a b", "ab", "");
		}
		assertThat(this.words.list(10)).isEmpty();
		assertThat(rows()).isZero();
	}

	@Test
	void wordsAreErasedAfterNinetyDays() {
		search("scoliosis");
		search("scoliosis");
		this.clock.pass(Duration.ofDays(89));
		assertThat(this.words.list(10)).hasSize(1);
		assertThat(this.words.erase()).isZero();
		this.clock.pass(Duration.ofDays(1));
		assertThat(this.words.list(10)).isEmpty();
		assertThat(this.words.erase()).isOne();
		assertThat(rows()).isZero();
	}

	@Test
	void madeUpWordsDoNotFillTheDisk() {
		for (int minute = 0; minute < 30; minute++) {
			int first = minute * 1000;
			search(IntStream.range(first, first + 1000).mapToObj(ZeroResultTermsTests::letters).toArray(String[]::new));
		}
		assertThat(rows()).isEqualTo(2000);
	}

	@Test
	void searchGoesOnWhenTheDatabaseDoesNot() {
		this.source.close();
		search("scoliosis");
	}

	private void search(String... zeroResults) {
		this.words.note(List.of(zeroResults));
		this.clock.pass(Duration.ofMinutes(2));
		this.words.note(List.of());
		this.words.write();
	}

	private int rows() {
		return JdbcClient.create(this.source)
			.sql("SELECT count(*) FROM search_fruitless_word")
			.query(Integer.class)
			.single();
	}

	private static String letters(int number) {
		return "word" + Integer.toString(number, 26)
			.chars()
			.map((digit) -> Character.isDigit(digit) ? 'q' + digit - '0' : digit)
			.mapToObj(Character::toString)
			.reduce("", String::concat);
	}

}
