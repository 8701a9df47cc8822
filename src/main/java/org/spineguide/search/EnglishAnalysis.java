package org.spineguide.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Text analysis of English. Its stop words are our own, because those of grammar books
 * leave in what people wrap around a question ("please tell me what").
 */
final class EnglishAnalysis implements LanguageAnalysis {

	/**
	 * The "s" of "MRIs" and "CTs", which the stemmer leaves: it looks for a vowel further
	 * ahead.
	 */
	private static final Pattern PLURAL_OF_ABBREVIATION = Pattern.compile("(?<=^[b-df-hj-np-tv-xz]{2,6}i?)s$");

	/** Names of drugs, illnesses and parts of the body that the dictionary lacks. */
	private static final Set<String> MEDICAL_WORDS = words("medical-words.en.txt");

	@Override
	public TokenStream plain(TokenStream words) {
		return new ContractionFilter(
				LanguageAnalysis.lowerCase(new ASCIIFoldingFilter(new EnglishPossessiveFilter(words))));
	}

	@Override
	public TokenStream stems(TokenStream words) {
		TokenStream singular = new PatternReplaceFilter(plain(words), PLURAL_OF_ABBREVIATION, "", false);
		return new SnowballFilter(singular, new EnglishStemmer());
	}

	@Override
	public boolean isSpelledRight(String word) {
		return MEDICAL_WORDS.contains(word) || EnglishDictionary.has(word);
	}

	@Override
	public Set<String> stopWords() {
		return words("stop-words.en.txt");
	}

	@Override
	public Set<String> functionWords() {
		return words("function-words.en.txt");
	}

	@Override
	public Set<String> everydayWords() {
		return words("everyday-words.en.txt");
	}

	@Override
	public Set<String> otherBodyParts() {
		return words("other-body-parts.en.txt");
	}

	private static Set<String> words(String file) {
		try (InputStream in = EnglishAnalysis.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException(file + " is missing");
			}
			return Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\s+"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
