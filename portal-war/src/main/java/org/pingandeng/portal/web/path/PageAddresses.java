package org.pingandeng.portal.web.path;

import java.util.Set;

/**
 * Finds the addresses in a page or style sheet as it goes by, in pieces of any length, and puts the portal's path before
 * those that begin with a single slash: {@code href="/cases"}, {@code url(/…)}. Text between tags is left alone.
 */
final class PageAddresses {

    /** The attributes that hold an address, those of ours included that scripts read one from. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "href",
            "src",
            "action",
            "formaction",
            "poster",
            "url",
            "data-address",
            "data-base",
            "data-call",
            "data-list",
            "data-original",
            "data-pictures",
            "data-script",
            "data-sound",
            "data-suggestions");

    private static final String IN_STYLES = "url";
    private static final int LONGEST = 32;

    private enum At {
        /** Among letters that may become a name. */
        NAME,
        /** Behind a name and {@code =}: a quote has to follow. */
        VALUE,
        /** Behind {@code url(}: a quote may follow. */
        STYLE,
        /** Where the address begins. */
        ADDRESS,
        /** Behind a slash that is held back, for a second one would make it another host's. */
        SLASH
    }

    private final String path;
    private final StringBuilder name = new StringBuilder();
    private At at = At.NAME;

    PageAddresses(String path) {
        this.path = path;
    }

    /**
     * The next piece.
     *
     * @param piece of the page
     * @return what of it may go out, with the path where it belongs
     */
    String in(String piece) {
        StringBuilder out = new StringBuilder(piece.length() + path.length());
        for (int i = 0; i < piece.length(); i++) {
            take(piece.charAt(i), out);
        }
        return out.toString();
    }

    /** What is still held back when the page is over. */
    String rest() {
        String held = at == At.SLASH ? path + "/" : "";
        at = At.NAME;
        return held;
    }

    private void take(char next, StringBuilder out) {
        if (at == At.SLASH) {
            out.append(next == '/' || next == '\\' ? "/" : path + "/");
            at = At.NAME;
        }
        if (next == '/' && (at == At.ADDRESS || at == At.STYLE)) {
            at = At.SLASH;
            return;
        }
        out.append(next);
        at = after(next);
    }

    private At after(char next) {
        boolean quote = next == '"' || next == '\'';
        if (quote && (at == At.VALUE || at == At.STYLE)) {
            return At.ADDRESS;
        }
        if (next >= 'a' && next <= 'z' || next == '-') {
            if (name.length() < LONGEST) {
                name.append(next);
            }
            return At.NAME;
        }
        At then = begun(next);
        name.setLength(0);
        return then;
    }

    /** What begins behind a name. */
    private At begun(char next) {
        if (next == '=' && ATTRIBUTES.contains(name.toString())) {
            return At.VALUE;
        }
        return next == '(' && IN_STYLES.contentEquals(name) ? At.STYLE : At.NAME;
    }
}
