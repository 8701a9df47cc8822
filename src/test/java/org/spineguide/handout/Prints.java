package org.spineguide.handout;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Library;
import org.spineguide.content.font.PrintFonts;
import org.spineguide.content.picture.PictureFolder;
import org.spineguide.web.SiteAddress;

import org.springframework.context.support.ResourceBundleMessageSource;

/** Prints for tests, without a running site. */
final class Prints {

	static final String SITE = "https://spine.example.org";

	static final PrintFormat LETTER = new PrintFormat(PaperSize.LETTER, false);

	private Prints() {
	}

	/** A typesetter that takes pictures from the given content folder. */
	static HandoutComposer handoutComposer(Path content) {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("templates/");
		resolver.setSuffix(".html");
		SpringTemplateEngine templates = new SpringTemplateEngine();
		templates.setTemplateResolver(resolver);
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		templates.setTemplateEngineMessageSource(messages);
		PrintFonts fonts = new PrintFonts(content);
		return new HandoutComposer(templates, new PdfRenderer(new PictureFolder(content), fonts), fonts,
				new SiteAddress(URI.create(SITE)));
	}

	/** The order of one article. */
	static HandoutRequest handoutRequest(Library library, String path, PrintFormat format) {
		return new HandoutRequest(library, library.defaultEdition(), List.of(article(library, path)), format, false);
	}

	/** The order of a visit pack. */
	static HandoutRequest pack(Library library, String... paths) {
		return new HandoutRequest(library, library.defaultEdition(),
				List.of(paths).stream().map((path) -> article(library, path)).toList(), LETTER, true);
	}

	private static Article article(Library library, String path) {
		return library.defaultEdition().article(ArticlePath.of(path)).orElseThrow();
	}

}
