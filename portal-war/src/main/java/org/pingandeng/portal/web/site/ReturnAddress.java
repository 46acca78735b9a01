package org.pingandeng.portal.web.site;

/** Where to go back to. An address given by a request is followed only if it lies on this site. */
public final class ReturnAddress {

    private ReturnAddress() {}

    /**
     * The address asked for if it stays on this site.
     *
     * @param asked from a request; may be null
     * @param otherwise where to go if it does not
     * @return a path beginning with a single slash
     */
    public static String within(String asked, String otherwise) {
        boolean inside = asked != null && asked.matches("/(?![/\\\\])[\\x21-\\x7e]*");
        return inside ? asked : otherwise;
    }
}
