/**
 * Ways to reach people: mail addresses, phone numbers, and the mail server. At the
 * bottom, because the clinic's file, requests and reminders must agree on what can be
 * written to and called.
 */
@ApplicationModule(displayName = "contact", allowedDependencies = {})
@NullMarked
package org.spineguide.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
