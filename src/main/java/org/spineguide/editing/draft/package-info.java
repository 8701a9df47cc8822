/**
 * Drafts of members, saved while they type.
 */
@NullMarked
package org.spineguide.editing.draft;

import org.jspecify.annotations.NullMarked;
