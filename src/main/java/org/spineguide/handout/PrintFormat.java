package org.spineguide.handout;

/**
 * Print format of a handout.
 *
 * @param paper the size of the paper
 * @param large whether the letters are large, for people who see little
 */
record PrintFormat(PaperSize paper, boolean large) {
}
