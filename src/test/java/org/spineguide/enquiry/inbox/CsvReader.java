package org.spineguide.enquiry.inbox;

import java.util.ArrayList;
import java.util.List;

/** Reads a table as spreadsheets do (RFC 4180). */
final class CsvReader {

	private CsvReader() {
	}

	/** The rows of a table, the headings first, each with its cells. */
	static List<List<String>> rows(String table) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int at = 0; at < table.length(); at++) {
			char c = table.charAt(at);
			if (quoted && c == '"' && at + 1 < table.length() && table.charAt(at + 1) == '"') {
				cell.append('"');
				at++;
			}
			else if (c == '"') {
				quoted = !quoted;
			}
			else if (!quoted && (c == ',' || c == '\r')) {
				row.add(cell.toString());
				cell.setLength(0);
			}
			else if (!quoted && c == '\n') {
				rows.add(row);
				row = new ArrayList<>();
			}
			else {
				cell.append(c);
			}
		}
		return rows;
	}

}
