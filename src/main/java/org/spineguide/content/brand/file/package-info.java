/**
 * Reading and checking of the files in the folder {@code brand}.
 */
@NullMarked
package org.spineguide.content.brand.file;

import org.jspecify.annotations.NullMarked;
