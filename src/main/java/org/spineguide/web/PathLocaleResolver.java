package org.spineguide.web;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.LocaleResolver;

/**
 * Locale resolver that goes by the first part of the address alone, so that an address
 * always shows the same words and caches need not vary.
 */
class PathLocaleResolver implements LocaleResolver {

	private final PageFrames frames;

	PathLocaleResolver(PageFrames frames) {
		this.frames = frames;
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		List<String> languages = this.frames.languages();
		String address = request.getRequestURI();
		return languages.stream()
			.skip(1)
			.filter((language) -> address.equals("/" + language) || address.startsWith("/" + language + "/"))
			.findFirst()
			.map(Locale::forLanguageTag)
			.orElseGet(() -> Locale.forLanguageTag(languages.get(0)));
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The address tells the language");
	}

}
