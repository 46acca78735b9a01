package org.pingandeng.portal.law;

/**
 * What became of an import of interpretations or words. Either all are kept or none.
 *
 * @param read how many stand in the file
 * @param changed how many of them are new or other than before
 * @param refusal why nothing was kept, or null
 * @param where what the refusal is about, or an empty text
 */
public record DocumentImport(int read, int changed, Reason refusal, String where) {

    /** Why they cannot be kept. */
    public enum Reason {
        /** The file is no JSON array of the right form. */
        UNREADABLE,
        /** Something required is missing. */
        INCOMPLETE,
        /** The code has other signs than small letters, digits and hyphens. */
        BAD_ADDRESS,
        /** A mark other than {@code confirmed} and {@code known}. */
        BAD_MARK,
        /** The same stands twice in the file. */
        REPEATED
    }

    static DocumentImport refused(Reason reason, String where) {
        return new DocumentImport(0, 0, reason, where);
    }

    /** Whether the import was done. */
    public boolean done() {
        return refusal == null;
    }
}
