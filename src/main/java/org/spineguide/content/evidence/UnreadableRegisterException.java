package org.spineguide.content.evidence;

/** Exception for a file or an answer that is not what a register gives out. */
public class UnreadableRegisterException extends Exception {

	private static final long serialVersionUID = 1L;

	UnreadableRegisterException(String message) {
		super(message);
	}

	UnreadableRegisterException(String message, Throwable cause) {
		super(message, cause);
	}

}
