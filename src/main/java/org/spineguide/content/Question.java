package org.spineguide.content;

/**
 * A question of readers, and its answer.
 *
 * @param question the question
 * @param answer the answer as plain text
 */
public record Question(String question, String answer) {
}
