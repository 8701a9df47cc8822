package org.spineguide.enquiry.draft;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of drafts of the request form.
 *
 * @param most How many forms may be half filled in at once. Beyond that, those that were
 * not touched for the longest time are erased first.
 */
@ConfigurationProperties("spineguide.enquiry.drafts")
record DraftSettings(@DefaultValue("5000") int most) {
}
