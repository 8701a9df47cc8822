/**
 * Publishing: planning, checking and carrying out changes of content files, and
 * proposals.
 */
@NullMarked
package org.spineguide.editing.publish;

import org.jspecify.annotations.NullMarked;
