package org.spineguide.content.signature;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * Canonical form of a list of values, each with its length before it, so that no two
 * lists have the same bytes.
 */
final class CanonicalHash {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	CanonicalHash add(@Nullable String value) {
		if (value == null) {
			this.bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(-1).array());
			return this;
		}
		byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
		this.bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(encoded.length).array());
		this.bytes.writeBytes(encoded);
		return this;
	}

	/** Adds a list as one value, so that none of its entries can move out of it. */
	CanonicalHash add(@Nullable Collection<String> values) {
		add((values != null) ? Integer.toString(values.size()) : null);
		if (values != null) {
			values.forEach(this::add);
		}
		return this;
	}

	byte[] bytes() {
		return this.bytes.toByteArray();
	}

	/** Returns the SHA-256 in hexadecimal. */
	String hex() {
		return DigestUtils.sha256Hex(bytes());
	}

}
