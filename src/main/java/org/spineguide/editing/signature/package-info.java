/**
 * Pages where clinicians sign the text of articles or send it back, and where small
 * corrections are confirmed by a second person.
 */
@NullMarked
package org.spineguide.editing.signature;

import org.jspecify.annotations.NullMarked;
