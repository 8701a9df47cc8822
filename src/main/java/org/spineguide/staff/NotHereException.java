package org.spineguide.staff;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says that there is nobody, or nothing, at an address. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NotHereException extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
