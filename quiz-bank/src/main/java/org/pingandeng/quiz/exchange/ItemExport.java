package org.pingandeng.quiz.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file that was written, and what its format could not carry. */
public final class ItemExport {

    private final byte[] file;
    private final List<Loss> losses;

    ItemExport(byte[] file, List<Loss> losses) {
        this.file = file;
        this.losses = List.copyOf(losses);
    }

    ItemExport(String text, List<Loss> losses) {
        this(text.getBytes(StandardCharsets.UTF_8), losses);
    }

    /**
     * The whole file.
     *
     * @return a copy
     */
    public byte[] file() {
        return file.clone();
    }

    /**
     * What the format could not carry.
     *
     * @return empty when it carried everything
     */
    public List<Loss> losses() {
        return losses;
    }
}
