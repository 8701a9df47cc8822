package org.spineguide.crypto;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class KeyFileTests {

	@TempDir
	Path folder;

	private KeyFile<KeysetHandle> file;

	@BeforeEach
	void name() {
		this.file = new KeyFile<>(this.folder.resolve("keys.json"), new KeysetFormat(AeadConfig2026.get()));
	}

	@Test
	void keysAreReadAsTheyWereWritten() throws Exception {
		assertThat(this.file.exists()).isFalse();
		KeysetHandle keys = this.file.create(keys());
		assertThat(this.file.exists()).isTrue();
		assertThat(this.file.read().equalsKeyset(keys)).isTrue();
		KeysetHandle others = keys();
		this.file.replace(others);
		assertThat(this.file.read().equalsKeyset(others)).isTrue();
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void onlyItsOwnerMayReadIt() throws Exception {
		this.file.create(keys());
		assertThat(Files.getPosixFilePermissions(this.file.path()))
			.containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
		this.file.replace(keys());
		assertThat(Files.getPosixFilePermissions(this.file.path()))
			.containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
	}

	/** Shows more where root tests: nobody else may give files away. */
	@Test
	@DisabledOnOs(OS.WINDOWS)
	void newKeysBelongToTheOwnerOfTheOldOnes() throws Exception {
		this.file.create(keys());
		FileOwner other = new FileOwner(
				this.folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"),
				FileOwner.of(this.folder).orElseThrow().group());
		other.own(this.folder);
		FileOwner owner = FileOwner.of(this.file.path()).orElseThrow();
		this.file.replace(keys());
		assertThat(FileOwner.of(this.file.path())).contains(owner);
		KeyFile<KeysetHandle> another = new KeyFile<>(this.folder.resolve("new.json"), this.file.format());
		another.create(keys());
		assertThat(FileOwner.of(another.path())).contains(FileOwner.of(this.folder).orElseThrow());
	}

	@Test
	void processesThatStartAtOnceUseTheSameKeys() throws Exception {
		var executor = Executors.newFixedThreadPool(8);
		List<Callable<KeysetHandle>> starts = Stream
			.<Callable<KeysetHandle>>generate(() -> () -> this.file.create(keys()))
			.limit(8)
			.toList();
		for (Future<KeysetHandle> made : executor.invokeAll(starts)) {
			assertThat(made.get().equalsKeyset(this.file.read())).isTrue();
		}
		executor.shutdown();
		try (Stream<Path> files = Files.list(this.folder)) {
			assertThat(files).containsExactly(this.file.path());
		}
	}

	@Test
	void brokenFileIsNamedAndNotReplaced() throws Exception {
		for (String broken : List.of("", "{", "{}", "{\"key\": []}")) {
			Files.writeString(this.file.path(), broken);
			assertThatIllegalStateException().isThrownBy(this.file::read).withMessageContaining("keys.json");
			assertThat(this.file.path()).hasContent(broken);
		}
	}

	private static KeysetHandle keys() throws GeneralSecurityException {
		return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
	}

}
