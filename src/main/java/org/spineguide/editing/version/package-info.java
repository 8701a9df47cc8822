/**
 * Old versions of articles for readers: each has an address of its own, from the history
 * in Git, and says what changed since.
 */
@NullMarked
package org.spineguide.editing.version;

import org.jspecify.annotations.NullMarked;
