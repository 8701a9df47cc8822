package org.spineguide.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.search.ZeroResultTerm.Day;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Statistics of search words that find nothing, so that staff learn what the articles or
 * the lists of words lack. Keeps single words and the day, never a whole query, nor who
 * asked or when. Written down together every minute, which also counts somebody's second
 * try as one.
 */
public class ZeroResultTerms {

	private static final Logger logger = LoggerFactory.getLogger(ZeroResultTerms.class);

	private static final Period KEPT = Period.ofDays(90);

	private static final Duration BETWEEN_WRITES = Duration.ofMinutes(1);

	/**
	 * Most words that are counted in memory, so that made-up words cannot fill the disk.
	 */
	private static final int MOST_AT_ONCE = 200;

	private static final int MOST_A_DAY = 2000;

	/** Most days that are listed for a word. */
	private static final int MOST_DAYS = 14;

	private static final String MOST_SOUGHT = """
			FROM search_fruitless_word WHERE day > :since
			GROUP BY word HAVING sum(times) > 1 ORDER BY sum(times) DESC, word LIMIT :most
			""";

	/**
	 * Pattern of a word that is kept: nothing with digits or signs, which may be a number
	 * or an address.
	 */
	private static final Pattern WORD = Pattern.compile("\\p{L}{3,30}");

	private final JdbcClient database;

	private final Clock clock;

	private final Set<String> unwritten = new HashSet<>();

	private Instant lastWrite;

	ZeroResultTerms(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
		this.lastWrite = clock.instant();
	}

	/**
	 * Returns what was looked for at least twice and not found, the most frequent first.
	 * What happened once on a day is told in the sum alone.
	 */
	public List<ZeroResultTerm> list(int atMost) {
		write();
		Map<String, List<Day>> days = daysByWord(atMost);
		return this.database.sql("SELECT word, sum(times) AS times " + MOST_SOUGHT)
			.param("since", lastErased())
			.param("most", atMost)
			.query((row, number) -> new ZeroResultTerm(row.getString("word"), row.getInt("times"),
					days.getOrDefault(row.getString("word"), List.of()).stream().limit(MOST_DAYS).toList()))
			.list();
	}

	/** Returns the days of the words that are listed, the newest first. */
	private Map<String, List<Day>> daysByWord(int atMost) {
		Map<String, List<Day>> days = new HashMap<>();
		RowCallbackHandler add = (row) -> days.computeIfAbsent(row.getString("word"), (word) -> new ArrayList<>())
			.add(new Day(LocalDate.parse(row.getString("day")), row.getInt("times")));
		this.database.sql("""
				SELECT word, day, times FROM search_fruitless_word
				WHERE day > :since AND times > 1 AND word IN (SELECT word %s) ORDER BY day DESC
				""".formatted(MOST_SOUGHT)).param("since", lastErased()).param("most", atMost).query(add);
		return days;
	}

	/** Returns the number of days for which a word is kept. */
	public int days() {
		return KEPT.getDays();
	}

	/** Counts words that found nothing. */
	void note(Collection<String> words) {
		if (add(words)) {
			write();
		}
	}

	/** Adds words to the unwritten ones, and returns whether it is time to write them. */
	private synchronized boolean add(Collection<String> words) {
		words.stream()
			.filter((word) -> WORD.matcher(word).matches())
			.limit(Math.max(0, MOST_AT_ONCE - this.unwritten.size()))
			.forEach(this.unwritten::add);
		return !this.unwritten.isEmpty() && this.clock.instant().isAfter(this.lastWrite.plus(BETWEEN_WRITES));
	}

	private synchronized Set<String> take() {
		Set<String> words = Set.copyOf(this.unwritten);
		this.unwritten.clear();
		this.lastWrite = this.clock.instant();
		return words;
	}

	/** Writes the counts since the last time to the database. */
	void write() {
		Set<String> words = take();
		if (words.isEmpty()) {
			return;
		}
		String today = LocalDate.now(this.clock).toString();
		try {
			int written = this.database.sql("SELECT count(*) FROM search_fruitless_word WHERE day = :day")
				.param("day", today)
				.query(Integer.class)
				.single();
			if (written < MOST_A_DAY) {
				this.database
					.sql("INSERT INTO search_fruitless_word (word, day, times) VALUES "
							+ Stream.generate(() -> "(?, ?, 1)").limit(words.size()).collect(Collectors.joining(", "))
							+ " ON CONFLICT (word, day) DO UPDATE SET times = search_fruitless_word.times + 1")
					.params(words.stream().flatMap((word) -> Stream.of(word, today)).toList())
					.update();
			}
		}
		catch (DataAccessException ex) {
			// The exception may show the words; readers need not wait for them either.
			logger.warn("Words that found nothing could not be counted: {}", ex.getClass().getSimpleName());
		}
	}

	/** Erases expired words, and returns their number. */
	int erase() {
		return this.database.sql("DELETE FROM search_fruitless_word WHERE day <= :day")
			.param("day", lastErased())
			.update();
	}

	/** Returns the last day that is no longer kept. */
	private String lastErased() {
		return LocalDate.now(this.clock).minus(KEPT).toString();
	}

}
