/**
 * Editor page, its preview and its toolbar.
 */
@NullMarked
package org.spineguide.editing.editor;

import org.jspecify.annotations.NullMarked;
