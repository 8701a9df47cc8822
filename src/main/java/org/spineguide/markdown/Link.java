package org.spineguide.markdown;

public record Link(String target, String address, String text, int line) {
}
