package org.spineguide.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/**
 * Text analysis of a language that Lucene has a Snowball stemmer for, such as Spanish. Of
 * any other, words are taken as they are.
 */
final class SnowballAnalysis implements LanguageAnalysis {

	private final String name;

	private final boolean hasStemmer;

	/**
	 * Creates the analysis of a language.
	 * @param name its English name
	 */
	SnowballAnalysis(String name) {
		this.name = name;
		this.hasStemmer = SnowballFilter.class
			.getResource("/org/tartarus/snowball/ext/" + name + "Stemmer.class") != null;
	}

	@Override
	public TokenStream plain(TokenStream words) {
		return new ASCIIFoldingFilter(LanguageAnalysis.lowerCase(words));
	}

	@Override
	public TokenStream stems(TokenStream words) {
		// Stemmers know endings by their accents, so those go last.
		TokenStream lower = LanguageAnalysis.lowerCase(words);
		return new ASCIIFoldingFilter(this.hasStemmer ? new SnowballFilter(lower, this.name) : lower);
	}

	@Override
	public boolean isSpelledRight(String word) {
		return false;
	}

	@Override
	public Set<String> stopWords() {
		try (InputStream in = SnowballFilter.class
			.getResourceAsStream(this.name.toLowerCase(Locale.ROOT) + "_stop.txt")) {
			Set<String> stopWords = new HashSet<>();
			if (in != null) {
				WordlistLoader.getSnowballWordSet(in).forEach((word) -> stopWords.add(String.valueOf((char[]) word)));
			}
			return stopWords;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public Set<String> otherBodyParts() {
		return Set.of();
	}

	@Override
	public Set<String> everydayWords() {
		return Set.of();
	}

	@Override
	public Set<String> functionWords() {
		return stopWords();
	}

}
