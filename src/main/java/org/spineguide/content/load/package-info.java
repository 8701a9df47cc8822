/**
 * Reading, linking and watching the content folder; holds the current library.
 */
@NamedInterface("load")
@NullMarked
package org.spineguide.content.load;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
