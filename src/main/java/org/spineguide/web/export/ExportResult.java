package org.spineguide.web.export;

import java.util.List;

/**
 * Result of a static export.
 *
 * @param addresses how many public addresses were looked at
 * @param changed the addresses whose files have other bytes now
 * @param deleted the files whose addresses are gone
 * @param failed the addresses that could not be rendered; their files stay as they were
 * @param isWhole whether all was looked at, as nothing changed meanwhile
 */
public record ExportResult(int addresses, List<String> changed, List<String> deleted, List<String> failed,
		boolean isWhole) {

	public ExportResult {
		changed = List.copyOf(changed);
		deleted = List.copyOf(deleted);
		failed = List.copyOf(failed);
	}

}
