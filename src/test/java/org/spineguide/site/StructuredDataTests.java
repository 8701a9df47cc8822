package org.spineguide.site;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class StructuredDataTests extends SmallSite {

	private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");

	@Test
	void signedArticleSaysByWhomAndWhen() {
		JsonNode page = thing("/fusion/risks", "MedicalWebPage");
		assertThat(page.at("/lastReviewed").asString()).isEqualTo("2026-11-01");
		assertThat(page.at("/reviewedBy/name").asString()).isEqualTo("Dr. Example, spine surgeon");
		assertThat(page.at("/about/@type").asString()).isEqualTo("MedicalProcedure");
		assertThat(page.at("/about/alternateName/0").asString()).isEqualTo("fusion dangers");
	}

	@Test
	void articleThatNobodyReviewedClaimsNoReview() {
		JsonNode page = thing("/fusion/recovery", "MedicalWebPage");
		assertThat(page.has("lastReviewed")).isFalse();
		assertThat(page.has("reviewedBy")).isFalse();
		assertThat(page.has("about")).isFalse();
	}

	@Test
	void trailEndsAtThePage() {
		JsonNode trail = thing("/fusion/risks", "BreadcrumbList").at("/itemListElement");
		assertThat(trail.values()).extracting((step) -> step.at("/item").asString())
			.containsExactly("https://spine.example/", "https://spine.example/fusion/",
					"https://spine.example/fusion/risks");
	}

	@Test
	void questionsCannotBreakOutOfTheData() {
		JsonNode question = thing("/fusion/risks", "FAQPage").at("/mainEntity/0");
		assertThat(question.at("/name").asString()).isEqualTo("Is </script> a risk?");
		assertThat(question.at("/acceptedAnswer/text").asString()).isEqualTo("No, but a nonunion is.");
	}

	@Test
	void homePageTellsAboutTheClinic() {
		JsonNode clinic = thing("/", "MedicalClinic");
		assertThat(clinic.at("/telephone").asString()).isEqualTo("(202) 555-0143");
		assertThat(clinic.at("/address").asString()).isEqualTo("Example Street 1, Exampletown");
		assertThat(clinic.at("/openingHoursSpecification/0/dayOfWeek").asString())
			.isEqualTo("https://schema.org/Monday");
		assertThat(clinic.at("/openingHoursSpecification/0/opens").asString()).startsWith("08:00");
	}

	@Test
	void oneAddressIsTheRightOneWhateverTheVisitorTyped() {
		assertThat(page("/fusion/risks")).bodyText()
			.contains("<link rel=\"canonical\" href=\"https://spine.example/fusion/risks\">",
					"<meta property=\"og:image\" content=\"https://spine.example/share.png\">")
			.doesNotContain("localhost");
	}

	private JsonNode thing(String address, String type) {
		String html = new String(page(address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		MatchResult data = DATA.matcher(html).results().findFirst().orElseThrow();
		return new JsonMapper().readTree(data.group(1))
			.at("/@graph")
			.valueStream()
			.filter((thing) -> thing.at("/@type").asString().equals(type))
			.findFirst()
			.orElseThrow();
	}

}
