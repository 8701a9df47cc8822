package org.spineguide.markdown;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;

/**
 * Gives the boxes of a decision aid their inputs: how much each point matters, an answer
 * to each question of the quiz, yes or no to each question of readiness. They belong to a
 * form that the page brings, by its id; without it the boxes still read as text.
 */
final class DecisionInputs {

	/** Id of the form on the page. */
	private static final String FORM = "decision";

	private final DecisionLabels labels;

	private DecisionInputs(DecisionLabels labels) {
		this.labels = labels;
	}

	static void finish(HtmlPage page) {
		DecisionInputs inputs = new DecisionInputs(page.surroundings().labels().decisions());
		if (!inputs.labels.weights().isEmpty()) {
			page.select(".callout-values > .callout-body").forEach(inputs::values);
			page.select(".callout-quiz > .callout-body").forEach(inputs::quiz);
			page.select(".callout-ready > .callout-body").forEach(inputs::ready);
		}
	}

	private void values(Element body) {
		Element table = body.selectFirst("table");
		if (table == null) {
			return;
		}
		String fits = table.select("thead tr > :last-child")
			.stream()
			.map((cell) -> PlainText.of(cell))
			.findFirst()
			.orElse("");
		Element list = new Element("div").addClass("decision-questions");
		for (Element row : table.select("tbody tr")) {
			Element what = row.child(0);
			String name = InputName.ofValue(PlainText.of(what));
			Element question = question(list, what.childNodes());
			choices(question, name, this.labels.weights());
			question.appendElement("p")
				.addClass("fits")
				.text(fits + ": " + PlainText.of(row.child(row.childrenSize() - 1)));
		}
		Element own = list.appendElement("p").addClass("own").appendElement("label");
		own.appendText(this.labels.own());
		own.appendElement("input")
			.attr("type", "text")
			.attr("name", InputName.OWN)
			.attr("maxlength", String.valueOf(InputName.LONGEST_OWN))
			.attr("autocomplete", "off")
			.attr("form", FORM)
			.addClass("input");
		Element scroll = table.closest(".table-scroll");
		((scroll != null) ? scroll : table).replaceWith(list);
	}

	private void quiz(Element body) {
		for (Element heading : QuizBox.headings(body)) {
			Elements part = QuizBox.part(heading);
			Element list = part.stream().filter((block) -> block.nameIs("ul")).findFirst().orElse(null);
			if (list == null) {
				continue;
			}
			Element whole = new Element("div").addClass("decision-quiz");
			heading.before(whole);
			choices(question(whole, List.of(heading)), InputName.ofQuiz(PlainText.of(heading)),
					list.children().stream().map((item) -> PlainText.of(item)).toList());
			Element answer = whole.appendElement("details");
			answer.appendElement("summary").text(this.labels.answer());
			String right = list.select("[" + QuizBox.RIGHT + "]")
				.stream()
				.map((item) -> PlainText.of(item))
				.findFirst()
				.orElse("");
			answer.appendElement("p").appendElement("strong").text(MessageFormat.format(this.labels.right(), right));
			part.stream().filter((block) -> block != list).forEach(answer::appendChild);
			list.remove();
		}
	}

	private void ready(Element body) {
		Element list = body.selectFirst("ul, ol");
		if (list == null) {
			return;
		}
		Element questions = new Element("div").addClass("decision-questions");
		for (Element item : list.children()) {
			String name = InputName.ofReadiness(PlainText.of(item));
			choices(question(questions, item.childNodes()), name, List.of(this.labels.yes(), this.labels.no()));
		}
		list.replaceWith(questions);
		Element send = body.appendElement("div").addClass("decision-send");
		send.appendElement("p").text(this.labels.kept());
		send.appendElement("button")
			.attr("type", "submit")
			.attr("form", FORM)
			.addClass("button")
			.text(this.labels.send());
	}

	private static Element question(Element list, List<? extends Node> words) {
		Element question = list.appendElement("fieldset").addClass("decision-question");
		question.appendElement("legend").appendChildren(new ArrayList<>(words));
		return question;
	}

	private static void choices(Element question, String name, List<String> choices) {
		Element list = question.appendElement("div").addClass("decision-choices");
		for (int i = 0; i < choices.size(); i++) {
			Element label = list.appendElement("label");
			label.appendElement("input")
				.attr("type", "radio")
				.attr("name", name)
				.attr("value", String.valueOf(i))
				.attr("form", FORM);
			label.appendText(" " + choices.get(i));
		}
	}

}
