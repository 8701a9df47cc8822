package org.spineguide.editing.picture;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.ContentFileStore;
import org.spineguide.editing.EditingSettings;
import org.spineguide.editing.history.git.Author;
import org.spineguide.editing.history.git.Change;
import org.spineguide.editing.picture.PictureUpload.Kept;
import org.spineguide.editing.picture.PictureUpload.Problem;
import org.spineguide.editing.picture.PictureUpload.Turned;
import org.spineguide.editing.publish.Outcome;
import org.spineguide.editing.publish.PublishPlan;
import org.spineguide.editing.publish.PublishTransaction;
import org.spineguide.staff.StaffMember;

import org.springframework.stereotype.Component;

/**
 * Store of pictures in the content folder, as staff add to it. Each picture is decoded
 * and encoded again, so that nothing but its pixels gets onto the site.
 */
@Component
public class PictureLibrary {

	private static final Pattern DRAWING = Pattern.compile("(?i).*\\.svgz?");

	private static final int MAX_NAME = 60;

	private final ContentFileStore files;

	private final PublishTransaction publishTransaction;

	private final EditingSettings settings;

	public PictureLibrary(ContentFileStore files, PublishTransaction publishTransaction, EditingSettings settings) {
		this.files = files;
		this.publishTransaction = publishTransaction;
		this.settings = settings;
	}

	/** Returns the largest size of a picture in bytes. */
	long maxBytes() {
		return this.settings.pictureSize().toBytes();
	}

	/**
	 * Adds a picture.
	 * @param name what the file was called where it came from
	 */
	PictureUpload add(String name, byte[] bytes, StaffMember by) {
		if (bytes.length > maxBytes()) {
			return new Turned(Problem.TOO_LARGE);
		}
		if (name.matches("(?s).*[/\\\\\\p{Cntrl}].*") || name.contains("..")) {
			return new Turned(Problem.NAME);
		}
		// A drawing is a document that may hold scripts, links and other documents; it is
		// for the operator to look through one and put it into the folder.
		if (DRAWING.matcher(name).matches()) {
			return new Turned(Problem.DRAWING);
		}
		NormalizedPicture picture;
		try {
			picture = NormalizedPicture.read(bytes);
		}
		catch (UnusablePictureException ex) {
			return new Turned(ex.problem());
		}
		return keep(safe(name), picture, by);
	}

	private PictureUpload keep(String name, NormalizedPicture picture, StaffMember by) {
		Outcome outcome = this.publishTransaction.run(by, () -> {
			ContentFile file = free(name, picture.ending());
			return new PublishPlan.Go(Change.of("Add " + file, Author.of(by)).with(file, picture.bytes()), file,
					"editing.audit.picture-added", true);
		});
		return (outcome instanceof Outcome.Published published)
				? new Kept(published.file().path(), picture.width(), picture.height()) : new Turned(Problem.BROKEN);
	}

	/** Returns a file name that no other picture has. */
	private ContentFile free(String name, String ending) {
		ContentFile file = ContentFile.of("images/" + name + ending);
		for (int i = 2; this.files.exists(file); i++) {
			file = ContentFile.of("images/" + name + "-" + i + ending);
		}
		return file;
	}

	/**
	 * Reduces a name to letters, digits and hyphens; the bytes, not the name, tell the
	 * type.
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
