package org.spineguide.editing.history;

import java.time.Clock;
import java.util.Objects;

import org.eclipse.jgit.lib.PersonIdent;

import org.spineguide.content.Clinic;
import org.spineguide.content.Libraries;
import org.spineguide.editing.ContentFileStore;
import org.spineguide.editing.history.git.CommitMessage;
import org.spineguide.editing.history.git.RemoteRepository;
import org.spineguide.editing.history.git.RemoteSettings;
import org.spineguide.web.AtomicFiles;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Spring configuration of the history of the content files and its exchange with other
 * nodes.
 */
@Configuration(proxyBeanMethods = false)
class HistoryConfiguration {

	@Bean(destroyMethod = "close")
	History history(ContentFileStore files, RemoteRepository remoteRepository, ObjectProvider<Libraries> libraries,
			Clock clock) {
		return new History(files.root(), remoteRepository, new AtomicFiles(),
				() -> site(libraries.getObject().current().clinic(), clock), clock);
	}

	/** Returns the committer: the history names the site as the one who kept a change. */
	private static PersonIdent site(Clinic clinic, Clock clock) {
		return new PersonIdent(CommitMessage.plain(clinic.name()),
				Objects.requireNonNullElse(clinic.mailFrom(), "spineguide@localhost"), clock.instant(),
				clinic.timeZone());
	}

	@Bean
	GitSync gitSync(ContentFileStore files, History history, Libraries libraries, RemoteSettings settings) {
		return new GitSync(files, history, libraries, settings.poll());
	}

}
