package org.spineguide.editing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.Upload.Kept;
import org.spineguide.editing.Upload.Problem;
import org.spineguide.editing.Upload.Turned;
import org.spineguide.staff.StaffMember;

import org.springframework.stereotype.Component;

/**
 * The pictures of the content folder as staff add to them. Each is read and written anew,
 * so that nothing but its pixels gets onto the site.
 */
@Component
class Images {

	private static final Pattern DRAWING = Pattern.compile("(?i).*\\.svgz?");

	private static final int MAX_NAME = 60;

	private final ContentFiles files;

	private final Press press;

	private final EditingSettings settings;

	Images(ContentFiles files, Press press, EditingSettings settings) {
		this.files = files;
		this.press = press;
		this.settings = settings;
	}

	/** How many bytes a picture may have. */
	long maxBytes() {
		return this.settings.pictureSize().toBytes();
	}

	/**
	 * Adds a picture.
	 * @param name what the file was called where it came from
	 */
	Upload add(String name, byte[] bytes, StaffMember by) {
		if (bytes.length > maxBytes()) {
			return new Turned(Problem.TOO_LARGE);
		}
		if (name.matches("(?s).*[/\\\\\\p{Cntrl}].*") || name.contains("..")) {
			return new Turned(Problem.NAME);
		}
		// A drawing is a document that may hold scripts, links and other documents; it is
		// for whoever runs the site to look through one and put it into the folder.
		if (DRAWING.matcher(name).matches()) {
			return new Turned(Problem.DRAWING);
		}
		Picture picture;
		try {
			picture = Picture.read(bytes);
		}
		catch (UnusablePictureException ex) {
			return new Turned(ex.problem());
		}
		return keep(safe(name), picture, by);
	}

	private Upload keep(String name, Picture picture, StaffMember by) {
		Outcome outcome = this.press.run(by, () -> {
			ContentFile file = free(name, picture.ending());
			return new Plan.Go(Change.of("Add " + file, Author.of(by)).with(file, picture.bytes()), file,
					"editing.audit.picture-added", true);
		});
		return (outcome instanceof Outcome.Published published)
				? new Kept(published.file().path(), picture.width(), picture.height()) : new Turned(Problem.BROKEN);
	}

	/** A name that no other picture has. */
	private ContentFile free(String name, String ending) {
		ContentFile file = ContentFile.of("images/" + name + ending);
		for (int i = 2; this.files.exists(file); i++) {
			file = ContentFile.of("images/" + name + "-" + i + ending);
		}
		return file;
	}

	/**
	 * Letters, digits and hyphens alone; what follows the last dot is told by the bytes.
	 */
	private static String safe(String name) {
		String plain = Normalizer.normalize(name.replaceFirst("\\.[^.]*$", ""), Normalizer.Form.NFD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^a-z0-9]+", "-");
		String trimmed = plain.substring(0, Math.min(plain.length(), MAX_NAME)).replaceAll("^-|-$", "");
		return trimmed.isEmpty() ? "picture" : trimmed;
	}

}
