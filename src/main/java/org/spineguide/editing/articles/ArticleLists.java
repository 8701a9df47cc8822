package org.spineguide.editing.articles;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Edition;
import org.spineguide.content.Finding.Severity;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.Topic;
import org.spineguide.content.check.DraftCheck;
import org.spineguide.content.check.DraftReport;
import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.ContentFileStore;
import org.spineguide.editing.TextVersion;
import org.spineguide.editing.draft.DraftNote;
import org.spineguide.editing.draft.Drafts;
import org.spineguide.editing.editor.EditorPage;

import org.springframework.stereotype.Component;

/** Lists the articles for staff: those that readers see, and those that they do not. */
@Component
public class ArticleLists {

	private static final int SIZE = 100;

	private static final int MAX_REPORTS = 5000;

	private final ContentFileStore files;

	private final Drafts drafts;

	private final Libraries libraries;

	private final DraftCheck draftCheck;

	private final Clock clock;

	/** Cache of the findings about each file. */
	private final Cache<Key, DraftReport> reports = Caffeine.newBuilder().maximumSize(MAX_REPORTS).build();

	public ArticleLists(ContentFileStore files, Drafts drafts, Libraries libraries, DraftCheck draftCheck,
			Clock clock) {
		this.files = files;
		this.drafts = drafts;
		this.libraries = libraries;
		this.draftCheck = draftCheck;
		this.clock = clock;
	}

	/** Returns the articles that match a filter, a page at a time. */
	public ArticleList list(ArticleFilter filter) {
		Library library = this.libraries.current();
		List<ArticleRow> rows = rows(library);
		if (filter.asksForFigures()) {
			rows = rows.parallelStream().map((row) -> withFigures(row, library)).toList();
		}
		List<ArticleRow> wanted = rows.stream().filter(filter::matches).toList();
		List<ArticleRow> page = wanted.stream().skip(filter.from()).limit(SIZE).toList();
		return new ArticleList(groups(page.parallelStream().map((row) -> withFigures(row, library)).toList(), library),
				wanted.size(), filter.from() + page.size());
	}

	/** Returns the articles whose title or file has all of some words. */
	Stream<ArticleRow> titled(String typed) {
		List<String> words = List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"));
		return rows(this.libraries.current()).stream()
			.filter((row) -> words.stream()
				.allMatch((row.title() + " " + row.file().path()).toLowerCase(Locale.ROOT)::contains));
	}

	/** Returns the topics of all languages. */
	List<Topic> topics() {
		return this.libraries.current()
			.editions()
			.values()
			.stream()
			.flatMap((edition) -> edition.topicsByFolder().values().stream())
			.filter((topic) -> !topic.folder().isEmpty())
			.sorted(Comparator.comparing(Topic::title))
			.toList();
	}

	private List<ArticleRow> rows(Library library) {
		Map<ContentFile, List<DraftNote>> drafts = this.drafts.notes()
			.stream()
			.collect(Collectors.groupingBy(DraftNote::file));
		LocalDate today = library.clinic().today(this.clock);
		Set<ContentFile> names = new TreeSet<>(this.files.files());
		List<ArticleRow> rows = new ArrayList<>();
		Set<ContentFile> all = new TreeSet<>(names);
		all.addAll(drafts.keySet());
		all.addAll(linked(library, names));
		for (ContentFile file : all) {
			if (!file.isArticle()) {
				continue;
			}
			List<DraftNote> notes = drafts.getOrDefault(file, List.of());
			Optional<Article> live = ContentFileStore.live(file, library);
			if (live.isPresent()) {
				rows.add(published(file, live.get(), notes, today));
			}
			else if (names.contains(file)) {
				rows.add(hidden(file, notes, library));
			}
			else {
				rows.add(new ArticleRow(file, file.path(), ArticleState.NEW, null, null, false, notes, 0, 0, null));
			}
		}
		return rows;
	}

	/**
	 * Articles whose files are links; readers see them, though nobody may change them
	 * here.
	 */
	private List<ContentFile> linked(Library library, Set<ContentFile> names) {
		return library.editions()
			.values()
			.stream()
			.flatMap((edition) -> edition.articles().stream())
			.flatMap((article) -> ContentFile.parse(article.file()).stream())
			.filter((file) -> !names.contains(file) && this.files.isLinked(file))
			.toList();
	}

	private static ArticleRow published(ContentFile file, Article article, List<DraftNote> notes, LocalDate today) {
		return new ArticleRow(file, article.title(), ArticleState.PUBLISHED, null, article.dates().reviewDue(),
				article.isDueForReview(today), notes, 0, 0, null);
	}

	private ArticleRow hidden(ContentFile file, List<DraftNote> notes, Library library) {
		DraftReport draftReport = report(file, "", library);
		ArticleState state = draftReport.article().isEmpty() ? ArticleState.BROKEN
				: (draftReport.draft() || draftReport.publishOn() == null) ? ArticleState.HIDDEN
						: ArticleState.SCHEDULED;
		return new ArticleRow(file, EditorPage.title(draftReport, file), state,
				(state == ArticleState.SCHEDULED) ? draftReport.publishOn() : null, null, false, notes, 0, 0, null);
	}

	private ArticleRow withFigures(ArticleRow row, Library library) {
		if (row.state() == ArticleState.NEW) {
			return row;
		}
		DraftReport draftReport = report(row.file(), row.title(), library);
		return new ArticleRow(row.file(), row.title(), row.state(), row.publishOn(), row.reviewDue(), row.due(),
				row.drafts(), draftReport.count(Severity.ERROR), draftReport.count(Severity.WARNING),
				(draftReport.figures() != null) ? draftReport.figures().grade() : null);
	}

	/**
	 * Checks a file, or returns the cached result. Files that readers do not see leave
	 * the library's revision as it is, so theirs are told by their stamps.
	 */
	private DraftReport report(ContentFile file, String title, Library library) {
		Optional<TextVersion> text = this.files.read(file);
		String stamp = text.map(TextVersion::stamp).orElse("");
		return this.reports.get(new Key(file, stamp, library.revision()),
				(key) -> this.draftCheck.look(file.path(), text.map(TextVersion::text).orElse("")));
	}

	private static List<ArticleList.Group> groups(List<ArticleRow> rows, Library library) {
		Map<String, String> titles = new HashMap<>();
		for (Edition edition : library.editions().values()) {
			edition.topicsByFolder()
				.forEach((folder, topic) -> titles.put(edition.language() + "/" + folder, topic.title()));
		}
		Map<String, Integer> places = new HashMap<>();
		library.editions()
			.values()
			.forEach((edition) -> edition.topicsByFolder()
				.values()
				.stream()
				.flatMap((topic) -> topic.articles().stream())
				.forEach((article) -> places.put(article.file(), article.navigation().order())));
		Map<String, List<ArticleRow>> byFolder = rows.stream()
			.sorted(Comparator.comparing((ArticleRow row) -> place(row.file(), places))
				.thenComparing(ArticleRow::title))
			.collect(Collectors.groupingBy((row) -> row.file().language() + "/" + row.folder()));
		return byFolder.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((group) -> new ArticleList.Group(titles.getOrDefault(group.getKey(), group.getKey()),
					group.getValue()))
			.toList();
	}

	/** Returns the place of a file in its topic, whose own page stands first. */
	private static int place(ContentFile file, Map<String, Integer> places) {
		return file.article().filter(ArticlePath::isIndex).isPresent() ? -1
				: places.getOrDefault(file.path(), Integer.MAX_VALUE);
	}

	/**
	 * Cache key of the findings.
	 *
	 * @param file the file
	 * @param stamp the stamp of its text
	 * @param revision the library around it
	 */
	private record Key(ContentFile file, String stamp, String revision) {
	}

}
