/**
 * Cited works: what became of them, which sentences rest on them, and the weekly look
 * into the registers.
 */
@NullMarked
package org.spineguide.editing.sources;

import org.jspecify.annotations.NullMarked;
