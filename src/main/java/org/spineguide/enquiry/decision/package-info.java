/**
 * Answers to a decision aid: what matters to a visitor, and how the options stand to it.
 */
@NullMarked
package org.spineguide.enquiry.decision;

import org.jspecify.annotations.NullMarked;
