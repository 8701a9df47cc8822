package org.spineguide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class DataFolderTests {

	@TempDir
	private Path parent;

	@Test
	void newFolderAndDatabaseAreForTheirOwnerAlone() throws IOException {
		Path folder = this.parent.resolve("data");
		start(folder);
		assertThat(rights(folder)).isEqualTo("rwx------");
		assertThat(rights(folder.resolve("spineguide.db"))).isEqualTo("rw-------");
	}

	@Test
	void folderThatWasThereWithWiderRightsLosesThem() throws IOException {
		Path folder = Files.createDirectory(this.parent.resolve("data"));
		open(folder, "rwxr-xr-x");
		List<String> files = List.of("spineguide.db", "spineguide.db-wal", "spineguide.db-shm", "enquiry-keys.json",
				"staff-key.json");
		for (String file : files) {
			open(Files.writeString(folder.resolve(file), "kept"), "rw-rw-r--");
		}
		start(folder);
		assertThat(rights(folder)).isEqualTo("rwx------");
		for (String file : files) {
			assertThat(rights(folder.resolve(file))).as(file).isEqualTo("rw-------");
			assertThat(folder.resolve(file)).hasContent("kept");
		}
	}

	@Test
	void otherDatabasesAreLeftAlone() {
		Path folder = this.parent.resolve("data");
		start(folder, "jdbc:postgresql://database/spineguide");
		assertThat(folder).isEmptyDirectory();
	}

	private static void start(Path folder) {
		start(folder, "jdbc:sqlite:" + folder + "/spineguide.db?journal_mode=WAL");
	}

	private static void start(Path folder, String database) {
		MockEnvironment settings = new MockEnvironment().withProperty("spineguide.data.dir", folder.toString())
			.withProperty("spring.datasource.url", database)
			.withProperty("spineguide.enquiry.key-file", folder + "/enquiry-keys.json")
			.withProperty("spineguide.staff.key-file", folder + "/staff-key.json");
		DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
		beans.registerSingleton("environment", settings);
		assertThat(beans.getBean(Environment.class)).isSameAs(settings);
		new DataFolder().postProcessBeanFactory(beans);
	}

	private static void open(Path path, String rights) throws IOException {
		Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
	}

	private static String rights(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

}
