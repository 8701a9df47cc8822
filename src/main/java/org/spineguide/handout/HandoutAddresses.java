package org.spineguide.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.commons.codec.digest.DigestUtils;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Edition;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.web.PublicAddress;
import org.spineguide.web.PublicAddresses;

import org.springframework.stereotype.Component;

/** Addresses of the PDFs that pages link to: each article, also in large print. */
@Component
class HandoutAddresses implements PublicAddresses {

	private static final String ENDING = ".pdf";

	private final Libraries libraries;

	private final HandoutComposer composer;

	HandoutAddresses(Libraries libraries, HandoutComposer composer) {
		this.libraries = libraries;
		this.composer = composer;
	}

	@Override
	public List<PublicAddress> addresses() {
		Library library = this.libraries.current();
		List<PublicAddress> addresses = new ArrayList<>();
		for (Edition edition : library.editions().values()) {
			for (Article article : edition.articles()) {
				if (HandoutResponses.isPrintable(List.of(article))) {
					String address = edition.prefix() + "/" + article.path();
					addresses.add(pdf(address + ENDING, address + ENDING, article, edition, library, false));
					addresses.add(pdf(address + ENDING + "?large", address + ".large" + ENDING, article, edition,
							library, true));
				}
			}
		}
		return addresses;
	}

	private PublicAddress pdf(String address, String file, Article article, Edition edition, Library library,
			boolean large) {
		PrintFormat format = new PrintFormat(PaperSize.of(null, library.clinic().country()), large);
		HandoutRequest request = new HandoutRequest(library, edition, List.of(article), format, false);
		return PublicAddress.costly(address, file.substring(1), () -> this.composer.basis(request),
				DigestUtils.sha256Hex(edition.emergencyAdvice() + library.clinic().phone()));
	}

	@Override
	public Map<String, String> redirects() {
		Map<String, String> redirects = new TreeMap<>();
		for (Edition edition : this.libraries.current().editions().values()) {
			edition.moved()
				.forEach((old, path) -> ArticlePath.parse(old.value())
					.ifPresent((from) -> redirects.put(edition.prefix() + "/" + from + ENDING,
							edition.prefix() + "/" + path + ENDING)));
		}
		return redirects;
	}

	@Override
	public Set<String> gone() {
		Set<String> gone = new TreeSet<>();
		for (Edition edition : this.libraries.current().editions().values()) {
			edition.withdrawn().forEach((path) -> gone.add(edition.prefix() + "/" + path + ENDING));
		}
		return gone;
	}

}
