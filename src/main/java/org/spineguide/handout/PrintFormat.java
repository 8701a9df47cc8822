package org.spineguide.handout;

/**
 * How a handout is printed.
 *
 * @param paper the size of the paper
 * @param large whether the letters are large, for people who see little
 */
record PrintFormat(PaperSize paper, boolean large) {
}
