package org.spineguide.editing.editor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spineguide.content.Article;
import org.spineguide.content.Edition;
import org.spineguide.content.Libraries;
import org.spineguide.content.Reference;
import org.spineguide.content.file.ContentFile;
import org.spineguide.markdown.CalloutKind;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the options of the toolbar: links, sources and boxes. */
@Component
public class InsertOptions {

	private static final int MOST = 30;

	private final Libraries libraries;

	private final MessageSource messages;

	InsertOptions(Libraries libraries, MessageSource messages) {
		this.libraries = libraries;
		this.messages = messages;
	}

	/**
	 * Returns the options of a sort.
	 * @param what the sort: {@code article}, {@code source} or {@code box}
	 * @param file the file that the text is for
	 * @param words what someone typed to find it
	 */
	List<InsertOption> find(String what, ContentFile file, String words, Locale locale) {
		Stream<InsertOption> all = switch (what) {
			case "article" -> articles(file);
			case "source" -> sources();
			case "box" -> boxes(locale);
			default -> Stream.empty();
		};
		String wanted = words.strip().toLowerCase(Locale.ROOT);
		return all
			.filter((insertOption) -> (insertOption.label() + " " + insertOption.hint()).toLowerCase(Locale.ROOT)
				.contains(wanted))
			.limit(MOST)
			.toList();
	}

	private Stream<InsertOption> articles(ContentFile file) {
		return this.libraries.current()
			.edition(file.language())
			.stream()
			.map(Edition::articles)
			.flatMap((articles) -> articles.stream())
			.filter((article) -> !article.file().equals(file.path()))
			.sorted(Comparator.comparing(Article::title))
			.map((article) -> new InsertOption(article.title(), article.address(), "[",
					"](" + relative(file.path(), article.file()) + ")", false));
	}

	private Stream<InsertOption> sources() {
		return this.libraries.current()
			.references()
			.values()
			.stream()
			.sorted(Comparator.comparing(Reference::id))
			.map((reference) -> new InsertOption(reference.id(), reference.title(), " [@", "]", false));
	}

	private Stream<InsertOption> boxes(Locale locale) {
		return Arrays.stream(CalloutKind.values()).filter((kind) -> kind != CalloutKind.EMERGENCY).map((kind) -> {
			String heading = say("content.callout." + kind.word(), locale);
			return new InsertOption(heading, say("editing.box." + kind.word() + ".hint", locale),
					"> [!" + kind.word() + "] ",
					"\n" + say("editing.box." + kind.word(), locale).lines()
						.map((line) -> "> " + line)
						.collect(Collectors.joining("\n")),
					true);
		});
	}

	/** Returns a relative path: links between files work in other editors too. */
	public static String relative(String from, String to) {
		List<String> here = List.of(from.split("/"));
		List<String> there = List.of(to.split("/"));
		int same = 0;
		while (same < Math.min(here.size(), there.size()) - 1 && here.get(same).equals(there.get(same))) {
			same++;
		}
		return "../".repeat(here.size() - 1 - same) + String.join("/", there.subList(same, there.size()));
	}

	private String say(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
