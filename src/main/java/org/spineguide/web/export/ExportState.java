package org.spineguide.web.export;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * State of the published folder and of the cache in front of it, for the health page.
 *
 * @param problem why the folder cannot be written, or {@code null}
 * @param failed the addresses whose files are older than what the site shows
 * @param isPurged whether the cache was told of the last change, as far as there is one
 */
public record ExportState(@Nullable String problem, List<String> failed, boolean isPurged) {

	public ExportState {
		failed = List.copyOf(failed);
	}

}
