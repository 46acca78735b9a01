package org.pingandeng.quiz.exam.watch.model;

/**
 * The server's signature under one committed batch of saves.
 *
 * @param batch its number
 * @param leaves how many saves it has
 * @param root of its hash tree
 * @param signature Ed25519 over number and root
 */
public record Receipt(long batch, int leaves, byte[] root, byte[] signature) {}
