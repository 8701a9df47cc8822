package org.spineguide.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.util.FileSystemUtils;

/** Tells tests where the running site is. Its database is empty when it starts. */
class Sites implements BeforeAllCallback, ParameterResolver {

	static final String DATA = "target/browser-data";

	private static final Namespace NAMESPACE = Namespace.create(Sites.class);

	/** Comes before the site starts, because that waits for the first test. */
	@Override
	public void beforeAll(ExtensionContext context) {
		context.getRoot().getStore(NAMESPACE).computeIfAbsent(DATA, (key) -> emptyDatabase(), Boolean.class);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Site.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return site(context);
	}

	static Site site(ExtensionContext context) {
		return new Site("http://localhost:" + SpringExtension.getApplicationContext(context)
			.getEnvironment()
			.getRequiredProperty("local.server.port"));
	}

	private static boolean emptyDatabase() {
		try {
			return FileSystemUtils.deleteRecursively(Path.of(DATA));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
