package org.spineguide.content.file;

import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Type of a file in the content folder: its name, and whether each language has one of
 * its own.
 */
public enum ContentFileType {

	/** The bibliography. */
	REFERENCES(false, "references.yml"),

	/** What became of works in the bibliography since they appeared. */
	NOTICES(false, "source-notices.yml"),

	/** The clinic's details. */
	CLINIC(false, "clinic.yml"),

	/** The colors of the clinic. */
	COLORS(false, "brand/colors.yml"),

	/** Texts of the interface in the clinic's own words. */
	INTERFACE(true, "interface.yml"),

	/** Words that are explained. */
	GLOSSARY(true, "glossary.yml"),

	/** The advice for emergencies that many pages show. */
	EMERGENCY(true, "blocks/emergency.md"),

	/** The gravest emergency signs in one line, which open every article. */
	EMERGENCY_STRIP(true, "blocks/emergency-strip.md"),

	/** The signs that cannot wait, in three levels. */
	WARNING_SIGNS(true, "blocks/warning-signs.md"),

	/** Text on when to call after an operation, in three levels. */
	WHEN_TO_CALL(true, "blocks/when-to-call.md"),

	/** Text to read first for somebody who thinks of ending their life. */
	CRISIS(true, "blocks/crisis.md"),

	/** Any other text that several articles show. */
	BLOCK(true, ContentFile::isBlockName),

	/** Words that may mean that something is seriously wrong. */
	RED_FLAGS(true, "red-flags.yml"),

	/** Groups of words that mean the same. */
	LAY_WORDS(true, "lay-words.yml"),

	/** Words that patients type when they want an article. */
	ASKED_AS(true, "asked-as.yml"),

	/** Plainer words for long ones. */
	PLAIN_WORDS(true, "plain-words.yml"),

	/** The headings and boxes that are asked for. */
	SECTIONS(true, "sections.yml"),

	/** The addresses of articles that were taken down. */
	WITHDRAWN(true, "withdrawn.yml"),

	/** The signatures under one article. */
	SIGNATURES(true, ContentFile::isSignaturesName),

	/** An article. */
	ARTICLE(true, ContentFile::isArticleName),

	/** A picture, which all languages share. */
	IMAGE(false, ContentFileType::isImageName);

	/** A language as a tag, such as {@code en} or {@code pt-BR}. */
	static final String LANGUAGE = "[a-z]{2,3}(-[A-Z]{2})?";

	/** Folder of the pictures of articles. */
	public static final String PICTURE_FOLDER = "images/";

	private static final Pattern IMAGE_NAME = Pattern
		.compile(PICTURE_FOLDER + "[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:png|jpg|svg)");

	private static final int MAX_LENGTH = 250;

	private final boolean hasLanguage;

	private final @Nullable String name;

	private final Predicate<String> accepted;

	/** Creates a type with one file. */
	ContentFileType(boolean hasLanguage, String name) {
		this.hasLanguage = hasLanguage;
		this.name = name;
		this.accepted = name::equals;
	}

	/** Creates a type with many files. */
	ContentFileType(boolean hasLanguage, Predicate<String> accepted) {
		this.hasLanguage = hasLanguage;
		this.name = null;
		this.accepted = accepted;
	}

	/** Returns whether each language has files of its own. */
	public boolean hasLanguage() {
		return this.hasLanguage;
	}

	/** Returns the name of the one file of this type; fails for types with many files. */
	String fileName() {
		if (this.name == null) {
			throw new IllegalStateException("There are many files of this type");
		}
		return this.name;
	}

	/** Returns whether files of this type hold a text that several articles show. */
	boolean isBlock() {
		return switch (this) {
			case EMERGENCY, EMERGENCY_STRIP, WARNING_SIGNS, WHEN_TO_CALL, CRISIS, BLOCK -> true;
			default -> false;
		};
	}

	/** Returns whether a file of this type may have a name. */
	boolean accepts(String fileName) {
		return this.accepted.test(fileName);
	}

	private static boolean isImageName(String name) {
		return name.length() <= MAX_LENGTH && IMAGE_NAME.matcher(name).matches();
	}

}
