package org.pingandeng.quiz.exchange;

import java.util.List;

/**
 * A file that was written.
 *
 * @param text the whole of it
 * @param losses what the format could not carry
 */
public record ItemExport(String text, List<Loss> losses) {

    public ItemExport {
        losses = List.copyOf(losses);
    }
}
