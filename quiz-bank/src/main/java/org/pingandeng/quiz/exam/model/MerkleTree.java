package org.pingandeng.quiz.exam.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A hash tree over a batch of saves (RFC 6962's hashing: 0x00 before a leaf, 0x01 before a node). One signature over
 * its root vouches for every leaf; a leaf's path proves that it belongs.
 */
public final class MerkleTree {

    private final List<List<byte[]>> levels = new ArrayList<>();

    /**
     * Builds the tree.
     *
     * @param leaves hashes of saves, at least one
     */
    public MerkleTree(List<byte[]> leaves) {
        List<byte[]> level = leaves.stream().map(MerkleTree::leaf).toList();
        levels.add(level);
        while (level.size() > 1) {
            level = above(level);
            levels.add(level);
        }
    }

    private static List<byte[]> above(List<byte[]> level) {
        List<byte[]> next = new ArrayList<>();
        for (int i = 0; i < level.size(); i += 2) {
            next.add(i + 1 < level.size() ? node(level.get(i), level.get(i + 1)) : level.get(i));
        }
        return next;
    }

    /**
     * The root.
     *
     * @return 32 bytes
     */
    public byte[] root() {
        return levels.get(levels.size() - 1).get(0).clone();
    }

    /**
     * What proves that a leaf belongs.
     *
     * @param index of the leaf
     * @return the neighbours from the bottom up; each with 'L' or 'R' for its side
     */
    public List<Step> path(int index) {
        List<Step> path = new ArrayList<>();
        int at = index;
        for (List<byte[]> level : levels.subList(0, levels.size() - 1)) {
            int neighbour = at % 2 == 0 ? at + 1 : at - 1;
            if (neighbour < level.size()) {
                path.add(new Step(neighbour < at, level.get(neighbour)));
            }
            at /= 2;
        }
        return path;
    }

    /**
     * A neighbour on the way up.
     *
     * @param left whether it stands on the left
     * @param hash 32 bytes
     */
    public record Step(boolean left, byte[] hash) {}

    /**
     * Walks a path.
     *
     * @param save hash of the save
     * @param path from {@link #path}
     * @param root expected at the top
     * @return whether it leads there
     */
    public static boolean leads(byte[] save, List<Step> path, byte[] root) {
        byte[] at = leaf(save);
        for (Step step : path) {
            at = step.left() ? node(step.hash(), at) : node(at, step.hash());
        }
        return Arrays.equals(at, root);
    }

    private static byte[] leaf(byte[] content) {
        return sha256((byte) 0, content, new byte[0]);
    }

    private static byte[] node(byte[] left, byte[] right) {
        return sha256((byte) 1, left, right);
    }

    private static byte[] sha256(byte prefix, byte[] first, byte[] second) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(prefix);
            digest.update(first);
            return digest.digest(second);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
