package org.spineguide.operation.settings;

/**
 * Signals a mistake or fault that the operator can fix. Its message is one line that says
 * what is wrong and what to do.
 */
public class OperatorException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public OperatorException(String message) {
		super(message);
	}

	public OperatorException(String message, Throwable cause) {
		super(message, cause);
	}

}
