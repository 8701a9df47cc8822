package org.spineguide.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Error pages that say in plain words what went wrong, for readers and staff. They show
 * no codes and no inner workings.
 */
@Controller
class ErrorPages implements ErrorController {

	private static final String RETRY_SECONDS = "10";

	@RequestMapping("${spring.web.error.path}")
	String show(HttpServletRequest request, HttpServletResponse response, Model model) {
		// A reader's page would offer staff a search whose words stand in its address.
		if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
				&& (address + "/").startsWith("/staff/")) {
			model.addAttribute("shell", "staff/layout");
		}
		Integer code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code != null) ? HttpStatus.resolve(code) : HttpStatus.NOT_FOUND;
		// The page is asked for under the address that failed, and must not be kept in
		// its place.
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		if (status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.TOO_MANY_REQUESTS) {
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
		}
		response.setStatus((status != null) ? status.value() : HttpStatus.INTERNAL_SERVER_ERROR.value());
		if (status == null) {
			return "error/500";
		}
		return switch (status) {
			case NOT_FOUND -> "error/404";
			case GONE -> "error/410";
			case FORBIDDEN -> "error/403";
			case CONTENT_TOO_LARGE -> "error/413";
			case TOO_MANY_REQUESTS -> "error/429";
			case SERVICE_UNAVAILABLE -> "error/503";
			default -> status.is5xxServerError() ? "error/500" : "error/400";
		};
	}

}
