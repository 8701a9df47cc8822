package org.spineguide.browser;

import java.nio.file.Path;
import java.util.Optional;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Gives tests their visitors. Without a browser the tests are skipped, and say so; where
 * the variable {@code CI} is {@code true} they fail instead.
 */
class Visits implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {

	private static final Namespace NAMESPACE = Namespace.create(Visits.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		Optional<Path> program = RunningBrowser.program();
		if (program.isEmpty()) {
			String reason = "No Chromium is installed, so nothing is tested in a browser";
			if ("true".equals(System.getenv("CI"))) {
				throw new IllegalStateException(reason);
			}
			System.err.println("SKIPPED " + context.getDisplayName() + ": " + reason);
			return ConditionEvaluationResult.disabled(reason);
		}
		return ConditionEvaluationResult.enabled("Chromium is installed");
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == Visitors.class || type == Page.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Visitors visitors = context.getStore(NAMESPACE)
			.computeIfAbsent(Visitors.class, (key) -> visitors(context), Visitors.class);
		return (parameter.getParameter().getType() == Page.class) ? visitors.reader() : visitors;
	}

	@Override
	public void afterTestExecution(ExtensionContext context) {
		Visitors visitors = context.getStore(NAMESPACE).get(Visitors.class, Visitors.class);
		if (visitors != null) {
			assertThat(visitors.complaints()).as("what the browser complained of").isEmpty();
		}
	}

	private static Visitors visitors(ExtensionContext context) {
		return new Visitors(browser(context, RunningBrowser.program().orElseThrow()), Sites.site(context).address());
	}

	private static RunningBrowser browser(ExtensionContext context, Path program) {
		return context.getRoot()
			.getStore(NAMESPACE)
			// A browser answers only the thread that started it.
			.computeIfAbsent(Thread.currentThread(), (thread) -> RunningBrowser.start(program), RunningBrowser.class);
	}

}
