/**
 * Decision aids: the options, what they are weighed by, and the questions of one.
 */
@NamedInterface("decision")
@NullMarked
package org.spineguide.content.decision;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
