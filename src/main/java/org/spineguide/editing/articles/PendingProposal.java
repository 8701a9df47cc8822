package org.spineguide.editing.articles;

import org.spineguide.editing.compare.Differences;
import org.spineguide.editing.publish.Proposal;

/**
 * Proposal as it is shown to those who may decide.
 *
 * @param proposal the proposal
 * @param title what the text is called
 * @param comparison what it would change
 * @param stale whether the text was changed since
 * @param mine whether the member proposed it
 */
record PendingProposal(Proposal proposal, String title, Differences comparison, boolean stale, boolean mine) {
}
