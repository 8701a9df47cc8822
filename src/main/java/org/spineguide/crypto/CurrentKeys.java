package org.spineguide.crypto;

import java.nio.file.attribute.FileTime;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Keys of a {@link KeyFile} that are in use. Another process may rotate those in the file
 * while this one runs.
 *
 * @param <K> the keys in the file
 * @param <P> what they are used as, such as a cipher
 */
public final class CurrentKeys<K, P> {

	private final KeyFile<K> file;

	private final Function<K, P> opener;

	private volatile Opened<P> current;

	/**
	 * Reads the keys of a file.
	 * @param file must exist
	 * @param opener makes the keys ready for use
	 */
	public CurrentKeys(KeyFile<K> file, Function<K, P> opener) {
		this.file = file;
		this.opener = opener;
		this.current = read();
	}

	/** Returns the key file. */
	public KeyFile<K> file() {
		return this.file;
	}

	/** Returns the keys as they were last read. */
	public P current() {
		return this.current.keys();
	}

	/** Reads the file again if it was changed, and returns whether it was. */
	public boolean refresh() {
		if (!this.file.exists() || this.file.changed().equals(this.current.changed())) {
			return false;
		}
		this.current = read();
		return true;
	}

	/** Replaces the keys in the file and in use. */
	public void rotate(UnaryOperator<K> rotation) {
		this.file.replace(rotation.apply(this.file.read()));
		this.current = read();
	}

	private Opened<P> read() {
		// The time first: if the file changes in between, it is read once more next time.
		FileTime changed = this.file.changed();
		return new Opened<>(this.opener.apply(this.file.read()), changed);
	}

	/**
	 * Keys ready for use.
	 *
	 * @param keys the keys
	 * @param changed when the file was changed that they are from
	 */
	private record Opened<P>(P keys, FileTime changed) {
	}

}
