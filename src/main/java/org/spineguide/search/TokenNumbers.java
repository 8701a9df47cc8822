package org.spineguide.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbering of the tokens of names, so that names are compared without reading their
 * letters. Only grows. May be used by many threads.
 */
final class TokenNumbers {

	/** Number of a token that no name has. */
	static final int NONE = -1;

	private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

	private final List<String> tokens = Collections.synchronizedList(new ArrayList<>());

	/** Returns the number of a token, a new one if need be. */
	int of(String token) {
		Integer number = this.numbers.get(token);
		return (number != null) ? number : add(token);
	}

	private synchronized int add(String token) {
		return this.numbers.computeIfAbsent(token, (key) -> {
			this.tokens.add(key);
			return this.tokens.size() - 1;
		});
	}

	/** Returns the number of a token, or {@link #NONE}. */
	int known(String token) {
		return this.numbers.getOrDefault(token, NONE);
	}

	/** Returns the token of a number. */
	String token(int number) {
		return this.tokens.get(number);
	}

	/** Returns the number of tokens. */
	int size() {
		return this.tokens.size();
	}

}
