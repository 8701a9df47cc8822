package org.spineguide.content;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spineguide.content.ContentFolder.Stamp;
import org.spineguide.content.LibraryReader.Look;

import org.springframework.context.MessageSource;

/** Reads the articles of one language. */
final class EditionReader {

	private static final String ENDING = ".md";

	private static final ArticlePath TOP = ArticlePath.of("index");

	private final Look look;

	private final String language;

	private final String prefix;

	private final String root;

	private final MessageSource messages;

	EditionReader(Look look, String language, String prefix, MessageSource messages) {
		this.look = look;
		this.language = language;
		this.prefix = prefix;
		this.root = language + "/";
		this.messages = messages;
	}

	Edition read(Clinic clinic, Map<String, Reference> references, LocalDate today) {
		Shelf bare = new Shelf(this.language, this.prefix,
				this.look.file(this.root + Shelf.GLOSSARY, "", GlossaryFile::read, List.of()),
				this.look.optionalFile(this.root + Shelf.LAY_WORDS, "", Shelf::readSameWords, List.of()),
				this.look.optionalFile(this.root + Shelf.ASKED_AS, "", AskedAsFile::read, Map.of()),
				this.look.optionalFile(this.root + Shelf.RED_FLAGS, "", Shelf::readRedFlags, List.of()),
				this.look.optionalFile(this.root + Shelf.WITHDRAWN, "", Shelf::readWithdrawn, Set.of()), Map.of());
		Vocabulary words = Vocabulary.of(bare, clinic, references, this.messages, this.look.pictures()::size);
		String basis = this.look.basis(ClinicFile.FILE, Bibliography.FILE, this.root + Shelf.GLOSSARY)
				+ this.look.pictures().basis();
		Shelf shelf = bare.withBlocks(blocks(words, basis));
		Vocabulary vocabulary = words.withBlocks(shelf);
		List<ReadArticle> visible = articles(vocabulary, basis + this.look.basis(blockFiles())).stream()
			.filter((read) -> read.frontMatter().isVisible(today))
			.toList();
		Edition edition = edition(shelf, visible, emergencyAdvice(words, basis));
		this.look.note(CrossCheck.of(edition, visible, this.look.files().keySet()));
		return edition;
	}

	private Collection<ReadArticle> articles(Vocabulary vocabulary, String basis) {
		List<ArticleEntry> entries = this.look.files()
			.tailMap(this.root)
			.entrySet()
			.stream()
			.takeWhile((file) -> file.getKey().startsWith(this.root))
			.filter((file) -> isArticle(file.getKey(), this.language))
			.flatMap((file) -> entry(file.getKey(), file.getValue()).stream())
			.toList();
		List<FileReading<ReadArticle>> readings = entries.parallelStream()
			.map((entry) -> this.look.reading(entry.file(), entry.stamp(), basis,
					(text) -> ReadArticle.of(text, entry.path(), vocabulary, this.look.onlooker())))
			.toList();
		readings.forEach((reading) -> {
			this.look.note(reading.findings());
			reading.value().ifPresent((read) -> this.look.note(read.findings()));
		});
		return readings.stream().map(FileReading::value).flatMap(Optional::stream).toList();
	}

	private static boolean isArticle(String file, String language) {
		return file.startsWith(language + "/") && file.endsWith(ENDING) && !isBlock(file, language);
	}

	private static boolean isBlock(String file, String language) {
		return file.startsWith(language + "/" + Shelf.BLOCKS) && file.endsWith(ENDING);
	}

	/**
	 * The path that a text which several articles show is read from, if a file holds one;
	 * no reader can go there.
	 */
	static Optional<ArticlePath> blockPathOf(String file, String language) {
		return isBlock(file, language)
				? ArticlePath.parse(file.substring(language.length() + 1, file.length() - ENDING.length()))
				: Optional.empty();
	}

	private String[] blockFiles() {
		return this.look.files()
			.keySet()
			.stream()
			.filter((file) -> isBlock(file, this.language) && !file.equals(this.root + Shelf.EMERGENCY))
			.toArray(String[]::new);
	}

	/** The texts that articles may include, as they last could be read. */
	private Map<String, String> blocks(Vocabulary vocabulary, String basis) {
		Map<String, String> blocks = new HashMap<>();
		for (String file : blockFiles()) {
			blockPathOf(file, this.language).ifPresent((path) -> {
				String text = this.look.optionalFile(file, basis, (source) -> {
					ReadArticle.html(source, path, vocabulary);
					return source.text();
				}, "");
				if (!text.isEmpty()) {
					blocks.put(path.name(), text);
				}
			});
		}
		return Map.copyOf(blocks);
	}

	/** The path of the article that a file holds, if it is one of the language. */
	static Optional<ArticlePath> pathOf(String file, String language) {
		return isArticle(file, language)
				? ArticlePath.parse(file.substring(language.length() + 1, file.length() - ENDING.length()))
				: Optional.empty();
	}

	private Optional<ArticleEntry> entry(String file, Stamp stamp) {
		Optional<ArticlePath> path = pathOf(file, this.language);
		if (path.isEmpty()) {
			this.look.note(List.of(Finding.error(file, 1, "The file's name cannot be an address",
					"Use lower-case letters, digits and hyphens")));
		}
		return path.map((found) -> new ArticleEntry(file, stamp, found));
	}

	private String emergencyAdvice(Vocabulary vocabulary, String basis) {
		Optional<String> block = Optional
			.ofNullable(this.look.file(this.root + Shelf.EMERGENCY, basis,
					(text) -> Optional.of(ReadArticle.html(text, TOP, vocabulary)), Optional.<String>empty()))
			.flatMap(Function.identity());
		return block.orElseGet(() -> fallbackAdvice(vocabulary));
	}

	/** The emergency advice must stand on the page even when its file does not. */
	private String fallbackAdvice(Vocabulary vocabulary) {
		try {
			String text = this.messages.getMessage("content.emergency", null, Locale.forLanguageTag(this.language));
			return ReadArticle.html(TextFile.of("messages", text.getBytes(StandardCharsets.UTF_8)), TOP, vocabulary);
		}
		catch (BrokenFileException ex) {
			throw new IllegalStateException(ex.findings().toString());
		}
	}

	private Edition edition(Shelf shelf, List<ReadArticle> visible, String emergencyAdvice) {
		Map<ArticlePath, Article> articles = visible.stream()
			.map(ReadArticle::article)
			.collect(Collectors.toUnmodifiableMap(Article::path, Function.identity()));
		Map<String, Topic> topics = TopicTree.of(this.prefix, articles.values());
		Map<ArticlePath, ArticlePath> moved = moved(articles);
		return new Edition(this.language, this.prefix, topics.getOrDefault("", emptyHome()), articles, topics, moved,
				shelf.withdrawn(), tags(articles.values()), shelf.glossary(), shelf.sameWords(), askedAs(shelf, moved),
				shelf.redFlags(), emergencyAdvice, shelf.blocks());
	}

	/** Words that stand under an article's old path belong to it all the same. */
	private static Map<ArticlePath, List<String>> askedAs(Shelf shelf, Map<ArticlePath, ArticlePath> moved) {
		Map<ArticlePath, List<String>> words = new HashMap<>();
		shelf.askedAs()
			.forEach((path, asked) -> words.merge(moved.getOrDefault(path, path), asked,
					(one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
		return Map.copyOf(words);
	}

	private Topic emptyHome() {
		return new Topic("", this.prefix + "/", "", null, List.of(), List.of());
	}

	private Map<ArticlePath, ArticlePath> moved(Map<ArticlePath, Article> articles) {
		Map<ArticlePath, ArticlePath> moved = new HashMap<>();
		List<Finding> clashes = new ArrayList<>();
		articles.values().stream().sorted(Comparator.comparing(Article::file)).forEach((article) -> {
			for (ArticlePath alias : article.aliases()) {
				if (articles.containsKey(alias) || moved.putIfAbsent(alias, article.path()) != null) {
					clashes.add(Finding.error(article.file(), 1, "The alias '" + alias + "' is in use already",
							"Keep it in one article only"));
				}
			}
		});
		this.look.note(clashes);
		return Map.copyOf(moved);
	}

	private static SortedMap<String, List<Article>> tags(Collection<Article> articles) {
		SortedMap<String, List<Article>> tags = new TreeMap<>();
		articles.stream()
			.sorted(Comparator.comparing(Article::title))
			.forEach((article) -> article.tags()
				.forEach((tag) -> tags.computeIfAbsent(tag, (key) -> new ArrayList<>()).add(article)));
		tags.replaceAll((tag, tagged) -> List.copyOf(tagged));
		return tags;
	}

	/** A file that holds an article, not yet read. */
	private record ArticleEntry(String file, Stamp stamp, ArticlePath path) {
	}

}
