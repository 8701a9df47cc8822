package org.spineguide.editing;

import java.time.Clock;
import java.util.Objects;

import org.eclipse.jgit.lib.PersonIdent;

import org.spineguide.content.Clinic;
import org.spineguide.content.Libraries;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the history of the content files and its exchange with other nodes. */
@Configuration(proxyBeanMethods = false)
class HistoryConfiguration {

	@Bean(destroyMethod = "close")
	History history(ContentFiles files, Remote remote, ObjectProvider<Libraries> libraries, Clock clock) {
		return new History(files.root(), remote, new Disk(),
				() -> site(libraries.getObject().current().clinic(), clock), clock);
	}

	/** The history names the site as the one who kept a change. */
	private static PersonIdent site(Clinic clinic, Clock clock) {
		return new PersonIdent(Message.plain(clinic.name()),
				Objects.requireNonNullElse(clinic.mailFrom(), "spineguide@localhost"), clock.instant(),
				clinic.timeZone());
	}

	@Bean
	Courier courier(ContentFiles files, History history, Libraries libraries, RemoteSettings settings) {
		return new Courier(files, history, libraries, settings.poll());
	}

}
