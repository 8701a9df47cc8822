package org.spineguide.search;

import java.time.LocalDate;

/**
 * A word that found nothing, more than once.
 *
 * @param word the word in lower case
 * @param times how often it was looked for
 * @param lastDay when it was looked for last
 */
public record FruitlessWord(String word, int times, LocalDate lastDay) {
}
