package org.pingandeng.course.pack.scorm;

/**
 * Something that whoever brings a package in should know.
 *
 * @param kind what
 * @param element where: an element of the manifest with its identifier, or a file
 * @param detail what exactly; may be blank
 */
public record ScormFinding(Kind kind, String element, String detail) {

    private static final int LONGEST = 200;

    /** Cuts what is too long to be read. */
    public ScormFinding {
        element = cut(element);
        detail = cut(detail);
    }

    private static String cut(String text) {
        String shown = text.replaceAll("\\p{Cntrl}", " ").strip();
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "…";
    }

    /** How much it matters. */
    public enum Weight {
        /** The package cannot be taken. */
        ERROR,
        /** Something of the package has no effect here. */
        UNSUPPORTED,
        /** Something was not as it should be; it was put right or does no harm. */
        NOTE
    }

    /** What it can be. */
    public enum Kind {
        /** It is no zip. */
        NO_ARCHIVE(Weight.ERROR),
        /** A name points outside, or twice to the same place. */
        UNSAFE_NAME(Weight.ERROR),
        /** It unpacks to more than is reasonable. */
        TOO_LARGE(Weight.ERROR),
        /** There are more files than is reasonable. */
        TOO_MANY_FILES(Weight.ERROR),
        /** There is no {@code imsmanifest.xml}. */
        MANIFEST_MISSING(Weight.ERROR),
        /** The manifest is longer than is reasonable, or nests deeper. */
        MANIFEST_TOO_LARGE(Weight.ERROR),
        /** Its letters can be read neither as it says nor as UTF-8 or GB 18030. */
        MANIFEST_ENCODING(Weight.ERROR),
        /** It has a document type of its own. */
        MANIFEST_DOCTYPE(Weight.ERROR),
        /** It is no well-formed XML, or no manifest. */
        MANIFEST_BROKEN(Weight.ERROR),
        /** It says that it is no SCORM, or a SCORM we do not know. */
        VERSION_UNKNOWN(Weight.ERROR),
        /** There is no table of contents. */
        NO_ORGANISATION(Weight.ERROR),
        /** Nothing in it can be opened. */
        NOTHING_TO_OPEN(Weight.ERROR),
        /** There are more items or levels than is reasonable. */
        TOO_MANY_ITEMS(Weight.ERROR),
        /** Two items have one identifier, or one has none that we can keep. */
        ITEM_IDENTIFIER(Weight.ERROR),
        /** An item opens a resource that is not listed. */
        RESOURCE_MISSING(Weight.ERROR),
        /** What an item opens is not in the package. */
        LAUNCH_MISSING(Weight.ERROR),
        /** What an item opens lies on another server. */
        LAUNCH_ELSEWHERE(Weight.ERROR),
        /** What an item opens lies outside the package: an absolute path, or dots that lead out. */
        LAUNCH_OUTSIDE(Weight.ERROR),
        /** What an item opens is a kind of file that no browser shows. */
        LAUNCH_TYPE(Weight.ERROR),

        /** Rules of sequence: which part follows which result. */
        SEQUENCING_RULES(Weight.UNSUPPORTED),
        /** Rules that make a result of the parts' results. */
        ROLLUP_RULES(Weight.UNSUPPORTED),
        /** Objectives that several parts share. */
        GLOBAL_OBJECTIVES(Weight.UNSUPPORTED),
        /** That parts may be opened in a set order only, or once. */
        CONTROL_MODE(Weight.UNSUPPORTED),
        /** A limit of attempts or time that the portal would have to hold. */
        LIMIT_CONDITIONS(Weight.UNSUPPORTED),
        /** Parts chosen or shuffled at random. */
        RANDOMIZATION(Weight.UNSUPPORTED),
        /** Buttons of the portal that the package wants hidden or shown. */
        NAVIGATION_UI(Weight.UNSUPPORTED),
        /** Parts that must be done before others. */
        PREREQUISITES(Weight.UNSUPPORTED),
        /** Data that several parts share. */
        SHARED_DATA(Weight.UNSUPPORTED),
        /** Further tables of contents. */
        SEVERAL_ORGANISATIONS(Weight.UNSUPPORTED),
        /** A manifest within the manifest. */
        SUBMANIFEST(Weight.UNSUPPORTED),
        /** Flash, which browsers do not play any more. */
        FLASH(Weight.UNSUPPORTED),
        /** A file on another server, which a package does not reach from here. */
        FILE_ELSEWHERE(Weight.UNSUPPORTED),

        /** Everything lay in a folder, which was taken off. */
        OUTER_FOLDER(Weight.NOTE),
        /** Names of files were in GB 18030. */
        CHINESE_NAMES(Weight.NOTE),
        /** Names of files had backslashes. */
        BACKSLASHES(Weight.NOTE),
        /** The manifest was not in the encoding that it names. */
        MANIFEST_REENCODED(Weight.NOTE),
        /** The manifest does not say its version; it was told by its namespaces. */
        VERSION_GUESSED(Weight.NOTE),
        /** No default organisation is named; the first was taken. */
        DEFAULT_ORGANISATION(Weight.NOTE),
        /** A title is missing. */
        TITLE_MISSING(Weight.NOTE),
        /** A name is written with other capitals than the file has. */
        NAME_CASE(Weight.NOTE),
        /** A file that the manifest lists is not there; nothing opens it directly. */
        FILE_MISSING(Weight.NOTE),
        /** A number makes no sense and was left out. */
        VALUE_IGNORED(Weight.NOTE);

        private final Weight weight;

        Kind(Weight weight) {
            this.weight = weight;
        }

        /**
         * How much it matters.
         *
         * @return its weight
         */
        public Weight weight() {
            return weight;
        }
    }

    /**
     * How much it matters.
     *
     * @return its kind's weight
     */
    public Weight weight() {
        return kind.weight();
    }
}
