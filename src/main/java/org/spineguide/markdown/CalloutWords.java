package org.spineguide.markdown;

/**
 * Labels of one type of callout box, in the language of the page.
 *
 * @param heading the heading of a box that brings none; may be empty
 * @param urgency the level said aloud before the heading ("Emergency"); empty for boxes
 * without one
 */
public record CalloutWords(String heading, String urgency) {

	static final CalloutWords NONE = new CalloutWords("", "");

}
