/**
 * The request form: answers, steps, validation, progress.
 */
@NullMarked
package org.spineguide.enquiry.form;

import org.jspecify.annotations.NullMarked;
