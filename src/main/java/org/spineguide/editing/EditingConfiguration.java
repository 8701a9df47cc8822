package org.spineguide.editing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;

import org.eclipse.jgit.lib.PersonIdent;

import org.spineguide.content.Clinic;
import org.spineguide.content.Libraries;
import org.spineguide.staff.Audit;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the keeping of articles. */
@Configuration(proxyBeanMethods = false)
class EditingConfiguration {

	@Bean
	ContentFiles contentFiles(@Value("${spineguide.content.dir}") String folder) {
		return new ContentFiles(Path.of(folder), new Disk());
	}

	@Bean
	Remote remote(RemoteSettings settings, Clock clock) {
		return new Remote(settings, clock);
	}

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

	@Bean
	Press articlePress(ContentFiles files, History history, Libraries libraries, Audit audit) {
		return new Press(files, history, libraries, audit);
	}

	@Bean
	ChangePlanner changePlanner(ContentFiles files, Objections objections, Libraries libraries,
			EditingSettings settings, Clock clock) {
		return new ChangePlanner(files, objections, libraries, settings, clock);
	}

	@Bean
	Publishing publishing(ChangePlanner planner, Press press) {
		return new Publishing(planner, press);
	}

	@Bean
	Proposals proposals(JdbcClient database, Publishing publishing, Audit audit, Clock clock) {
		return new Proposals(database, publishing, audit, clock);
	}

	@Bean
	Images images(ContentFiles files, Press press, EditingSettings settings) {
		return new Images(files, press, settings);
	}

}
