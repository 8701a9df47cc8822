package org.spineguide.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.spineguide.content.InvalidContentException;
import org.spineguide.content.Library;
import org.spineguide.content.evidence.NoticesFile;
import org.spineguide.content.evidence.RegisterFile;
import org.spineguide.content.evidence.RegisterReport;
import org.spineguide.content.evidence.SourceCheck;
import org.spineguide.content.evidence.SourceIndex;
import org.spineguide.content.evidence.SourceNotice;
import org.spineguide.content.evidence.UnreadableRegisterException;
import org.spineguide.content.file.ContentFolder;
import org.spineguide.operation.settings.OperatorException;
import org.spineguide.web.AtomicFiles;

/**
 * The command {@code check-sources}: reads files of registers, tells what became of the
 * cited works, and writes it into the content folder, where the site finds it at once.
 * Needs no network.
 */
final class CheckSourcesCommand {

	private final CommandLibrary content;

	private final PrintWriter out;

	CheckSourcesCommand(CommandLibrary content, PrintWriter out) {
		this.content = content;
		this.out = out;
	}

	/** Runs the command, and returns whether every file could be read. */
	boolean run(List<Path> files) throws IOException {
		Library library = this.content.read();
		SourceIndex index = SourceCheck.index(library);
		this.out.printf("%d of %d sources have a DOI or a number in PubMed. The others cannot be looked up.%n",
				index.size(), library.references().size());
		LocalDate today = library.clinic().today(this.content.clock());
		SourceCheck check = begin();
		boolean allRead = true;
		for (Path file : files) {
			try (InputStream input = Files.newInputStream(file)) {
				RegisterReport report = RegisterFile.read(input, index);
				this.out.printf("%s: %,d records of %s%n", file, report.records(), report.register().key());
				check = check.with(report, today);
			}
			catch (UnreadableRegisterException ex) {
				this.out.printf("%s: %s. What was known before stays.%n", file, ex.getMessage());
				allRead = false;
			}
			catch (NoSuchFileException ex) {
				throw new OperatorException("There is no file " + file);
			}
		}
		tell(check, library);
		if (check.isChanged()) {
			write(check.text());
		}
		return allRead;
	}

	private SourceCheck begin() {
		try {
			return SourceCheck.begin(new ContentFolder(this.content.content()));
		}
		catch (InvalidContentException ex) {
			throw new OperatorException("First mend this: " + ex.findings().get(0));
		}
	}

	private void tell(SourceCheck check, Library library) {
		if (check.news().isEmpty()) {
			this.out.println("Nothing new is known of any source.");
		}
		for (SourceNotice notice : check.news()) {
			String id = Objects.requireNonNull(notice.id());
			this.out.printf("%s: %s%s%s%n", id, notice.word(), (notice.date() != null) ? " on " + notice.date() : "",
					(notice.notice() != null) ? ", " + notice.notice() : "");
			SourceCheck.citing(id, library).forEach((file) -> this.out.println("    cited by " + file));
		}
		check.gone().forEach((notice) -> this.out.printf("%s: no longer %s%n", notice.id(), notice.word()));
	}

	private void write(String text) throws IOException {
		Path file = this.content.content().resolve(NoticesFile.PATH);
		if (!Files.isWritable(this.content.content())) {
			throw new OperatorException("The folder " + this.content.content()
					+ " cannot be written to. Run the command where the articles are kept, then bring them here");
		}
		new AtomicFiles().write(file, text.getBytes(StandardCharsets.UTF_8));
		this.out.println("Wrote " + file);
	}

}
