package org.spineguide.content;

/**
 * The files changed and were read anew. Told once at start too.
 *
 * @param library what is current now
 */
public record LibraryChanged(Library library) {
}
