package org.spineguide.web;

import java.util.Locale;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Puts the {@link Frame} and the hashes of scripts into the model of every page, error
 * pages too.
 */
@ControllerAdvice
class FrameAdvice {

	private final Frames frames;

	private final Integrity integrity = new Integrity();

	FrameAdvice(Frames frames) {
		this.frames = frames;
	}

	@ModelAttribute("frame")
	Frame frame(Locale locale) {
		return this.frames.frame(locale);
	}

	@ModelAttribute("integrity")
	Integrity integrity() {
		return this.integrity;
	}

}
