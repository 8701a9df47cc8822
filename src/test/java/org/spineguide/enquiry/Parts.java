package org.spineguide.enquiry;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;

/** The texts in a mail: plain first, then HTML. */
public final class Parts {

	private Parts() {
	}

	public static List<String> of(Part part) {
		return stream(part).toList();
	}

	private static Stream<String> stream(Part part) {
		try {
			if (part.getContent() instanceof Multipart several) {
				return IntStream.range(0, several.getCount()).boxed().flatMap((index) -> stream(body(several, index)));
			}
			return Stream.of(part.getContent().toString());
		}
		catch (MessagingException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Part body(Multipart several, int index) {
		try {
			return several.getBodyPart(index);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
