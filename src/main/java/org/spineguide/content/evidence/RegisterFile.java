package org.spineguide.content.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** File of a register, whichever of the known formats it has. */
public final class RegisterFile {

	/** Largest file that is read as a whole; the one of Retraction Watch is not. */
	private static final int MOST_BYTES = 16 * 1024 * 1024;

	private static final int BEGINNING = 4096;

	private RegisterFile() {
	}

	/** Reads a file, and finds out by its beginning which register it is from. */
	public static RegisterReport read(InputStream file, SourceIndex index)
			throws IOException, UnreadableRegisterException {
		BufferedInputStream buffered = new BufferedInputStream(file, BEGINNING * 4);
		buffered.mark(BEGINNING);
		String beginning = new String(buffered.readNBytes(BEGINNING), StandardCharsets.UTF_8).replace("\uFEFF", "")
			.stripLeading();
		buffered.reset();
		if (beginning.lines().findFirst().orElse("").contains(RetractionWatchCsv.MARK)) {
			return RetractionWatchCsv.read(buffered, index);
		}
		if (beginning.startsWith("{") || beginning.startsWith("[")) {
			return CrossrefExport.read(whole(buffered), index);
		}
		if (beginning.startsWith(PubmedExport.MARK)) {
			return PubmedExport.read(whole(buffered), index);
		}
		throw new UnreadableRegisterException("The file is none of Retraction Watch (CSV), Crossref (JSON) or PubMed "
				+ "(saved in the format PubMed)");
	}

	private static byte[] whole(InputStream file) throws IOException, UnreadableRegisterException {
		byte[] bytes = file.readNBytes(MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) {
			throw new UnreadableRegisterException(
					"The file is larger than 16 MB; export only the works that are cited");
		}
		return bytes;
	}

}
