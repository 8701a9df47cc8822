package org.spineguide.handout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

import org.spineguide.content.brand.BrandPicture;
import org.spineguide.content.font.PrintFonts;
import org.spineguide.content.picture.PictureFolder;

import org.springframework.stereotype.Component;

/**
 * PDF renderer: turns an HTML document into a PDF that screen readers can read
 * (PDF/UA-1). The only class that knows the PDF library.
 */
@Component
class PdfRenderer {

	private static final Log LOG = LogFactory.getLog(PdfRenderer.class);

	private static final float PDF_VERSION = 1.7f;

	private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

	private final PrintFonts fonts;

	private final PictureFolder images;

	PdfRenderer(PictureFolder images, PrintFonts fonts) {
		this.fonts = fonts;
		this.images = images;
		XRLog.setLoggerImpl(new Slf4jLogger());
	}

	/**
	 * Prints a document.
	 * @param logo the clinic's logo, which it may show
	 */
	byte[] print(Document document, @Nullable BrandPicture logo) {
		HandoutPictures pictures = new HandoutPictures(this.images, logo);
		pictures.replaceUnprintable(document);
		try {
			return run(document, pictures);
		}
		catch (RuntimeException ex) {
			Elements drawings = document.select("img");
			if (drawings.isEmpty()) {
				throw ex;
			}
			LOG.warn("A handout has a drawing that cannot be printed; its words stand in its place");
			drawings.stream().filter((drawing) -> !canBePrinted(drawing, pictures)).forEach(PdfRenderer::describe);
			return run(document, pictures);
		}
	}

	/** Returns a hash of a document and the pictures that it shows. */
	String basis(Document document, @Nullable BrandPicture logo) {
		MessageDigest digest = DigestUtils.getSha256Digest();
		digest.update(document.outerHtml().getBytes(StandardCharsets.UTF_8));
		new HandoutPictures(this.images, logo).of(document).forEach(digest::update);
		return Hex.encodeHexString(digest.digest());
	}

	private boolean canBePrinted(Element drawing, HandoutPictures pictures) {
		Document alone = Document.createShell("");
		alone.title("Drawing");
		alone.body().appendChild(drawing.clone());
		try {
			run(alone, pictures);
			return true;
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

	private static void describe(Element drawing) {
		drawing.replaceWith(new Element("span").appendText(drawing.attr("alt")));
	}

	private byte[] run(Document document, HandoutPictures pictures) {
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePdfUaAccessibility(true)
			.usePdfVersion(PDF_VERSION)
			.withProducer("Spineguide")
			.useCacheStore(CacheStore.PDF_FONT_METRICS, this.metrics)
			.useExternalResourceAccessControl(
					(address, type) -> address != null && address.startsWith(HandoutPictures.SCHEME + ":"),
					ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
			.useProtocolsStreamImplementation(pictures, Set.of(HandoutPictures.SCHEME))
			.useSVGDrawer(new BatikSVGDrawer());
		HandoutFonts.add(this.fonts, builder);
		try {
			builder.withW3cDocument(new W3CDom().fromJsoup(document), null).toStream(pdf).run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return pdf.toByteArray();
	}

}
