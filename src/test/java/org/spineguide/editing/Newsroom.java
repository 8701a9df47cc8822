package org.spineguide.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import com.zaxxer.hikari.HikariDataSource;
import org.eclipse.jgit.lib.PersonIdent;

import org.spineguide.Database;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.check.DraftCheck;
import org.spineguide.content.check.DraftReport;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.load.Shelves;
import org.spineguide.content.load.TestLibrary;
import org.spineguide.editing.history.GitSync;
import org.spineguide.editing.history.History;
import org.spineguide.editing.history.git.RemoteRepository;
import org.spineguide.editing.history.git.RemoteSettings;
import org.spineguide.editing.picture.PictureLibrary;
import org.spineguide.editing.publish.BlockingFindings;
import org.spineguide.editing.publish.ChangePlanner;
import org.spineguide.editing.publish.Edit;
import org.spineguide.editing.publish.Outcome;
import org.spineguide.editing.publish.Proposals;
import org.spineguide.editing.publish.PublishTransaction;
import org.spineguide.editing.publish.Publishing;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.Trail;
import org.spineguide.web.AtomicFiles;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** A copy of the site as editors use it, with a small clinic's articles. */
public final class Newsroom implements AutoCloseable {

	public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

	public static final StaffMember ADA = Trail.editor("Ada");

	public static final StaffMember BO = Trail.editor("Bo");

	public static final ContentFile RECOVERY = ContentFile.of("en/fusion/recovery.md");

	public static final ContentFile EMERGENCY = ContentFile.of("en/blocks/emergency.md");

	/** A word that makes a text hard to read. */
	public static final String HARD = "Incomprehensibilities";

	private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

	private final HikariDataSource database;

	private final Path folder;

	private final Trail trail;

	private final ContentFileStore files;

	private final History history;

	private final Readers readers = new Readers();

	private final AtomicInteger checks = new AtomicInteger();

	private final PublishTransaction publishTransaction;

	private final Publishing publishing;

	private final Proposals proposals;

	private final PictureLibrary pictureLibrary;

	private Newsroom(Path folder, Database kind, RemoteSettings remote, AtomicFiles atomicFiles) {
		this.database = kind.open();
		this.trail = new Trail(this.database);
		this.folder = folder;
		this.files = new ContentFileStore(folder, atomicFiles);
		PersonIdent site = new PersonIdent("Example Spine Clinic", "no-reply@example.org", NOON,
				ZoneId.of("America/New_York"));
		this.history = new History(folder, new RemoteRepository(remote, CLOCK), new AtomicFiles(), () -> site, CLOCK);
		this.history.bring();
		this.readers.reread();
		EditingSettings settings = new EditingSettings(Period.ofYears(1), DataSize.ofMegabytes(10));
		this.publishTransaction = new PublishTransaction(this.files, this.history, this.readers, this.trail.audit());
		DraftCheck looks = draftCheck();
		BlockingFindings check = (file, text) -> {
			this.checks.incrementAndGet();
			DraftReport report = looks.look(file.path(), text);
			boolean isUnreadable = file.isArticle() && report.isFailed() && report.article().isEmpty();
			return isUnreadable ? report : Shelves.nothingWrong(report, text.contains(HARD) ? 12 : 6);
		};
		this.publishing = new Publishing(
				new ChangePlanner(this.files, check, new TwoPersonRule(this.readers), this.readers, settings, CLOCK),
				this.publishTransaction);
		this.proposals = new Proposals(JdbcClient.create(this.database), this.publishing, this.trail.audit(), CLOCK);
		this.pictureLibrary = new PictureLibrary(this.files, this.publishTransaction, settings);
	}

	/** A clinic with an article about recovery and one that links to it. */
	public static Newsroom in(Path folder) {
		return in(folder, Database.SQLITE);
	}

	public static Newsroom in(Path folder, Database kind) {
		fill(folder);
		return new Newsroom(folder, kind, RemoteSettings.none(), new AtomicFiles());
	}

	/** The same, whose disk fails as a test wants. */
	static Newsroom in(Path folder, AtomicFiles atomicFiles) {
		fill(folder);
		return new Newsroom(folder, Database.SQLITE, RemoteSettings.none(), atomicFiles);
	}

	/** A copy that shares its articles. */
	public static Newsroom sharing(Path folder, Path remote) {
		return sharing(folder, new RemoteSettings(remote.toUri().toString(), "main", null, null, Duration.ofSeconds(5),
				Duration.ofMinutes(1)));
	}

	public static Newsroom sharing(Path folder, RemoteSettings remote) {
		return new Newsroom(folder, Database.SQLITE, remote, new AtomicFiles());
	}

	public static void fill(Path folder) {
		TestLibrary.in(folder)
			.article("fusion/index", "Fusion", "Joining bones.")
			.article("fusion/recovery", "Recovery", "Some text. See [why](why.md#reasons).", "order: 10")
			.article("fusion/why", "Why", "## Reasons\n\nSee [recovery](recovery.md) and [again](/fusion/recovery#x).");
		write(folder, "en/fusion/why.md", read(folder, "en/fusion/why.md").replace("#x)", ")"));
	}

	public Path folder() {
		return this.folder;
	}

	public ContentFileStore files() {
		return this.files;
	}

	public History history() {
		return this.history;
	}

	public Publishing publishing() {
		return this.publishing;
	}

	public PublishTransaction publishTransaction() {
		return this.publishTransaction;
	}

	public Proposals proposals() {
		return this.proposals;
	}

	public PictureLibrary pictureLibrary() {
		return this.pictureLibrary;
	}

	public Libraries libraries() {
		return this.readers;
	}

	public Library library() {
		return this.readers.current();
	}

	public DraftCheck draftCheck() {
		return Shelves.draftCheck(this.folder, this.readers, CLOCK);
	}

	/** Has the site notice what other programs changed. */
	public void rereadLibrary() {
		this.readers.reread();
	}

	/** How often texts were checked. */
	public int checks() {
		return this.checks.get();
	}

	/** How often the articles were read. */
	public int reads() {
		return this.readers.reads.get();
	}

	public List<String> trail() {
		return this.trail.lines();
	}

	/** What a file holds. */
	public String text(ContentFile file) {
		return this.files.read(file).map(TextVersion::text).orElse("");
	}

	public String text(String file) {
		return text(ContentFile.of(file));
	}

	public String stamp(ContentFile file) {
		return this.files.read(file).map(TextVersion::stamp).orElse(TextVersion.NOWHERE);
	}

	/** Publishes a file with some of its words replaced. */
	public Outcome replace(String file, String words, String others, StaffMember by) {
		return replace(ContentFile.of(file), words, others, by);
	}

	public Outcome replace(ContentFile file, String words, String others, StaffMember by) {
		return this.publishing.publish(new Edit(file, text(file).replace(words, others), stamp(file), by, true, ""));
	}

	/** Changes a file with another program. */
	public void changeOutside(ContentFile file, String text) {
		changeOutside(file.path(), text);
	}

	public void changeOutside(String file, String text) {
		write(this.folder, file, text);
	}

	/** Whether readers find an article. */
	public boolean shows(String path) {
		return article(path).isPresent();
	}

	public Optional<String> article(String path) {
		return library().defaultEdition().article(ArticlePath.of(path)).map((article) -> article.body().text());
	}

	/** One way to the shared repository and back. */
	public void exchange() {
		new GitSync(this.files, this.history, this.readers, Duration.ofSeconds(5)).go();
	}

	private static void write(Path folder, String file, String text) {
		try {
			Files.createDirectories(folder.resolve(file).getParent());
			Files.writeString(folder.resolve(file), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path folder, String file) {
		try {
			return Files.readString(folder.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.history.close();
		this.database.close();
	}

	/** The library as it was last read. */
	private final class Readers implements Libraries {

		private final AtomicInteger reads = new AtomicInteger();

		private volatile Library library;

		@Override
		public Library current() {
			return this.library;
		}

		@Override
		public synchronized Library reread(Set<String> deleted) {
			this.reads.incrementAndGet();
			this.library = Shelves.read(Newsroom.this.folder);
			return this.library;
		}

	}

}
