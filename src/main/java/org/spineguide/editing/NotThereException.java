package org.spineguide.editing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says that there is no such text. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NotThereException extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
