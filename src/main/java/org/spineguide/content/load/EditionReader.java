package org.spineguide.content.load;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spineguide.content.Article;
import org.spineguide.content.Article.OldAddress;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Clinic;
import org.spineguide.content.Edition;
import org.spineguide.content.Edition.Block;
import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.Reference;
import org.spineguide.content.Topic;
import org.spineguide.content.file.AskedAsFile;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.file.ContentFileType;
import org.spineguide.content.file.ContentFolder.Stamp;
import org.spineguide.content.file.GlossaryFile;
import org.spineguide.content.file.LanguageFiles;
import org.spineguide.content.file.TextFile;
import org.spineguide.content.load.LibraryReader.Look;
import org.spineguide.content.review.ReviewStamp;
import org.spineguide.content.signature.ArticleSignatures;
import org.spineguide.content.signature.ManifestSources;
import org.spineguide.content.signature.Signature;
import org.spineguide.content.signature.SignatureFile;
import org.spineguide.content.signature.SignatureKeys;

import org.springframework.context.MessageSource;

/** Reader of the articles of one language. */
public final class EditionReader {

	private static final String ENDING = ".md";

	private static final Pattern OTHER_ENDING = Pattern
		.compile("(?i).*\\.(?:(?-i:(?!md$))md|markdown|mdown|mkdn?|mdx)");

	private static final ArticlePath TOP = ArticlePath.of("index");

	private final Look look;

	private final String language;

	private final String prefix;

	private final String root;

	private final MessageSource messages;

	/** Paths of articles that were taken down. */
	private Set<ArticlePath> withdrawn = Set.of();

	EditionReader(Look look, String language, String prefix, MessageSource messages) {
		this.look = look;
		this.language = language;
		this.prefix = prefix;
		this.root = language + "/";
		this.messages = messages;
	}

	Edition read(Clinic clinic, Map<String, Reference> references, LocalDate today) {
		LanguageFiles bare = new LanguageFiles(this.language, this.prefix,
				this.look.file(file(ContentFileType.GLOSSARY), "", GlossaryFile::read, List.of()),
				this.look.optionalFile(file(ContentFileType.LAY_WORDS), "", LanguageFiles::readSameWords, List.of()),
				this.look.optionalFile(file(ContentFileType.ASKED_AS), "", AskedAsFile::read, Map.of()),
				this.look.optionalFile(file(ContentFileType.RED_FLAGS), "", LanguageFiles::readRedFlags, List.of()),
				this.look.optionalFile(file(ContentFileType.WITHDRAWN), "", LanguageFiles::readWithdrawn, Set.of()),
				Map.of());
		this.withdrawn = bare.withdrawn();
		LanguageContext words = LanguageContext.of(bare, clinic, references, this.messages, this.look.pictures()::size);
		String basis = this.look.basis(ContentFile.of(ContentFileType.CLINIC),
				ContentFile.of(ContentFileType.REFERENCES), ContentFile.of(ContentFileType.NOTICES),
				file(ContentFileType.GLOSSARY), file(ContentFileType.INTERFACE)) + this.look.pictures().basis();
		LanguageFiles languageFiles = bare.withBlocks(blocks(words, basis));
		LanguageContext languageContext = words.withBlocks(languageFiles);
		List<ParsedArticle> visible = reviewed(articles(languageContext,
				basis + this.look.basis(file(ContentFileType.EMERGENCY)) + this.look.basis(blockFiles()))
			.stream()
			.filter((read) -> read.frontMatter().isVisible(today))
			.toList(), languageContext, clinic);
		Edition edition = edition(languageFiles, visible);
		noteOtherEndings();
		this.look.note(LinkCheck.of(edition, visible, this.look.files().keySet()));
		return edition;
	}

	/** Returns the articles with the state of the review of those that were signed. */
	private List<ParsedArticle> reviewed(List<ParsedArticle> articles, LanguageContext languageContext, Clinic clinic) {
		String folder = this.root + ContentFile.SIGNATURES;
		if (this.look.files().tailMap(folder).keySet().stream().limit(1).noneMatch((file) -> file.startsWith(folder))) {
			return articles;
		}
		ManifestSources sources = languageContext.manifestSources(this.look.pictureHashes()::hash);
		return articles.stream()
			.map((read) -> ContentFile.ofArticle(this.language, read.article().path())
				.flatMap(ContentFile::signatures)
				.map((file) -> {
					List<Signature> signatures = this.look.optionalFile(file, "", SignatureFile::read, List.of());
					return signatures.isEmpty() ? read : reviewed(read, file.path(), signatures, sources, clinic);
				})
				.orElse(read))
			.toList();
	}

	private static Finding refusal(String file, int refused, boolean isKeyMissing) {
		return isKeyMissing
				? new Finding(Finding.Severity.WARNING, "signature", file, 1,
						"The signatures cannot be verified, because their key is not here",
						"Restore the file signature-keys.json from a backup, or have the text signed again")
				: new Finding(Finding.Severity.ERROR, "signature", file, 1,
						"%d signatures are not genuine, or belong to another text".formatted(refused),
						"Restore the file from its history, or have the text signed again");
	}

	private ParsedArticle reviewed(ParsedArticle read, String file, List<Signature> signatures, ManifestSources sources,
			Clinic clinic) {
		Article article = read.article();
		SignatureKeys keys = this.look.signatureKeys();
		ArticleSignatures accepted = ArticleSignatures.of(signatures, this.language, article, keys);
		if (accepted.refused() > 0) {
			this.look.note(List.of(refusal(file, accepted.refused(), keys.isMissing())));
		}
		return read.with(accepted.stamp(article.file(), sources.manifest(read.used()), clinic.timeZone(),
				ReviewStamp.refused(keys.isMissing())));
	}

	/**
	 * Reports what looks like an article to other programs, which must not be passed over
	 * silently.
	 */
	private void noteOtherEndings() {
		this.look.files()
			.keySet()
			.stream()
			.filter((file) -> file.startsWith(this.root) && OTHER_ENDING.matcher(file).matches())
			.forEach((file) -> this.look.note(List.of(Finding.error(file, 1,
					"The file is not shown, because its name does not end in .md", "Rename it"))));
	}

	private ContentFile file(ContentFileType type) {
		return ContentFile.of(type, this.language);
	}

	private Collection<ParsedArticle> articles(LanguageContext languageContext, String basis) {
		List<ArticleEntry> entries = this.look.files()
			.tailMap(this.root)
			.entrySet()
			.stream()
			.takeWhile((file) -> file.getKey().startsWith(this.root))
			.filter((file) -> isArticle(file.getKey(), this.language))
			.flatMap((file) -> entry(file.getKey(), file.getValue()).stream())
			.toList();
		List<CachedFile<ParsedArticle>> readings = entries.parallelStream()
			.map((entry) -> this.look.reading(entry.file(), entry.stamp(), basis,
					(text) -> ParsedArticle.of(text, entry.path(), languageContext, this.look.onlooker())))
			.toList();
		return readable(entries, readings);
	}

	private Collection<ParsedArticle> readable(List<ArticleEntry> entries, List<CachedFile<ParsedArticle>> readings) {
		Set<OldAddress> given = readings.stream()
			.filter((reading) -> !reading.isMissing())
			.flatMap((reading) -> reading.value().stream())
			.flatMap((read) -> read.article().navigation().aliases().stream())
			.collect(Collectors.toCollection(HashSet::new));
		Set<String> newHashes = new HashSet<>();
		for (int i = 0; i < entries.size(); i++) {
			if (this.look.isNew(entries.get(i).file())) {
				newHashes.add(readings.get(i).hash());
			}
		}
		List<ParsedArticle> readable = new ArrayList<>();
		for (int i = 0; i < entries.size(); i++) {
			CachedFile<ParsedArticle> reading = readings.get(i);
			ArticlePath path = entries.get(i).path();
			boolean isMoved = given.contains(OldAddress.of(path)) || newHashes.contains(reading.hash());
			if (reading.isMissing() && (isMoved || this.withdrawn.contains(path))) {
				this.look.forget(entries.get(i).file());
				continue;
			}
			this.look.note(reading.findings());
			reading.value().ifPresent((read) -> this.look.note(read.findings()));
			reading.value().ifPresent(readable::add);
		}
		return readable;
	}

	private static boolean isArticle(String file, String language) {
		return file.startsWith(language + "/") && file.endsWith(ENDING) && !isBlock(file, language);
	}

	private static boolean isBlock(String file, String language) {
		return file.startsWith(language + "/" + LanguageFiles.BLOCKS) && file.endsWith(ENDING);
	}

	private ContentFile[] blockFiles() {
		return this.look.files()
			.keySet()
			.stream()
			.filter((file) -> isBlock(file, this.language))
			.flatMap((file) -> ContentFile.parse(file).stream())
			.filter((file) -> file.type() != ContentFileType.EMERGENCY)
			.toArray(ContentFile[]::new);
	}

	/**
	 * Returns the texts that articles may include, as they last could be read. What to do
	 * in an emergency is among them even when its file is not there.
	 */
	private Map<String, Block> blocks(LanguageContext languageContext, String basis) {
		Map<String, Block> blocks = new HashMap<>();
		for (ContentFile file : blockFiles()) {
			ArticlePath path = file.block().orElseThrow();
			this.look
				.optionalFile(file, basis, (source) -> Optional.of(block(source, path, around(file, languageContext))),
						Optional.<Block>empty())
				.ifPresent((text) -> blocks.put(path.name(), text));
		}
		this.look
			.file(file(ContentFileType.EMERGENCY), basis, (source) -> Optional.of(block(source, TOP, languageContext)),
					Optional.<Block>empty())
			.ifPresent((text) -> blocks.put(Edition.EMERGENCY, text));
		blocks.computeIfAbsent(Edition.EMERGENCY, (name) -> fallback("content.emergency", languageContext));
		blocks.computeIfAbsent(Edition.EMERGENCY_STRIP,
				(name) -> fallback("content.emergency-strip", languageContext.withoutTerms()));
		return Map.copyOf(blocks);
	}

	private static Block block(TextFile source, ArticlePath path, LanguageContext languageContext)
			throws InvalidContentException {
		return new Block(source.text(), ParsedArticle.html(source, path, languageContext));
	}

	/** In the emergency strip there is nothing to press but the number. */
	private LanguageContext around(ContentFile file, LanguageContext languageContext) {
		return (file.type() == ContentFileType.EMERGENCY_STRIP) ? languageContext.withoutTerms() : languageContext;
	}

	private Block fallback(String key, LanguageContext languageContext) {
		try {
			String text = this.messages.getMessage(key, null, Locale.forLanguageTag(this.language));
			return block(TextFile.of("messages", text.getBytes(StandardCharsets.UTF_8)), TOP, languageContext);
		}
		catch (InvalidContentException ex) {
			throw new IllegalStateException(ex.findings().toString());
		}
	}

	/**
	 * Returns the path of the article that a file holds, if it is one of the language.
	 */
	public static Optional<ArticlePath> pathOf(String file, String language) {
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

	private Edition edition(LanguageFiles languageFiles, List<ParsedArticle> visible) {
		Map<ArticlePath, Article> articles = visible.stream()
			.map(ParsedArticle::article)
			.collect(Collectors.toUnmodifiableMap(Article::path, Function.identity()));
		Map<String, Topic> topics = TopicTreeBuilder.of(this.prefix, articles.values());
		Map<OldAddress, ArticlePath> moved = moved(articles);
		return new Edition(this.language, this.prefix, topics.getOrDefault("", emptyHome()), articles, topics, moved,
				languageFiles.withdrawn(), tags(articles.values()), languageFiles.glossary(), languageFiles.sameWords(),
				askedAs(languageFiles, moved), languageFiles.redFlags(), emergencyAdvice(languageFiles),
				languageFiles.blocks());
	}

	private static String emergencyAdvice(LanguageFiles languageFiles) {
		return Objects.requireNonNull(languageFiles.blocks().get(Edition.EMERGENCY)).html();
	}

	/**
	 * Returns the words of each article; those under an old path belong to it all the
	 * same.
	 */
	private static Map<ArticlePath, List<String>> askedAs(LanguageFiles languageFiles,
			Map<OldAddress, ArticlePath> moved) {
		Map<ArticlePath, List<String>> words = new HashMap<>();
		languageFiles.askedAs()
			.forEach((path, asked) -> words.merge(moved.getOrDefault(OldAddress.of(path), path), asked,
					(one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
		return Map.copyOf(words);
	}

	private Topic emptyHome() {
		return new Topic("", this.prefix + "/", "", null, List.of(), List.of());
	}

	private Map<OldAddress, ArticlePath> moved(Map<ArticlePath, Article> articles) {
		Map<OldAddress, ArticlePath> moved = new HashMap<>();
		List<Finding> clashes = new ArrayList<>();
		articles.values().stream().sorted(Comparator.comparing(Article::file)).forEach((article) -> {
			for (OldAddress alias : article.navigation().aliases()) {
				boolean isArticle = ArticlePath.parse(alias.value()).filter(articles::containsKey).isPresent();
				if (isArticle || moved.putIfAbsent(alias, article.path()) != null) {
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
			.forEach((article) -> article.navigation()
				.tags()
				.forEach((tag) -> tags.computeIfAbsent(tag, (key) -> new ArrayList<>()).add(article)));
		tags.replaceAll((tag, tagged) -> List.copyOf(tagged));
		return tags;
	}

	/** File that holds an article, not yet read. */
	private record ArticleEntry(String file, Stamp stamp, ArticlePath path) {
	}

}
