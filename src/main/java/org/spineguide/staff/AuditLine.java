package org.spineguide.staff;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Line of the audit trail.
 *
 * @param at when
 * @param who the name of the member, or {@code null} when nobody was signed in
 * @param what the key of the message that says what
 * @param about what it was done to, or {@code null}
 */
public record AuditLine(Instant at, @Nullable String who, String what, @Nullable String about) {
}
