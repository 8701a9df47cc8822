package org.spineguide.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writer of small XML texts. */
final class XmlText {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final XMLStreamWriter out;

	private XmlText() throws XMLStreamException {
		this.out = XMLOutputFactory.newDefaultFactory()
			.createXMLStreamWriter(this.bytes, StandardCharsets.UTF_8.name());
	}

	/** Returns the bytes of a text in UTF-8. */
	static byte[] of(Body body) {
		try {
			XmlText text = new XmlText();
			text.out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			body.write(text.out);
			text.out.writeEndDocument();
			text.out.close();
			return text.bytes.toByteArray();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("Text in memory cannot be written", ex);
		}
	}

	/** Writes an element that holds text alone. */
	static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
		out.writeStartElement(name);
		out.writeCharacters(text);
		out.writeEndElement();
	}

	/** Writer of the content of an element. */
	@FunctionalInterface
	interface Body {

		void write(XMLStreamWriter out) throws XMLStreamException;

	}

}
