package org.spineguide.markdown;

public record Prose(Kind kind, String text, int line) {
	public enum Kind {

		PARAGRAPH, ITEM, HEADING, CELL

	}
}
