package org.spineguide.search;

/**
 * Word of a text.
 *
 * @param plain the word in lower case, without accents and apostrophes
 * @param stem what it shares with its other forms
 * @param isStopWord whether it says little by itself
 * @param start where it begins in the text
 * @param end where it ends in the text
 */
record IndexedWord(String plain, String stem, boolean isStopWord, int start, int end) {
}
