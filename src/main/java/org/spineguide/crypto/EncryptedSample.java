package org.spineguide.crypto;

/**
 * Sample of encrypted bytes from the database, used to check whether a key file belongs
 * to it.
 *
 * @param context what the bytes are bound to: they decrypt for nothing else
 * @param bytes the bytes
 */
public record EncryptedSample(String context, byte[] bytes) {
}
