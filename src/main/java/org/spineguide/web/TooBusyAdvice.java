package org.spineguide.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers a {@link TooBusyException}, and leaves a line in the security log. */
@ControllerAdvice
class TooBusyAdvice {

	private final SecurityLog log;

	TooBusyAdvice(SecurityLog log) {
		this.log = log;
	}

	@ExceptionHandler(TooBusyException.class)
	void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.log.note(SecurityEvent.OVER_BUDGET, request, "parallel-work");
		response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
	}

}
