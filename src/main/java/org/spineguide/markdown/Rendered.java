package org.spineguide.markdown;

import java.util.*;

public record Rendered(String html, Outline outline, String text, List<Prose> prose, List<Citation> citations,
		List<Link> links, List<Picture> pictures, List<Callout> callouts, List<Slip> slips, Set<String> terms) {
}
