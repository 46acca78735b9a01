package org.pingandeng.course.offline.model;

/**
 * A record with what binds it.
 *
 * @param watched what was recorded
 * @param previous hash of the record before it, hexadecimal
 * @param hash its own, as the device says
 * @param signature of the hash by the device's key: ECDSA with P-256 and SHA-256, both numbers one after the other
 */
public record Signed(Watched watched, String previous, String hash, byte[] signature) {}
