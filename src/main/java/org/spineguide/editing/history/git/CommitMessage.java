package org.spineguide.editing.history.git;

import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.revwalk.FooterKey;
import org.eclipse.jgit.revwalk.FooterLine;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Commit message of a change: a line that says what was done, and below it trailers in
 * the form that Git's own tools read.
 */
public final class CommitMessage {

	private static final String REASON = "Reason";

	private static final String MINOR = "Minor";

	/** Trailer of the second person, whom code hosts show because of this name. */
	private static final String APPROVER = "Co-authored-by";

	/** Trailer of a rename: Git guesses renames, and guesses wrong for short articles. */
	private static final String RENAMED = "Renamed-from";

	private static final int MAX_LENGTH = 500;

	private CommitMessage() {
	}

	static String of(Change change) {
		StringBuilder message = new StringBuilder(plain(change.summary())).append("\n\n");
		if (!change.remark().isBlank()) {
			message.append(REASON).append(": ").append(plain(change.remark())).append('\n');
		}
		if (change.minor()) {
			message.append(MINOR).append(": yes\n");
		}
		change.renamed()
			.ifPresent((file) -> message.append(RENAMED).append(": ").append(plain(file.path())).append('\n'));
		change.approver().ifPresent((second) -> message.append(APPROVER).append(": ").append(person(second)));
		return message.toString().stripTrailing() + "\n";
	}

	static Version version(RevCommit commit, String file) {
		List<FooterLine> lines = commit.getFooterLines();
		return new Version(commit.name(), file, commit.getAuthorIdent().getWhenAsInstant(),
				commit.getAuthorIdent().getName(),
				line(lines, APPROVER).map((person) -> person.replaceFirst("\\s*<.*", "")), commit.getShortMessage(),
				line(lines, REASON), line(lines, MINOR).isPresent());
	}

	/** Returns the former name of a file, if the change renamed it. */
	static Optional<String> renamed(RevCommit commit) {
		return line(commit.getFooterLines(), RENAMED);
	}

	private static Optional<String> line(List<FooterLine> lines, String key) {
		return lines.stream().filter((line) -> line.matches(new FooterKey(key))).map(FooterLine::getValue).findFirst();
	}

	private static String person(Author member) {
		return plain(member.name()) + " <" + plain(member.email()) + ">";
	}

	/** Returns a text on one line, without what would end a name or begin an address. */
	public static String plain(String text) {
		String plain = text.replaceAll("[\\p{Cntrl}\\s<>]+", " ").strip();
		return plain.substring(0, Math.min(plain.length(), MAX_LENGTH));
	}

}
