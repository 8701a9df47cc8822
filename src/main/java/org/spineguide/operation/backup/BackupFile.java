package org.spineguide.operation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.apache.commons.codec.digest.DigestUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.spineguide.operation.settings.OperatorException;

/**
 * Backup file: a zip archive of database, keys and content, with a manifest.
 *
 * @param path where it is
 */
record BackupFile(Path path) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * Writes the archive, and makes sure that it is on the disk.
	 * @param sources the files that go into it, by their name in it
	 * @param manifest the manifest, to which the sums of the files are added
	 */
	void write(Map<String, Path> sources, BackupManifest manifest) throws IOException {
		Map<String, String> sums = new TreeMap<>();
		try (OutputStream file = Files.newOutputStream(this.path); ZipOutputStream zip = new ZipOutputStream(file)) {
			for (Map.Entry<String, Path> source : sources.entrySet()) {
				try (DigestInputStream in = new DigestInputStream(Files.newInputStream(source.getValue()),
						DigestUtils.getSha256Digest())) {
					zip.putNextEntry(new ZipEntry(source.getKey()));
					in.transferTo(zip);
					zip.closeEntry();
					sums.put(source.getKey(), HexFormat.of().formatHex(in.getMessageDigest().digest()));
				}
			}
			zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
			zip.write(JSON.writeValueAsBytes(manifest.with(sums)));
			zip.closeEntry();
		}
		try (FileChannel channel = FileChannel.open(this.path, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	/** Reads the manifest. */
	BackupManifest manifest() {
		try (ZipFile zip = new ZipFile(this.path.toFile())) {
			ZipEntry entry = zip.getEntry(BackupManifest.NAME);
			if (entry == null) {
				throw new OperatorException(this.path + " is no backup of this program: it has no manifest");
			}
			try (InputStream in = zip.getInputStream(entry)) {
				return JSON.readValue(in, BackupManifest.class);
			}
		}
		catch (NoSuchFileException ex) {
			throw new OperatorException("There is no backup at " + this.path, ex);
		}
		catch (ZipException | JacksonException ex) {
			throw new OperatorException(this.path + " is no backup of this program, or only a part of one", ex);
		}
		catch (IOException ex) {
			throw new OperatorException("The backup " + this.path + " cannot be read", ex);
		}
	}

	/**
	 * Unpacks files, and checks that they are as they were when the backup was made.
	 * @param prefix what their names begin with
	 * @param folder where to put them
	 */
	void extract(BackupManifest manifest, String prefix, Path folder) throws IOException {
		Set<String> expected = manifest.files()
			.keySet()
			.stream()
			.filter((name) -> name.startsWith(prefix))
			.collect(Collectors.toCollection(HashSet::new));
		try (ZipFile zip = new ZipFile(this.path.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				if (expected.remove(entry.getName())) {
					Path target = folder.resolve(entry.getName().substring(prefix.length())).normalize();
					if (!target.startsWith(folder)) {
						throw damaged(entry.getName());
					}
					Files.createDirectories(target.getParent());
					extract(zip, entry, target, String.valueOf(manifest.files().get(entry.getName())));
				}
			}
		}
		catch (ZipException ex) {
			throw damaged(String.valueOf(ex.getMessage()));
		}
		if (!expected.isEmpty()) {
			throw damaged(expected.iterator().next());
		}
	}

	private void extract(ZipFile zip, ZipEntry entry, Path target, String sum) throws IOException {
		try (DigestInputStream in = new DigestInputStream(zip.getInputStream(entry), DigestUtils.getSha256Digest())) {
			Files.copy(in, target);
			if (!HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(sum)) {
				throw damaged(entry.getName());
			}
		}
	}

	private OperatorException damaged(String where) {
		return new OperatorException("The backup " + this.path + " is damaged (" + where + "). Use another one");
	}

}
