package org.spineguide.editing.articles;

import java.util.Locale;

import org.spineguide.content.Article;
import org.spineguide.content.Library;
import org.spineguide.editing.ContentFileStore;
import org.spineguide.editing.SharedText;
import org.spineguide.editing.compare.Differences;
import org.spineguide.editing.publish.Proposal;

import org.springframework.context.MessageSource;

/**
 * Proposal as it is shown to those who may decide.
 *
 * @param proposal the proposal
 * @param title what the text is called
 * @param comparison what it would change
 * @param stale whether the text was changed since
 * @param mine whether the member proposed it
 */
record PendingProposal(Proposal proposal, String title, Differences comparison, boolean stale, boolean mine) {

	/** Returns what the text of a proposal is called. */
	static String title(Proposal proposal, Library library, MessageSource messages, Locale locale) {
		return SharedText.in(proposal.file(), library)
			.map((text) -> messages.getMessage(text.message(), null, locale))
			.or(() -> ContentFileStore.live(proposal.file(), library).map(Article::title))
			.orElse(proposal.file().path());
	}

}
