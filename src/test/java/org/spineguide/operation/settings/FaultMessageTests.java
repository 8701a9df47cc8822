package org.spineguide.operation.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FaultMessageTests {

	@Test
	void fullDiskIsCalledThat() {
		assertThat(FaultMessage.of(new UncheckedIOException(new IOException("No space left on device"))))
			.isEqualTo("The disk is full. Make room on it, then do it again");
		assertThat(FaultMessage
			.of(new IllegalStateException(new SQLException("[SQLITE_FULL] Insertion failed because database is full"))))
			.startsWith("The disk is full.");
		assertThat(FaultMessage.of(new IOException("Connection reset"))).isEqualTo("Connection reset");
	}

}
