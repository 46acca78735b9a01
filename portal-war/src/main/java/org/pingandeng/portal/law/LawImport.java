package org.pingandeng.portal.law;

/**
 * What became of an import of laws. Either all are kept or none.
 *
 * @param laws how many laws are kept
 * @param articles how many articles they have
 * @param refusal why nothing was kept, or null
 * @param where the law or article the refusal is about, or an empty text
 */
public record LawImport(int laws, int articles, Reason refusal, String where) {

    /** Why laws cannot be kept. */
    public enum Reason {
        /** The file is no JSON array of laws. */
        UNREADABLE,
        /** Code, title, number or gist is missing. */
        INCOMPLETE,
        /** A mark other than {@code confirmed} and {@code known}. */
        BAD_MARK,
        /** The same law or article stands twice in the file. */
        REPEATED,
        /** A status that is none. */
        BAD_STATUS,
        /** The official text's address is none of the web. */
        BAD_LINK
    }

    static LawImport refused(Reason reason, String where) {
        return new LawImport(0, 0, reason, where);
    }

    /** Whether the import was done. */
    public boolean done() {
        return refusal == null;
    }
}
