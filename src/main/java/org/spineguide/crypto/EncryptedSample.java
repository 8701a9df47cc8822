package org.spineguide.crypto;

/**
 * A few encrypted bytes out of the database, by which it is found out whether a key file
 * belongs to it.
 *
 * @param context what the bytes are bound to: they decrypt for nothing else
 * @param bytes the bytes
 */
public record EncryptedSample(String context, byte[] bytes) {
}
