/**
 * Limits on what one request may take before work begins: bytes, time, threads.
 */
@NullMarked
package org.spineguide.web.limit;

import org.jspecify.annotations.NullMarked;
