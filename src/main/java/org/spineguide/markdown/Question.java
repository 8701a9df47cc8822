package org.spineguide.markdown;

public record Question(String question, String answerText, String answerHtml) {
}
