package org.spineguide.markdown;

public record Picture(String target, String address, String alt, int line) {
}
