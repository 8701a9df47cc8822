package org.spineguide.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.spineguide.content.Article;
import org.spineguide.content.ArticleKind;
import org.spineguide.content.Clinic;
import org.spineguide.content.Edition;
import org.spineguide.content.Library;
import org.spineguide.content.Reference;
import org.spineguide.content.brand.BrandPicture;
import org.spineguide.web.PageFrame.PageLink;
import org.spineguide.web.SiteAddress;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Structured data of an article: JSON-LD in the vocabulary of schema.org. */
@Component
class StructuredData {

	private static final String SCHEMA = "https://schema.org";

	private final JsonMapper json;

	private final SiteAddress site;

	StructuredData(JsonMapper json, SiteAddress site) {
		this.json = json;
		this.site = site;
	}

	/**
	 * Returns the data as text that may stand within a script element.
	 * @param picture the full address of its picture
	 * @param crumbs the steps that lead to the article, none for the home page
	 */
	String of(Article article, Edition edition, String picture, List<PageLink> crumbs, Library library) {
		List<SchemaOrgObject> graph = new ArrayList<>();
		graph.add(page(article, edition).with("image", picture));
		graph.add(clinic(library, crumbs.isEmpty()));
		if (!crumbs.isEmpty()) {
			graph.add(trail(crumbs, article));
		}
		if (!article.body().questions().isEmpty()) {
			graph.add(questions(article));
		}
		return this.json.writeValueAsString(Map.of("@context", SCHEMA, "@graph", graph))
			// Nothing in a text may end the script element around it.
			.replace("<", "\\u003c");
	}

	private SchemaOrgObject page(Article article, Edition edition) {
		String address = this.site.of(article.address());
		SchemaOrgObject page = SchemaOrgObject.named("MedicalWebPage", article.title())
			.with("@id", address)
			.with("url", address)
			.with("description", article.summary())
			.with("inLanguage", edition.language())
			.with("audience", SchemaOrgObject.of("Patient"))
			.with("publisher", Map.of("@id", clinicId()))
			.with("datePublished", article.dates().published())
			.with("about", subject(article))
			.with("learningResourceType", (article.kind() == ArticleKind.DECISION) ? "Patient decision aid" : null)
			.with("citation",
					article.body()
						.references()
						.stream()
						.filter((reference) -> !reference.isTakenBack())
						.flatMap((reference) -> address(reference).stream())
						.distinct()
						.toList());
		// It stands for a clinician's word, so only where one gave it.
		if (article.review().isSigned()) {
			page.with("lastReviewed", article.review().signed())
				.with("reviewedBy", SchemaOrgObject.named("Person", article.review().signature()));
		}
		return page;
	}

	/** Returns the address that lasts longest. */
	private static Optional<String> address(Reference reference) {
		return reference.identifiers()
			.doiAddress()
			.or(reference.identifiers()::pubmedAddress)
			.or(() -> Optional.ofNullable(reference.url()));
	}

	private static @Nullable SchemaOrgObject subject(Article article) {
		if (article.kind() != ArticleKind.CONDITION && article.kind() != ArticleKind.PROCEDURE) {
			return null;
		}
		return SchemaOrgObject
			.named((article.kind() == ArticleKind.CONDITION) ? "MedicalCondition" : "MedicalProcedure", article.title())
			.with("alternateName", article.navigation().alsoKnownAs());
	}

	/**
	 * Returns the clinic: the home page tells all about it, the others only who publishes
	 * them.
	 */
	private SchemaOrgObject clinic(Library library, boolean whole) {
		Clinic clinic = library.clinic();
		BrandPicture logo = library.brand().logo();
		SchemaOrgObject schemaOrgObject = SchemaOrgObject.named("MedicalClinic", clinic.name())
			.with("@id", clinicId())
			.with("url", this.site.of("/"))
			.with("logo", (logo != null) ? this.site.of(BrandController.address(library.brand(), logo.name())) : null);
		if (whole) {
			schemaOrgObject.with("address", String.join(", ", clinic.address()))
				.with("telephone", clinic.phone())
				.with("openingHoursSpecification", clinic.openingHours()
					.entrySet()
					.stream()
					.sorted(Map.Entry.comparingByKey())
					.flatMap((day) -> day.getValue()
						.spans()
						.stream()
						.map((span) -> SchemaOrgObject.of("OpeningHoursSpecification")
							.with("dayOfWeek",
									SCHEMA + "/" + StringUtils.capitalize(day.getKey().name().toLowerCase(Locale.ROOT)))
							.with("opens", span.opens())
							.with("closes", span.closes())))
					.toList());
		}
		return schemaOrgObject;
	}

	private SchemaOrgObject trail(List<PageLink> crumbs, Article article) {
		List<PageLink> steps = new ArrayList<>(crumbs);
		steps.add(new PageLink(article.title(), article.address()));
		List<SchemaOrgObject> items = new ArrayList<>();
		for (PageLink step : steps) {
			items.add(SchemaOrgObject.named("ListItem", step.label())
				.with("position", items.size() + 1)
				.with("item", this.site.of(step.address())));
		}
		return SchemaOrgObject.of("BreadcrumbList").with("itemListElement", items);
	}

	private static SchemaOrgObject questions(Article article) {
		return SchemaOrgObject.of("FAQPage")
			.with("mainEntity",
					article.body()
						.questions()
						.stream()
						.map((question) -> SchemaOrgObject.named("Question", question.question())
							.with("acceptedAnswer", SchemaOrgObject.of("Answer").with("text", question.answer())))
						.toList());
	}

	private String clinicId() {
		return this.site.of("/#clinic");
	}

}
