package org.spineguide.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.Clinic;
import org.spineguide.content.Edition;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.brand.Brand;
import org.spineguide.content.brand.BrandPicture;
import org.spineguide.web.PageFrame;
import org.spineguide.web.PageFrame.PageLink;
import org.spineguide.web.PageFrames;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Frame of every page, taken from the clinic's details and its topics. */
@Component
class LibraryFrames implements PageFrames {

	/** The color of the page. */
	private static final String PAPER = "paper";

	/** Articles for any reader, whatever their topic. */
	private static final List<ArticlePath> PREPARED = List.of(ArticlePath.of("common-questions"),
			ArticlePath.of("prepare-for-your-visit"));

	private final Libraries libraries;

	private final MessageSource messages;

	LibraryFrames(Libraries libraries, MessageSource messages) {
		this.libraries = libraries;
		this.messages = messages;
	}

	@Override
	public PageFrame frame(Locale locale) {
		Library library = this.libraries.current();
		Edition edition = library.edition(locale.toLanguageTag()).orElseGet(library::defaultEdition);
		Clinic clinic = library.clinic();
		String phone = clinic.phone();
		return new PageFrame(clinic.name(), phone, (phone != null) ? clinic.phoneLink(phone) : null,
				clinic.emergencyNumber(), locale, navigation(edition), shortcuts(edition, locale),
				foot(edition, locale), clinic.funding(), edition.home().address(), clinic.timeZone(),
				branding(library));
	}

	private static PageFrame.Branding branding(Library library) {
		Brand brand = library.brand();
		BrandPicture icon = brand.icon();
		return new PageFrame.Branding(brand.hasStyle() ? BrandController.address(brand, BrandController.STYLE) : null,
				(icon != null) ? BrandController.address(brand, icon.name()) : null,
				brand.colors().lightPalette().getOrDefault(PAPER, ""),
				brand.colors().darkPalette().getOrDefault(PAPER, ""), library.clinic().footer());
	}

	private static List<PageLink> navigation(Edition edition) {
		return edition.home().topics().stream().map((topic) -> new PageLink(topic.title(), topic.address())).toList();
	}

	private List<PageLink> shortcuts(Edition edition, Locale locale) {
		List<PageLink> shortcuts = new ArrayList<>();
		PREPARED.stream()
			.map(edition::article)
			.flatMap(Optional::stream)
			.forEach((article) -> shortcuts.add(new PageLink(article.title(), article.address())));
		shortcuts.add(new PageLink(word("site.a-to-z", locale), edition.prefix() + "/a-to-z"));
		shortcuts.add(new PageLink(word("site.appointments", locale), "/appointments"));
		return shortcuts;
	}

	/**
	 * Returns the links of the footer: the articles that stand in no topic are those
	 * about the site.
	 */
	private List<PageLink> foot(Edition edition, Locale locale) {
		List<PageLink> foot = new ArrayList<>();
		foot.add(new PageLink(word("site.a-to-z", locale), edition.prefix() + "/a-to-z"));
		foot.add(new PageLink(word("site.glossary", locale), edition.prefix() + "/glossary"));
		edition.home().articles().forEach((article) -> foot.add(new PageLink(article.title(), article.address())));
		return foot;
	}

	private String word(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

	@Override
	public List<String> languages() {
		return this.libraries.current().clinic().languages();
	}

}
