/**
 * Markdown renderer: from Markdown text to safe HTML, outline and plain text.
 */
@ApplicationModule(displayName = "markdown", allowedDependencies = {})
@NullMarked
package org.spineguide.markdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
