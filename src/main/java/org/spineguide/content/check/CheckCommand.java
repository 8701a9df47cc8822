package org.spineguide.content.check;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.spineguide.content.file.ContentFolder;
import org.spineguide.content.signature.SignatureKeys;

import org.springframework.context.MessageSource;

/**
 * The command {@code check}: checks the articles and prints the findings, without
 * starting the site.
 *
 * @param content the folder that holds the articles
 * @param signatureKeys the keys that verify signatures under articles
 * @param messages the texts of the program
 * @param clock what tells the day
 */
public record CheckCommand(Path content, SignatureKeys signatureKeys, MessageSource messages, Clock clock) {

	/**
	 * Runs the check and prints what it found.
	 * @param advice whether to print advice too, which misleads nobody
	 * @return whether nothing would mislead readers
	 */
	public boolean run(PrintWriter out, boolean advice) {
		ContentFolder folder = new ContentFolder(this.content);
		Optional<String> problem = folder.problem();
		if (problem.isPresent()) {
			out.println(problem.get());
			return false;
		}
		CheckReport report = LibraryCheck.of(folder, this.signatureKeys, this.messages, this.clock);
		out.print(new CheckReportPrinter(report, this.content.toString(), advice).text());
		out.flush();
		return !report.isFailed();
	}

}
