/**
 * Binding of YAML to records, with a finding for each value that does not fit.
 */
@NullMarked
package org.spineguide.content.yaml;

import org.jspecify.annotations.NullMarked;
