package org.spineguide.editing.sources;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.content.Clinic;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.Reference;
import org.spineguide.content.Reference.NoticeKind;
import org.spineguide.content.evidence.NoticesFile;
import org.spineguide.content.evidence.RegisterFile;
import org.spineguide.content.evidence.RegisterReport;
import org.spineguide.content.evidence.SourceCheck;
import org.spineguide.content.evidence.SourceNotice;
import org.spineguide.content.evidence.SourceRegister;
import org.spineguide.content.evidence.UnreadableRegisterException;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.file.ContentFileType;
import org.spineguide.content.file.ContentFolder;
import org.spineguide.editing.ContentFileStore;
import org.spineguide.editing.FileChanges;
import org.spineguide.editing.history.History;
import org.spineguide.editing.history.UnsentCommit;
import org.spineguide.editing.history.git.Author;
import org.spineguide.editing.history.git.Change;

import org.springframework.stereotype.Component;

/**
 * Weekly look into the registers over the network, if a setting allows it. What cannot be
 * read leaves what was known as it is.
 */
@Component
class WeeklySourceCheck {

	private static final Logger logger = LoggerFactory.getLogger(WeeklySourceCheck.class);

	private static final int DAYS = 7;

	/** Most records that PubMed gives out at once. */
	private static final int MOST_RECORDS = 200;

	private static final ContentFile FILE = ContentFile.of(ContentFileType.NOTICES);

	private final SourceSettings settings;

	private final Libraries libraries;

	private final ContentFileStore files;

	private final History history;

	private final Clock clock;

	private final RegisterClient client;

	private volatile boolean failed;

	WeeklySourceCheck(SourceSettings settings, Libraries libraries, ContentFileStore files, History history,
			Clock clock) {
		this.settings = settings;
		this.libraries = libraries;
		this.files = files;
		this.history = history;
		this.clock = clock;
		this.client = new RegisterClient(settings.size().toBytes(), settings.patience());
	}

	/** Returns whether the last look could not be finished or kept. */
	boolean hasFailed() {
		return this.failed;
	}

	boolean isOnline() {
		return this.settings.online();
	}

	/** Reads the registers that were not read for a week. */
	void run() {
		if (!this.settings.online()) {
			return;
		}
		this.failed = false;
		Library library = this.libraries.current();
		LocalDate today = library.clinic().today(this.clock);
		NoticesFile known = known();
		List<RegisterReport> reports = Stream
			.of(SourceRegister.RETRACTION_WATCH, SourceRegister.PUBMED, SourceRegister.LINKS)
			.filter((register) -> known.checked(register).filter((day) -> day.plusDays(DAYS).isAfter(today)).isEmpty())
			.flatMap((register) -> ask(register, library).stream())
			.toList();
		if (!reports.isEmpty()) {
			keep(reports, today);
		}
	}

	private NoticesFile known() {
		try {
			return SourceCheck.begin(new ContentFolder(this.files.root())).before();
		}
		catch (InvalidContentException ex) {
			// The health page names the file; no register may overwrite it.
			return NoticesFile.NONE;
		}
	}

	private Optional<RegisterReport> ask(SourceRegister register, Library library) {
		try {
			return switch (register) {
				case RETRACTION_WATCH -> Optional.of(read(this.settings.retractionWatch(), library));
				case PUBMED -> askPubmed(library);
				case LINKS ->
					this.settings.links() ? Optional.of(tryLinks(library.references().values())) : Optional.empty();
				case CROSSREF -> Optional.empty();
			};
		}
		catch (IOException | UnreadableRegisterException ex) {
			this.failed = true;
			logger.warn("The register {} could not be read; what was known before stays: {}", register.key(),
					ex.getMessage());
			return Optional.empty();
		}
	}

	private RegisterReport read(URI address, Library library) throws IOException, UnreadableRegisterException {
		try (InputStream answer = this.client.open(address)) {
			return RegisterFile.read(answer, SourceCheck.index(library));
		}
	}

	private Optional<RegisterReport> askPubmed(Library library) throws IOException, UnreadableRegisterException {
		List<String> numbers = library.references()
			.values()
			.stream()
			.map((reference) -> reference.identifiers().pmid())
			.filter(Objects::nonNull)
			.distinct()
			.sorted()
			.toList();
		Optional<RegisterReport> all = Optional.empty();
		for (int i = 0; i < numbers.size(); i += MOST_RECORDS) {
			String some = numbers.subList(i, Math.min(numbers.size(), i + MOST_RECORDS))
				.stream()
				.collect(Collectors.joining(","));
			RegisterReport report = read(
					URI.create(this.settings.pubmed() + "?db=pubmed&rettype=medline&retmode=text&id=" + some), library);
			all = Optional.of(all.map((before) -> before.and(report)).orElse(report));
		}
		return all;
	}

	private RegisterReport tryLinks(Collection<Reference> references) {
		long deadline = System.nanoTime() + this.settings.patience().toNanos();
		Set<String> alive = new HashSet<>();
		List<SourceNotice> gone = new ArrayList<>();
		for (Reference reference : references) {
			String url = reference.url();
			if (url == null || System.nanoTime() - deadline > 0) {
				continue;
			}
			if (isGone(url)) {
				gone.add(new SourceNotice(reference.id(), NoticeKind.UNREACHABLE, null, null,
						SourceRegister.LINKS.key()));
			}
			else {
				alive.add(reference.id());
			}
		}
		return new RegisterReport(SourceRegister.LINKS, alive.size() + gone.size(), gone, alive);
	}

	private boolean isGone(String url) {
		try {
			return this.client.isGone(URI.create(url));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private void keep(List<RegisterReport> reports, LocalDate today) {
		Optional<UnsentCommit> commit = this.history.alone(() -> {
			if (!this.files.isWritable() || this.history.problem().isPresent()) {
				this.failed = true;
				logger.warn("What the registers say cannot be kept: the content folder cannot be written to");
				return Optional.empty();
			}
			this.history.keepOutside();
			return write(reports, today);
		});
		commit.ifPresent(this.history::send);
	}

	private Optional<UnsentCommit> write(List<RegisterReport> reports, LocalDate today) {
		try {
			SourceCheck check = SourceCheck.begin(new ContentFolder(this.files.root()));
			for (RegisterReport report : reports) {
				check = check.with(report, today);
			}
			check.news().forEach((notice) -> logger.warn("Source {}: {}", notice.id(), notice.word()));
			this.files.write(FileChanges.NONE.with(FILE.path(), check.text().getBytes(StandardCharsets.UTF_8)));
			this.libraries.reread();
			Clinic clinic = this.libraries.current().clinic();
			Author site = new Author(clinic.name(),
					Objects.requireNonNullElse(clinic.mailFrom(), "spineguide@localhost"));
			return this.history.commit(Change.of("Check the sources", site).minor(true).with(FILE, check.text()));
		}
		catch (InvalidContentException ex) {
			this.failed = true;
			logger.warn("What the registers say cannot be kept: {}", ex.findings());
			return Optional.empty();
		}
	}

}
