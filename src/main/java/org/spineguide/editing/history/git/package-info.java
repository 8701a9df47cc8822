/**
 * Git repository behind the history; the only importer of JGit beside its configuration.
 */
@NullMarked
package org.spineguide.editing.history.git;

import org.jspecify.annotations.NullMarked;
