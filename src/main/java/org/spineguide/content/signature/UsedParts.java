package org.spineguide.content.signature;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spineguide.content.Edition;
import org.spineguide.content.LinkResolver;
import org.spineguide.content.file.ArticleSource;
import org.spineguide.content.file.ContentFileType;
import org.spineguide.content.file.FrontMatter;
import org.spineguide.markdown.Citation;
import org.spineguide.markdown.MarkdownPicture;
import org.spineguide.markdown.Rendered;

/**
 * Parts that the text of one article is made of, by their names: from it and from what
 * the parts hold comes the {@link ArticleManifest}.
 *
 * @param text a hash of the article's own words
 * @param terms ids of the glossary words that it explains
 * @param blocks names of the shared texts that it shows
 * @param sources keys of the sources that it cites
 * @param pictures names of its drawings within the images folder
 * @param variables names of the details of the clinic that it shows
 */
public record UsedParts(String text, Set<String> terms, Set<String> blocks, Set<String> sources, Set<String> pictures,
		Set<String> variables) {

	private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*([\\w-]+)\\s*}}");

	private static final String PICTURES = "/" + ContentFileType.PICTURE_FOLDER;

	public UsedParts {
		terms = Set.copyOf(terms);
		blocks = Set.copyOf(blocks);
		sources = Set.copyOf(sources);
		pictures = Set.copyOf(pictures);
		variables = Set.copyOf(variables);
	}

	/** Finds the parts of an article that was rendered. */
	public static UsedParts of(ArticleSource source, Rendered rendered) {
		FrontMatter top = source.frontMatter();
		Set<String> blocks = new TreeSet<>(rendered.blocks());
		if (top.showsEmergency()) {
			blocks.addAll(List.of(Edition.EMERGENCY, Edition.EMERGENCY_STRIP));
		}
		Set<String> sources = new TreeSet<>();
		rendered.citations().stream().filter((each) -> each.number() > 0).map(Citation::key).forEach(sources::add);
		Set<String> pictures = new TreeSet<>();
		rendered.pictures()
			.stream()
			.map(MarkdownPicture::address)
			.filter((address) -> address.startsWith(PICTURES))
			.map((address) -> LinkResolver.decoded(address.substring(PICTURES.length())).replaceAll("\\p{Cntrl}", "?"))
			.forEach(pictures::add);
		if (top.image() != null) {
			pictures.add(top.image());
		}
		Set<String> variables = new TreeSet<>();
		findVariables(source.body(), variables::add);
		findVariables(String.valueOf(top.title()), variables::add);
		findVariables(String.valueOf(top.summary()), variables::add);
		return new UsedParts(hash(source), rendered.terms(), blocks, sources, pictures, variables);
	}

	/** Finds the names in double braces in a text. */
	static void findVariables(String text, Consumer<String> found) {
		if (text.contains("{{")) {
			Matcher variable = VARIABLE.matcher(text);
			while (variable.find()) {
				found.accept(variable.group(1));
			}
		}
	}

	/**
	 * Returns the hash of the article's own words: its Markdown, and of its front matter
	 * what readers see of the subject. Left out is what tells when and where it is shown,
	 * who reviewed it and when: noting a review must not make it void.
	 */
	public static String hash(ArticleSource source) {
		FrontMatter top = source.frontMatter();
		return new CanonicalHash().add(top.title())
			.add(top.summary())
			.add(String.valueOf(top.kind()))
			.add(top.alsoKnownAs())
			.add(top.author())
			.add(top.image())
			.add(Boolean.toString(top.showsEmergency()))
			.add(top.notExplained())
			.add(source.body())
			.hex();
	}

}
