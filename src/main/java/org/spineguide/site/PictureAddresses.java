package org.spineguide.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.Edition;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.brand.Brand;
import org.spineguide.content.brand.BrandPicture;
import org.spineguide.content.picture.PictureFolder;
import org.spineguide.web.PublicAddress;
import org.spineguide.web.PublicAddresses;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Addresses of pictures: those of articles, those that others show with a link, and the
 * clinic's own with its style sheet.
 */
@Component
class PictureAddresses implements PublicAddresses {

	private final Libraries libraries;

	private final PictureFolder pictures;

	PictureAddresses(Libraries libraries, PictureFolder pictures) {
		this.libraries = libraries;
		this.pictures = pictures;
	}

	@Override
	public List<PublicAddress> addresses() {
		Library library = this.libraries.current();
		List<PublicAddress> addresses = new ArrayList<>();
		this.pictures.stamps()
			.forEach((name, stamp) -> addresses.add(PublicAddress
				.file("/images/" + UriUtils.encodePath(name, StandardCharsets.UTF_8), "images/" + name, () -> stamp)));
		brandFiles(library.brand()).map((name) -> BrandController.address(library.brand(), name))
			.forEach((address) -> addresses.add(PublicAddress.file(address, address.substring(1), () -> address)));
		addresses.add(PublicAddress.costly("/share.png", "share.png",
				() -> basis(library, library.defaultEdition().home().title(), null), ""));
		for (Edition edition : library.editions().values()) {
			edition.articles()
				.stream()
				.filter((article) -> article.body().image() != null)
				.map((article) -> share(article, edition, library))
				.forEach(addresses::add);
		}
		return addresses;
	}

	private static Stream<String> brandFiles(Brand brand) {
		return Stream.concat(brand.hasStyle() ? Stream.of(BrandController.STYLE) : Stream.empty(),
				Stream.of(Optional.ofNullable(brand.logo()), Optional.ofNullable(brand.icon()))
					.flatMap(Optional::stream)
					.map(BrandPicture::name));
	}

	private PublicAddress share(Article article, Edition edition, Library library) {
		String address = edition.prefix() + "/" + article.path() + PageHeads.PICTURE;
		return PublicAddress.costly(address, address.substring(1),
				() -> basis(library, article.title(), article.body().image()), "");
	}

	/** Returns a hash of all that a share picture shows. */
	private String basis(Library library, String title, @Nullable String image) {
		String picture = (image != null) ? this.pictures.read(image).map(DigestUtils::sha256Hex).orElse("") : "";
		return DigestUtils
			.sha256Hex(String.join("\n", title, library.clinic().name(), library.brand().hash(), picture));
	}

}
