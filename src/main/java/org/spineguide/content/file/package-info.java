/**
 * Parsers of each kind of file of the content folder: front matter, glossary,
 * bibliography, clinic details.
 */
@NamedInterface("file")
@NullMarked
package org.spineguide.content.file;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
