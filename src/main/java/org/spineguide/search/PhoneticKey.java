package org.spineguide.search;

/**
 * Phonetic key of an English word, so that a word spelled by ear is found.
 */
final class PhoneticKey {

	private static final String VOWELS = "aeiouy";

	private PhoneticKey() {
	}

	static String of(String word) {
		StringBuilder sound = new StringBuilder();
		for (int i = 0; i < word.length(); i++) {
			char letter = sound(word, i);
			if (letter != 0 && (sound.isEmpty() || sound.charAt(sound.length() - 1) != letter)) {
				sound.append(letter);
			}
		}
		return sound.toString();
	}

	/** Returns the sound of a letter at its place, or 0 where it is silent. */
	private static char sound(String word, int i) {
		char letter = word.charAt(i);
		char next = (i + 1 < word.length()) ? word.charAt(i + 1) : 0;
		char before = (i > 0) ? word.charAt(i - 1) : 0;
		if (letter == 'e' && next == 0) {
			return 0;
		}
		if (VOWELS.indexOf(letter) >= 0) {
			return 'a';
		}
		return switch (letter) {
			case 'c' -> (next == 'e' || next == 'i' || next == 'y') ? 's' : 'k';
			case 'q' -> 'k';
			case 'z', 'x' -> 's';
			case 'p' -> (next == 'h') ? 'f' : 'p';
			case 'h' -> (before != 0 && VOWELS.indexOf(before) < 0) ? 0 : 'h';
			default -> letter;
		};
	}

}
