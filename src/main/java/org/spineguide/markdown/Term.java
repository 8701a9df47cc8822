package org.spineguide.markdown;

import java.util.List;

public record Term(String id, String name, List<String> alsoKnownAs, String definition) {
}
