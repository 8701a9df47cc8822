package org.spineguide.enquiry;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

import org.spineguide.Database;

import static org.assertj.core.api.Assertions.assertThat;

/** One round of what {@code mvn -Pfaults verify} does many times. */
@ResourceLock("processes")
@Tag("processes")
@Order(3)
class KilledTests {

	@TempDir
	Path folder;

	@Test
	void acknowledgedEnquiriesOutliveTheProcess() throws Exception {
		KillRounds rounds = new KillRounds(this.folder, Database.sqlite(this.folder), Map.of());
		rounds.play();
		try (RunningClinic clinic = rounds.finish()) {
			assertThat(clinic.isOpen()).isTrue();
			assertThat(rounds.addresses()).isNotEmpty();
		}
	}

}
