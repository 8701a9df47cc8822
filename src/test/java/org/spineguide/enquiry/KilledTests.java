package org.spineguide.enquiry;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A few rounds of what {@code mvn -Pfaults verify} does many times. */
class KilledTests {

	private static final int ROUNDS = 1;

	@TempDir
	Path folder;

	@Test
	void acknowledgedEnquiriesOutliveTheProcess() throws Exception {
		KillRounds rounds = new KillRounds(this.folder, Database.sqlite(this.folder));
		for (int round = 0; round < ROUNDS; round++) {
			rounds.play();
		}
		rounds.finish();
		assertThat(rounds.acknowledged()).isGreaterThan(ROUNDS);
	}

}
