package org.spineguide.markdown;

import java.util.List;

public record Outline(List<Heading> headings) {
}
