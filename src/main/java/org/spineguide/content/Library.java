package org.spineguide.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spineguide.content.brand.Brand;

/**
 * Library: all articles as they were last read; replaced whole, never changed, so readers
 * need no lock.
 *
 * @param revision a hash of all that was read: another one means that some page may look
 * different
 * @param clinic the clinic that the articles belong to
 * @param editions the articles by language, the default language first
 * @param references the bibliography by key
 * @param findings what is wrong in the files
 * @param brand what the clinic changed in the look and wording of the site
 */
public record Library(String revision, Clinic clinic, Map<String, Edition> editions, Map<String, Reference> references,
		List<Finding> findings, Brand brand) {

	/** A library that looks as the site comes. */
	public Library(String revision, Clinic clinic, Map<String, Edition> editions, Map<String, Reference> references,
			List<Finding> findings) {
		this(revision, clinic, editions, references, findings, Brand.NONE);
	}

	/** Returns the articles in one language, if the site has it. */
	public Optional<Edition> edition(String language) {
		return Optional.ofNullable(this.editions.get(language));
	}

	/** Returns the articles in the language whose addresses have no prefix. */
	public Edition defaultEdition() {
		return edition(this.clinic.defaultLanguage()).orElseThrow();
	}

	@Override
	public String toString() {
		return "Library[" + this.revision + "]";
	}

}
