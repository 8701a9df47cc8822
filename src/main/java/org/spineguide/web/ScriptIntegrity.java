package org.spineguide.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.commons.codec.digest.DigestUtils;

import org.springframework.core.io.ClassPathResource;

/**
 * What a browser must find a script to be before it runs it. Templates write it beside
 * the script's address.
 */
public final class ScriptIntegrity {

	private final Map<String, String> known = new ConcurrentHashMap<>();

	/**
	 * The hash of a script as it is sent.
	 * @param script its name among the static files, such as {@code search.js}
	 */
	public String of(String script) {
		return this.known.computeIfAbsent(script, ScriptIntegrity::hash);
	}

	private static String hash(String script) {
		try {
			byte[] content = new ClassPathResource("static/assets/" + script).getContentAsByteArray();
			return "sha256-" + Base64.getEncoder().encodeToString(DigestUtils.sha256(content));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
