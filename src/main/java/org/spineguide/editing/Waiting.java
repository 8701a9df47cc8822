package org.spineguide.editing;

/**
 * A proposal as it is shown to who may decide.
 *
 * @param proposal the proposal
 * @param title what the text is called
 * @param comparison what it would change
 * @param stale whether the text was changed since
 * @param mine whether the member proposed it
 */
record Waiting(Proposal proposal, String title, Differences comparison, boolean stale, boolean mine) {
}
