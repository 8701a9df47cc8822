package org.spineguide.web;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * Subresource integrity hashes of scripts, which templates write beside the address of a
 * script. A browser does not run a script that has another hash.
 */
public final class ScriptIntegrity {

	private final StaticAssets assets;

	private final boolean cached;

	private final Map<String, String> hashes = new ConcurrentHashMap<>();

	ScriptIntegrity(StaticAssets assets, boolean cached) {
		this.assets = assets;
		this.cached = cached;
	}

	/**
	 * Returns the hash of a script as it is sent.
	 * @param script its name among the static files, such as {@code site.js}
	 */
	public String of(String script) {
		return this.cached ? this.hashes.computeIfAbsent(script, this::hash) : hash(script);
	}

	/**
	 * Returns the modules beside a script, which it imports.
	 * @param script its name among the static files, such as {@code editor/editor.js}
	 */
	public List<String> modules(String script) {
		return this.assets.scripts(script.substring(0, script.lastIndexOf('/')))
			.stream()
			.filter((module) -> !module.equals(script))
			.toList();
	}

	private String hash(String script) {
		return "sha256-" + Base64.getEncoder().encodeToString(DigestUtils.sha256(this.assets.content(script)));
	}

}
