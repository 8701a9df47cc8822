package org.spineguide.content;

/**
 * Event that the files changed and were read again. Published once at start too.
 *
 * @param library what is current now
 */
public record LibraryChanged(Library library) {
}
