/**
 * Backups of database, keys and content, and how they are restored.
 */
@NullMarked
package org.spineguide.operation.backup;

import org.jspecify.annotations.NullMarked;
