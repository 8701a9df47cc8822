package org.spineguide.web;

/**
 * Printer of personal sheets: makes an HTML document a PDF for one visitor, and keeps
 * nothing of it.
 */
public interface SheetPrinter {

	/**
	 * Returns the document as a PDF.
	 * @param html the whole document
	 * @param client the network that asks for it
	 * @throws TooBusyException when it cannot be made soon
	 */
	byte[] print(String html, String client);

}
