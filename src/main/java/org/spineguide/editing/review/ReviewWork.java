package org.spineguide.editing.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.spineguide.content.Finding;
import org.spineguide.content.Finding.Severity;
import org.spineguide.content.Libraries;
import org.spineguide.content.check.CachedCheckReport;
import org.spineguide.content.file.ContentFile;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.home.WorkItem;
import org.spineguide.staff.home.WorkKind;
import org.spineguide.staff.home.WorkPart;
import org.spineguide.staff.home.WorkSource;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Work of editors and admins: articles to review, and files with mistakes. */
@Component
class ReviewWork implements WorkSource {

	private static final String ARTICLES = "/staff/articles";

	private static final String REVIEWS = "/staff/reviews";

	private final ReviewCalendar calendar;

	private final CachedCheckReport report;

	private final Libraries libraries;

	private final MessageSource messages;

	ReviewWork(ReviewCalendar calendar, CachedCheckReport report, Libraries libraries, MessageSource messages) {
		this.calendar = calendar;
		this.report = report;
		this.libraries = libraries;
		this.messages = messages;
	}

	@Override
	public List<WorkPart> work(StaffMember member, Locale locale) {
		List<WorkPart> parts = new ArrayList<>();
		boolean editor = member.is(Role.EDITOR);
		if (editor || member.is(Role.ADMIN)) {
			parts.add(reviews(editor, locale));
		}
		if (editor) {
			parts.add(mistakes());
		}
		return parts;
	}

	private WorkPart reviews(boolean editor, Locale locale) {
		return new WorkPart(WorkKind.REVIEW,
				this.calendar.due()
					.stream()
					.limit(WorkPart.MOST + 1L)
					.map((review) -> new WorkItem(review.title(),
							this.messages.getMessage(review.stage().label(), null, locale),
							editor ? review.address() : REVIEWS))
					.toList(),
				REVIEWS);
	}

	private WorkPart mistakes() {
		List<Finding> found = new ArrayList<>(this.report.known());
		this.libraries.current().findings().stream().filter((one) -> !found.contains(one)).forEach(found::add);
		return new WorkPart(WorkKind.MEND,
				found.stream()
					.filter((finding) -> finding.severity() == Severity.ERROR)
					.limit(WorkPart.MOST + 1L)
					.map(ReviewWork::item)
					.toList(),
				ARTICLES + "?state=TO_MEND");
	}

	private static WorkItem item(Finding finding) {
		return new WorkItem(finding.file(), finding.problem(),
				ContentFile.parse(finding.file()).isPresent() ? ARTICLES + "/edit?file=" + finding.file() : ARTICLES);
	}

}
