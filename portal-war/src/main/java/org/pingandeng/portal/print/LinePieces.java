package org.pingandeng.portal.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a line may break: around any wide character, but not before a closing mark nor after an opening one (避头尾, GB/T
 * 15834), and after spaces between Latin words.
 */
final class LinePieces {

    private static final String NOT_FIRST = "，。、；：？！）》」』”’］】…—,.;:?!)]}%";
    private static final String NOT_LAST = "（《「『“‘［【([{";
    private static final int FIRST_WIDE = 0x2E80;

    private LinePieces() {}

    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int[] characters = text.codePoints().toArray();
        for (int at = 0; at < characters.length; at++) {
            if (!piece.isEmpty() && breaks(characters[at - 1], characters[at])) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(characters[at]);
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    private static boolean breaks(int before, int after) {
        boolean glued = NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0;
        boolean place = before >= FIRST_WIDE || after >= FIRST_WIDE || Character.isWhitespace(before);
        return place && !glued && !Character.isWhitespace(after);
    }
}
