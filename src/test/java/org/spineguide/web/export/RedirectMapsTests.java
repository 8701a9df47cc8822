package org.spineguide.web.export;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RedirectMapsTests {

	@Test
	void mapsAreDataForBothServers() {
		RedirectMaps maps = maps(Map.of("/old", "/new"), Set.of("/gone"));
		assertThat(maps.files()).containsEntry("moved.map", "\"/old\" \"/new\";\n")
			.containsEntry("moved.caddy", "~(?i)^\\Q/old\\E$ /new\n/-/none \"\"\n")
			.containsEntry("gone.map", "\"/gone\" 1;\n")
			.containsEntry("gone.caddy", "/gone 1\n/-/none \"\"\n")
			.containsEntry("languages.map", "\"~^/es(?:/|$)\" .es;\n");
	}

	@Test
	void addressThatCouldBreakOutIsLeftToTheSite() {
		String hostile = "/a\"; } server { listen 1; #";
		RedirectMaps maps = maps(Map.of(hostile, "/new", "/x", "/$host", "/a b", "/new", "/\u00e4", "/new"),
				Set.of(hostile, "/{gone}"));
		assertThat(maps.files().get("moved.map")).isEmpty();
		assertThat(maps.files().get("moved.caddy")).isEqualTo("/-/none \"\"\n");
		assertThat(maps.files().get("gone.map")).isEmpty();
	}

	@Test
	void addressesThatDifferInCapitalsAloneStandOnce() {
		assertThat(maps(Map.of("/Old", "/new", "/old", "/new"), Set.of()).files().get("moved.map")).hasLineCount(1);
	}

	private static RedirectMaps maps(Map<String, String> moved, Set<String> gone) {
		return new RedirectMaps(new TreeMap<>(moved), gone, Set.of("es"));
	}

}
