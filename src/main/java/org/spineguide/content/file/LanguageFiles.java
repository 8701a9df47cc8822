package org.spineguide.content.file;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.Edition.Block;
import org.spineguide.content.GlossaryTerm;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.RedFlag;
import org.spineguide.content.RedFlag.Level;
import org.spineguide.content.yaml.YamlReader;

/**
 * Files that the articles of one language share.
 *
 * @param language the language as a tag
 * @param prefix what addresses in this language begin with
 * @param glossary the glossary
 * @param sameWords groups of words that mean the same
 * @param askedAs what patients type when they want an article
 * @param redFlags words that may mean that something is seriously wrong
 * @param withdrawn paths of articles that were taken down
 * @param blocks texts that several articles show, by name
 */
public record LanguageFiles(String language, String prefix, List<GlossaryTerm> glossary, List<List<String>> sameWords,
		Map<ArticlePath, List<String>> askedAs, List<RedFlag> redFlags, Set<ArticlePath> withdrawn,
		Map<String, Block> blocks) {

	static final String EMPTY_WORD = "An entry has an empty word";

	public static final String BLOCKS = "blocks/";

	/** Returns the same files with texts that several articles show. */
	public LanguageFiles withBlocks(Map<String, Block> shared) {
		return new LanguageFiles(this.language, this.prefix, this.glossary, this.sameWords, this.askedAs, this.redFlags,
				this.withdrawn, shared);
	}

	public static List<List<String>> readSameWords(TextFile file) throws InvalidContentException {
		return Arrays.stream(YamlReader.read(file.file(), file.text(), 0, Group[].class)).map(Group::listed).toList();
	}

	public static List<RedFlag> readRedFlags(TextFile file) throws InvalidContentException {
		return Arrays.stream(YamlReader.read(file.file(), file.text(), 0, Flag[].class)).map(Flag::redFlag).toList();
	}

	public static Set<ArticlePath> readWithdrawn(TextFile file) throws InvalidContentException {
		return Arrays.stream(YamlReader.read(file.file(), file.text(), 0, ArticlePath[].class))
			.collect(Collectors.toSet());
	}

	/** Group of words that mean the same, as the file has them. */
	record Group(
			@NotEmpty(message = "'words' is missing") @Nullable List<@NotBlank(message = EMPTY_WORD) String> words) {

		List<String> listed() {
			return (this.words != null) ? List.copyOf(this.words) : List.of();
		}

	}

	/** Red flag, as the file has it. */
	record Flag(@NotBlank(message = "'sign' is missing") @Nullable String sign, @Nullable Level level,
			@NotEmpty(message = "'words' is missing") @Nullable List<@NotBlank(message = EMPTY_WORD) String> words,
			@Nullable List<@Valid PairOfWordings> pairs,
			@Nullable List<@NotBlank(message = EMPTY_WORD) String> unless) {

		RedFlag redFlag() {
			return new RedFlag(String.valueOf(this.sign), (this.level != null) ? this.level : Level.EMERGENCY,
					(this.words != null) ? this.words : List.of(),
					(this.pairs != null) ? this.pairs.stream().map(PairOfWordings::pair).toList() : List.of(),
					(this.unless != null) ? this.unless : List.of());
		}

	}

	/** Two parts of phrases with their wordings, as the file has them. */
	record PairOfWordings(
			@NotEmpty(message = "'any-of' is missing") @Nullable List<@NotBlank(message = EMPTY_WORD) String> anyOf,
			@NotEmpty(message = "'with' is missing") @Nullable List<@NotBlank(message = EMPTY_WORD) String> with) {

		RedFlag.Pair pair() {
			return new RedFlag.Pair((this.anyOf != null) ? this.anyOf : List.of(),
					(this.with != null) ? this.with : List.of());
		}

	}

}
