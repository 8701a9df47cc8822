/**
 * Check of the cited works: whether one was retracted, corrected or replaced since it
 * appeared, from files of Retraction Watch, Crossref and PubMed.
 */
@NamedInterface("evidence")
@NullMarked
package org.spineguide.content.evidence;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
