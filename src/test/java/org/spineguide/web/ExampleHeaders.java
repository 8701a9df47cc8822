package org.spineguide.web;

import java.util.List;

import org.springframework.util.unit.DataSize;

/** Security headers for tests that have no application. */
public final class ExampleHeaders {

	private ExampleHeaders() {
	}

	public static SecurityHeaders get() {
		return new SecurityHeaders(
				new WebSettings(DataSize.ofMegabytes(1), List.of("classpath:/static/assets/"), true, false, false));
	}

}
