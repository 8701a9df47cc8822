/**
 * Rules for decision aids.
 */
@NullMarked
package org.spineguide.content.check.rule.decision;

import org.jspecify.annotations.NullMarked;
