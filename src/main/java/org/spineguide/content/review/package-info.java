/**
 * State of the review of an article, as readers are told of it.
 */
@NamedInterface("review")
@NullMarked
package org.spineguide.content.review;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
