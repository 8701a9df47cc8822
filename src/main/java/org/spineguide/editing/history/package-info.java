/**
 * History of the content files, and its exchange with other nodes.
 */
@NullMarked
package org.spineguide.editing.history;

import org.jspecify.annotations.NullMarked;
