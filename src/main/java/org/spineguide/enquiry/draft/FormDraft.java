package org.spineguide.enquiry.draft;

import org.spineguide.enquiry.form.FormProgress;

/**
 * Draft of the request form as one visitor has filled it in so far, kept between two
 * steps.
 *
 * @param key what opens it
 * @param progress the answers so far
 * @param version counts the changes, so that of two that are made at once the second is
 * noticed
 */
public record FormDraft(DraftKey key, FormProgress progress, long version) {
}
