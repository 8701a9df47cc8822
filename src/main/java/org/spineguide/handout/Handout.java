package org.spineguide.handout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.Clinic;

/**
 * Data of the print template: one or more articles as a handout shows them.
 *
 * @param clinic who hands it out
 * @param locale the language, as the clinic's country writes it
 * @param site the address of the site, without a slash at its end
 * @param format how it is printed
 * @param emergencyAdvice what to do in an emergency, or {@code null} where that does not
 * belong
 * @param sheets its articles
 * @param pack whether it has a front page and a list of contents
 */
record Handout(Clinic clinic, Locale locale, String site, PrintFormat format, @Nullable PaperText emergencyAdvice,
		List<HandoutArticle> sheets, boolean pack) {

	Handout {
		sheets = List.copyOf(sheets);
	}

	static Handout of(HandoutRequest handoutRequest, String site) {
		Map<String, String> places = new HashMap<>();
		handoutRequest.articles().forEach((article) -> places.put(article.address(), "sheet-" + (places.size() + 1)));
		PaperLinks links = new PaperLinks(site, handoutRequest.pack() ? places : Map.of());
		boolean emergency = handoutRequest.pack() || handoutRequest.articles().stream().anyMatch(Article::emergency);
		String advice = emergency ? handoutRequest.edition().emergencyAdvice() : null;
		List<HandoutArticle> sheets = new ArrayList<>();
		for (Article article : handoutRequest.articles()) {
			sheets.add(HandoutArticle.of(article, sheets.size() + 1, handoutRequest.edition(), links, advice));
		}
		Clinic clinic = handoutRequest.library().clinic();
		return new Handout(clinic,
				new Locale.Builder().setLanguageTag(handoutRequest.edition().language())
					.setRegion(clinic.country())
					.build(),
				site, handoutRequest.format(), (advice != null) ? PaperText.of(advice, "advice-", links) : null, sheets,
				handoutRequest.pack());
	}

	/** Returns the clinic's opening hours. */
	public List<OpeningHours> openingHours() {
		return OpeningHours.of(this.clinic, this.locale);
	}

}
