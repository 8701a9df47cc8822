package org.spineguide.editing.articles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.spineguide.content.Article;
import org.spineguide.content.Libraries;
import org.spineguide.editing.ContentFileStore;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.home.FindResult;
import org.spineguide.staff.home.FindSource;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Search of staff for articles by words of the title or the file. Editors get the text,
 * others the page that readers see. It leaves out the search of readers, which counts the
 * words that find nothing: the words may be the name of a patient.
 */
@Component
@Order(2)
class ArticleFind implements FindSource {

	private static final int MOST = 10;

	private final ArticleLists lists;

	private final Libraries libraries;

	private final MessageSource messages;

	ArticleFind(ArticleLists lists, Libraries libraries, MessageSource messages) {
		this.lists = lists;
		this.libraries = libraries;
		this.messages = messages;
	}

	@Override
	public boolean isFor(StaffMember member) {
		return true;
	}

	@Override
	public FindResult find(StaffMember member, String typed, Locale locale) {
		List<FindResult.Item> found = this.lists.titled(typed)
			.flatMap((row) -> address(row, member)
				.map((address) -> new FindResult.Item(row.title(),
						this.messages.getMessage(row.state().message(), null, locale), address))
				.stream())
			.limit(MOST + 1L)
			.toList();
		return new FindResult("editing.articles", found.stream().limit(MOST).toList(), found.size() <= MOST);
	}

	private Optional<String> address(ArticleRow row, StaffMember member) {
		return member.is(Role.EDITOR) ? Optional.of("/staff/articles/edit?file=" + row.file().path())
				: ContentFileStore.live(row.file(), this.libraries.current()).map(Article::address);
	}

}
