package org.spineguide.markdown;

public record Slip(int line, String message) {
}
