package org.spineguide.editing.history;

import java.time.Instant;
import java.util.Optional;

/**
 * Status of the exchange with other nodes.
 *
 * @param isShared whether there is a shared repository at all
 * @param awaySince since when it could not be reached, if it cannot
 * @param waiting how many changes were not sent yet
 */
public record SharingStatus(boolean isShared, Optional<Instant> awaySince, int waiting) {
}
