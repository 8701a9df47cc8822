package org.spineguide.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;

import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Hunspell dictionary of English: tells a correctly spelled word from a typo. A word that
 * no article has is not corrected into another one when it is a word of its own
 * ("planks", "throat"). Read at its first use; may be used by many threads.
 */
final class EnglishDictionary {

	private final Hunspell hunspell;

	private EnglishDictionary() {
		try (InputStream affixes = open("english.aff");
				InputStream words = open("english.dic");
				ByteBuffersDirectory sorting = new ByteBuffersDirectory()) {
			this.hunspell = new Hunspell(new Dictionary(sorting, "english", affixes, words));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (ParseException ex) {
			throw new IllegalStateException("The English dictionary is broken", ex);
		}
	}

	/** Returns whether a word in lower case is spelled right. */
	static boolean has(String word) {
		return Holder.WORDS.hunspell.spell(word);
	}

	private static InputStream open(String file) {
		InputStream in = EnglishDictionary.class.getResourceAsStream(file);
		if (in == null) {
			throw new IllegalStateException(file + " is missing");
		}
		return in;
	}

	/** Lazy holder of the dictionary, which is large and never changes. */
	private static final class Holder {

		private static final EnglishDictionary WORDS = new EnglishDictionary();

	}

}
