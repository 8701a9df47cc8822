/**
 * Interface texts that a clinic words in its own way, over those of the program.
 */
@NamedInterface("words")
@NullMarked
package org.spineguide.content.words;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
