package org.spineguide.content.file;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;

import org.spineguide.content.Finding;
import org.spineguide.content.file.ContentFolder.Stamp;

/**
 * Listing of the content folder at one moment.
 *
 * @param files all files with their stamps, by their paths, hidden ones left out
 * @param folders the folders that could be listed whole; the content folder itself has
 * the empty name
 * @param findings links and folders that could not be followed
 */
public record FolderListing(SortedMap<String, Stamp> files, Set<String> folders, List<Finding> findings) {
}
