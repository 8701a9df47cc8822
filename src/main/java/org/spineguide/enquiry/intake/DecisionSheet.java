package org.spineguide.enquiry.intake;

import java.util.Locale;
import java.util.Map;

import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.spineguide.content.Libraries;
import org.spineguide.enquiry.decision.DecisionAnswers;
import org.spineguide.enquiry.decision.DecisionPicture;
import org.spineguide.web.SheetPrinter;

import org.springframework.stereotype.Component;

/** Printed sheet of the answers to a decision aid, as a PDF. */
@Component
class DecisionSheet {

	private final ITemplateEngine templates;

	private final SheetPrinter printer;

	private final Libraries libraries;

	DecisionSheet(ITemplateEngine templates, SheetPrinter printer, Libraries libraries) {
		this.templates = templates;
		this.printer = printer;
		this.libraries = libraries;
	}

	/**
	 * Returns the sheet.
	 * @param client the network that asks for it
	 */
	byte[] pdf(DecisionAnswers answers, Locale locale, String client) {
		Map<String, Object> model = Map.of("decision", answers, "picture", DecisionPicture.of(answers), "clinic",
				this.libraries.current().clinic());
		return this.printer.print(this.templates.process("enquiry/decision-sheet", new Context(locale, model)), client);
	}

}
