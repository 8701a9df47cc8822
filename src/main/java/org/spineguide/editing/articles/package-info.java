/**
 * Lists of articles, their settings, new articles and proposals.
 */
@NullMarked
package org.spineguide.editing.articles;

import org.jspecify.annotations.NullMarked;
