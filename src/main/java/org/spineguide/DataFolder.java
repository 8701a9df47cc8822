package org.spineguide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Data folder with the database and the keys. Made before anything opens them, and at
 * each start taken from everybody but its owner: it may have come from an image or a
 * backup with wider rights.
 */
@Component
class DataFolder implements BeanFactoryPostProcessor {

	private static final Log LOG = LogFactory.getLog(DataFolder.class);

	private static final String SQLITE = "jdbc:sqlite:";

	/**
	 * File name endings of SQLite's own files beside the database, with the same rights.
	 */
	private static final List<String> BESIDE = List.of("-wal", "-shm", "-journal");

	private static final List<String> KEY_FILES = List.of("spineguide.enquiry.key-file", "spineguide.staff.key-file");

	private static final Set<PosixFilePermission> OWNER = EnumSet.of(PosixFilePermission.OWNER_READ,
			PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
		Environment settings = beanFactory.getBean(Environment.class);
		Path folder = Path.of(settings.getProperty("spineguide.data.dir", "data"));
		try {
			Files.createDirectories(folder);
			close(folder);
			for (String file : KEY_FILES) {
				close(Path.of(settings.getProperty(file, folder.resolve("none").toString())));
			}
			String url = settings.getProperty("spring.datasource.url", "");
			if (url.startsWith(SQLITE) && !url.contains(":memory:")) {
				closeDatabase(Path.of(url.substring(SQLITE.length()).replaceFirst("[?].*", "")));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The data folder cannot be made", ex);
		}
	}

	private static void closeDatabase(Path database) throws IOException {
		try {
			// SQLite would make it readable by all; an empty file is a database too.
			Files.createFile(database);
		}
		catch (FileAlreadyExistsException ex) {
			LOG.trace("The database is there");
		}
		close(database);
		for (String end : BESIDE) {
			close(Path.of(database + end));
		}
	}

	/** Takes all rights from everybody but the owner, as far as we may. */
	private static void close(Path path) {
		if (!Files.exists(path) || !path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			return;
		}
		try {
			Set<PosixFilePermission> rights = Files.getPosixFilePermissions(path);
			if (Stream.of(PosixFilePermission.values())
				.anyMatch((right) -> rights.contains(right) && !OWNER.contains(right))) {
				rights.retainAll(OWNER);
				Files.setPosixFilePermissions(path, rights);
				LOG.info(path + " could be used by others than its owner, and cannot any more");
			}
		}
		catch (IOException ex) {
			LOG.warn(path + " can be used by others than its owner. Take their rights away: chmod go-rwx " + path);
		}
	}

}
