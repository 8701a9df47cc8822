package org.spineguide.enquiry;

import java.util.Locale;

import org.spineguide.content.Libraries;
import org.spineguide.content.Library;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Lays out the pages on which a visitor answers. */
@Component
class Pages {

	private final Journeys journeys;

	private final Rules rules;

	private final Libraries libraries;

	private final MessageSource messages;

	Pages(Journeys journeys, Rules rules, Libraries libraries, MessageSource messages) {
		this.journeys = journeys;
		this.rules = rules;
		this.libraries = libraries;
		this.messages = messages;
	}

	/** A page with the answers so far. */
	ModelAndView show(Page page, Journey journey, Locale locale) {
		return show(page, journey, locale, new BeanPropertyBindingResult(journey.form(), Rules.NAME));
	}

	/** A page that was answered, with what is wrong about it. */
	ModelAndView showAgain(Page page, Journey journey, Locale locale) {
		return show(page, journey, locale, this.rules.judge(journey, page));
	}

	private ModelAndView show(Page page, Journey journey, Locale locale, BindingResult errors) {
		Library library = this.libraries.current();
		ModelAndView view = new ModelAndView("enquiry/" + page.path());
		view.addObject("journey", journey);
		view.addObject("sealed", this.journeys.seal(journey));
		view.addObject("next", next(page, journey).path());
		Choices choices = new Choices(library, this.messages, locale);
		view.addObject("choices", choices);
		if (page == Page.CHECK) {
			view.addObject("rows", new CheckRows(choices).of(journey));
		}
		view.addObject("advice", library.defaultEdition().emergencyAdvice());
		view.addObject(Rules.NAME, journey.form());
		view.addObject(BindingResult.MODEL_KEY_PREFIX + Rules.NAME, errors);
		return view;
	}

	/** Whoever changes an answer goes back to where the answers are checked. */
	private Page next(Page page, Journey journey) {
		boolean asked = page != Page.WARNING_SIGNS || !this.rules.judge(journey, Page.DETAILS).hasErrors();
		return asked ? Page.CHECK : Page.DETAILS;
	}

}
