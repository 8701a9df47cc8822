package org.spineguide.editing.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.Finding;
import org.spineguide.content.Finding.Severity;
import org.spineguide.content.check.CachedCheckReport;
import org.spineguide.search.ZeroResultTerm;
import org.spineguide.search.ZeroResultTerms;
import org.spineguide.staff.health.HealthItem;
import org.spineguide.staff.health.HealthItem.Place;
import org.spineguide.staff.health.HealthItem.Weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class ContentHealthCheckTests {

	@TempDir
	Path folder;

	private final CachedCheckReport cachedCheckReport = mock(CachedCheckReport.class);

	private final ZeroResultTerms words = mock(ZeroResultTerms.class);

	@Test
	void findingsAreToldByWeightWithFileAndLine() {
		found(new Finding(Severity.ERROR, "link", "en/a.md", 7, "The link leads nowhere", "Mend it"),
				new Finding(Severity.ERROR, "review", "en/a.md", 3, "The date is wrong", "Mend it"),
				new Finding(Severity.WARNING, "length", "en/a.md", 1, "It is long", "Split it"));
		assertThat(healthItem("links")).returns(Weight.NOW, HealthItem::weight)
			.returns(List
				.of(new Place("en/a.md:7  The link leads nowhere. Mend it", "/staff/articles/edit?file=en/a.md")),
					HealthItem::places);
		assertThat(healthItem("errors").number()).isEqualTo(1);
		assertThat(healthItem("warnings").weight()).isEqualTo(Weight.SOON);
		assertThat(healthItem("advice").weight()).isEqualTo(Weight.WELL);
	}

	@Test
	void longLookDoesNotKeepThePageWaiting() {
		given(this.cachedCheckReport.findings()).willReturn(Optional.empty());
		assertThat(healthItem("looking").weight()).isEqualTo(Weight.SOMETIME);
	}

	@Test
	void overdueReviewIsTheWorstOnceReadersAreTold() {
		found();
		assertThat(healthItem("overdue", "2026-11-01")).returns(Weight.SOON, HealthItem::weight)
			.returns(1L, HealthItem::number);
		assertThat(healthItem("overdue", "2026-05-01").weight()).isEqualTo(Weight.NOW);
		assertThat(healthItem("overdue", "2026-12-01").weight()).isEqualTo(Weight.WELL);
	}

	@Test
	void articlesThatNoClinicianReviewedAndWordsInVainAreCounted() {
		found();
		given(this.words.list(anyInt())).willReturn(List.of(new ZeroResultTerm("rhizolysis", 4, List.of())));
		assertThat(healthItem("unreviewed").number()).isEqualTo(1);
		assertThat(healthItem("words")).returns(1L, HealthItem::number).returns("/staff/words", HealthItem::address);
	}

	private void found(Finding... findings) {
		given(this.cachedCheckReport.findings()).willReturn(Optional.of(List.of(findings)));
	}

	private HealthItem healthItem(String name, String... due) {
		Reviews reviews = Reviews.dueOn(this.folder.resolve("content" + System.nanoTime()), due);
		return new ContentHealthCheck(this.cachedCheckReport, reviews.libraries(), reviews.calendar(), this.words)
			.items()
			.stream()
			.filter((healthItem) -> healthItem.message().equals("editing.health." + name))
			.findFirst()
			.orElseThrow();
	}

}
