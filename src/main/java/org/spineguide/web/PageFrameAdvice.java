package org.spineguide.web;

import java.util.Locale;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Controller advice that puts the {@link PageFrame} and the hashes of scripts into the
 * model of every page, error pages too.
 */
@ControllerAdvice
class PageFrameAdvice {

	private final PageFrames frames;

	private final ScriptIntegrity integrity;

	PageFrameAdvice(PageFrames frames, ScriptIntegrity integrity) {
		this.frames = frames;
		this.integrity = integrity;
	}

	@ModelAttribute("frame")
	PageFrame frame(Locale locale) {
		return this.frames.frame(locale);
	}

	@ModelAttribute("integrity")
	ScriptIntegrity integrity() {
		return this.integrity;
	}

}
