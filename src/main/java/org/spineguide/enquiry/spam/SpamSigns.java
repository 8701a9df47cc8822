package org.spineguide.enquiry.spam;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.spineguide.enquiry.EnquiryReference;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Repository of the signs of spam that a request showed, so that staff who look through
 * what is held can tell why. They are erased with the request.
 */
@Component
public class SpamSigns {

	private final JdbcClient database;

	public SpamSigns(JdbcClient database) {
		this.database = database;
	}

	/** Saves the signs that a request showed. */
	public void keep(EnquiryReference reference, Collection<SpamSign> signs) {
		signs.forEach((sign) -> this.database
			.sql("INSERT INTO enquiry_spam_sign (reference, sign) VALUES (:reference, :sign) ON CONFLICT DO NOTHING")
			.param("reference", reference.value())
			.param("sign", sign.name())
			.update());
	}

	/** Finds the signs of those requests that showed any. */
	public Map<EnquiryReference, List<SpamSign>> about(Collection<EnquiryReference> references) {
		if (references.isEmpty()) {
			return Map.of();
		}
		return this.database
			.sql("SELECT reference, sign FROM enquiry_spam_sign WHERE reference IN (:references) ORDER BY sign")
			.param("references", references.stream().map(EnquiryReference::value).toList())
			.query((row, number) -> Map.entry(new EnquiryReference(row.getString("reference")),
					SpamSign.valueOf(row.getString("sign"))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

}
