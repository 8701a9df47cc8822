package org.spineguide.enquiry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class KeyFileTests {

	@TempDir
	Path folder;

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void onlyItsOwnerMayReadIt() throws Exception {
		KeyFile file = Vaults.file(this.folder);
		assertThat(Files.getPosixFilePermissions(file.path())).containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ,
				PosixFilePermission.OWNER_WRITE);
		file.replace(file.read().rotate());
		assertThat(Files.getPosixFilePermissions(file.path())).containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ,
				PosixFilePermission.OWNER_WRITE);
	}

	@Test
	void processesThatStartAtOnceUseTheSameKeys() throws Exception {
		KeyFile file = new KeyFile(this.folder.resolve("keys.json"));
		var executor = Executors.newFixedThreadPool(8);
		List<Callable<Keys>> starts = Stream.<Callable<Keys>>generate(() -> () -> file.create(Keys.draw()))
			.limit(8)
			.toList();
		for (Future<Keys> made : executor.invokeAll(starts)) {
			assertThat(made.get().sealing().equalsKeyset(file.read().sealing())).isTrue();
		}
		executor.shutdown();
		try (Stream<Path> files = Files.list(this.folder)) {
			assertThat(files).containsExactly(file.path());
		}
	}

	@Test
	void brokenFileIsNamedAndNotReplaced() throws Exception {
		KeyFile file = new KeyFile(this.folder.resolve("keys.json"));
		for (String broken : List.of("", "{", "{}", "{\"sealing\": {\"key\": []}}")) {
			Files.writeString(file.path(), broken);
			assertThatIllegalStateException().isThrownBy(file::read).withMessageContaining("keys.json");
			assertThat(file.path()).hasContent(broken);
		}
	}

}
