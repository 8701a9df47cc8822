package org.spineguide.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import org.spineguide.content.Article.OldAddress;

/**
 * Edition: the articles in one language, with all that belongs to them. Never changes.
 *
 * @param language the language as a tag such as {@code en}
 * @param prefix what addresses in this language begin with: empty, or {@code /es}
 * @param home the topmost topic
 * @param articlesByPath every article that readers may see
 * @param topicsByFolder every topic by its folder
 * @param moved old paths and where they lead now
 * @param withdrawn paths whose articles were taken down
 * @param tags the articles by tag
 * @param glossary the glossary in the order of its terms
 * @param sameWords groups of words that mean the same to a patient
 * @param askedAs what patients type when they want an article, by its path
 * @param redFlags words that may mean that something is seriously wrong
 * @param emergencyAdvice the one emergency text, as safe HTML
 * @param blocks texts that several articles show, by name
 */
public record Edition(String language, String prefix, Topic home, Map<ArticlePath, Article> articlesByPath,
		Map<String, Topic> topicsByFolder, Map<OldAddress, ArticlePath> moved, Set<ArticlePath> withdrawn,
		SortedMap<String, List<Article>> tags, List<GlossaryTerm> glossary, List<List<String>> sameWords,
		Map<ArticlePath, List<String>> askedAs, List<RedFlag> redFlags, String emergencyAdvice,
		Map<String, Block> blocks) {

	/** Name of the emergency text among the blocks. */
	public static final String EMERGENCY = "emergency";

	/** Name of the emergency signs in one line among the blocks. */
	public static final String EMERGENCY_STRIP = "emergency-strip";

	/** Name of the block with the crisis line. */
	private static final String CRISIS = "crisis";

	/** Returns every article that readers may see, in no order. */
	public Collection<Article> articles() {
		return this.articlesByPath.values();
	}

	/** Returns the article at a path, if readers may see one there. */
	public Optional<Article> article(ArticlePath path) {
		return Optional.ofNullable(this.articlesByPath.get(path));
	}

	/** Returns the topic of a folder. */
	public Optional<Topic> topic(String folder) {
		return Optional.ofNullable(this.topicsByFolder.get(folder));
	}

	/**
	 * Returns the advice for a red flag that needs help at once, as safe HTML: in a
	 * crisis the crisis line comes first, else the emergency text. Empty when help can
	 * wait until later that day.
	 */
	public Optional<String> adviceFor(RedFlag.Level level) {
		return switch (level) {
			case CRISIS ->
				Optional.of(Optional.ofNullable(this.blocks.get(CRISIS)).map(Block::html).orElse(this.emergencyAdvice));
			case EMERGENCY -> Optional.of(this.emergencyAdvice);
			case URGENT -> Optional.empty();
		};
	}

	/** Returns the gravest emergency signs in one line, as safe HTML. */
	public String emergencyStrip() {
		return Optional.ofNullable(this.blocks.get(EMERGENCY_STRIP)).map(Block::html).orElse("");
	}

	/** Returns what patients type when they want an article. */
	public List<String> askedAs(ArticlePath path) {
		return this.askedAs.getOrDefault(path, List.of());
	}

	/** Returns the new path of an article that stood at a path. */
	public Optional<ArticlePath> movedTo(ArticlePath path) {
		return Optional.ofNullable(this.moved.get(OldAddress.of(path)));
	}

	/** Returns the new path of an article that stood at an address of this language. */
	public Optional<ArticlePath> movedTo(String address) {
		return Optional.of(address)
			.filter((asked) -> asked.startsWith(this.prefix + "/"))
			.flatMap((asked) -> OldAddress.parse(asked.substring(this.prefix.length())))
			.map(this.moved::get);
	}

	/** Returns whether the article at the path was taken down. */
	public boolean isWithdrawn(ArticlePath path) {
		return this.withdrawn.contains(path);
	}

	/**
	 * Returns the path that an address in this language stands for; empty when it is no
	 * address of this language, or none that an article could have.
	 */
	public Optional<ArticlePath> path(String address) {
		return address.startsWith(this.prefix + "/") ? ArticlePath.parse(address.substring(this.prefix.length()))
				: Optional.empty();
	}

	/** Returns the address of a path in this language. */
	public String address(ArticlePath path) {
		return this.prefix + path.address();
	}

	/**
	 * Shared block of text that several pages show, such as the warning signs.
	 *
	 * @param markdown its text as the file has it
	 * @param html the same as safe HTML, for pages that are no article
	 */
	public record Block(String markdown, String html) {
	}

}
