package org.spineguide.browser;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spineguide.RoomyThread;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

import static org.assertj.core.api.Assertions.assertThat;

/** Every article and every kind of page is right HTML, as the Nu checker has it. */
@RunningSite
@Tag("slow")
class HtmlTests {

	private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

	@Test
	void everyPageIsRight(Site site) throws Exception {
		Set<String> addresses = new LinkedHashSet<>(site.pages());
		addresses.addAll(Site.KINDS.values());
		assertThat(addresses).hasSizeGreaterThan(50);
		assertThat(RoomyThread.call(() -> complaints(addresses, site))).isEmpty();
	}

	private static List<String> complaints(Set<String> addresses, Site site) throws Exception {
		Complaints complaints = new Complaints();
		SimpleDocumentValidator validator = new SimpleDocumentValidator();
		validator.setUpMainSchema(SCHEMA, complaints);
		validator.setUpValidatorAndParsers(complaints, false, false);
		for (String address : addresses) {
			complaints.address = address;
			validator.checkHtmlInputSource(new InputSource(new StringReader(site.text(address))));
		}
		return complaints.lines;
	}

	/** What the checker finds, warnings too. */
	private static final class Complaints implements ErrorHandler {

		private final List<String> lines = new ArrayList<>();

		private String address = "";

		@Override
		public void warning(SAXParseException complaint) {
			note("warning", complaint);
		}

		@Override
		public void error(SAXParseException complaint) {
			note("error", complaint);
		}

		@Override
		public void fatalError(SAXParseException complaint) {
			note("fatal error", complaint);
		}

		private void note(String kind, SAXParseException complaint) {
			this.lines
				.add("%s:%d: %s: %s".formatted(this.address, complaint.getLineNumber(), kind, complaint.getMessage()));
		}

	}

}
