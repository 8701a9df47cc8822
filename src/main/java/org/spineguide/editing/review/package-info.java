/**
 * Review dates: calendar, reminders by mail, health check of the content.
 */
@NullMarked
package org.spineguide.editing.review;

import org.jspecify.annotations.NullMarked;
