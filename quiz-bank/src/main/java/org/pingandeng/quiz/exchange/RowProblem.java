package org.pingandeng.quiz.exchange;

/**
 * One thing that is wrong in a file.
 *
 * @param row line of the file as a spreadsheet counts it; the header is 1; 0 for the whole file
 * @param column the column's Chinese header, or empty
 * @param reason what is wrong
 * @param found what stands there, cut short
 */
public record RowProblem(long row, String column, Reason reason, String found) {

    /** What can be wrong; each has its words at the edge ({@code import.<name>}). */
    public enum Reason {
        /** The file is no workbook, and no text in UTF-8 or GB18030. */
        NOT_READABLE,
        /** A workbook of Excel 97 to 2003 (.xls); the newer form (.xlsx) is read. */
        OLD_EXCEL,
        /** A column that is needed is missing. */
        COLUMN_MISSING,
        /** There are no rows below the header. */
        NO_ROWS,
        /** More rows than one import takes. */
        TOO_MANY_ROWS,
        /** The cell is empty and may not be. */
        EMPTY,
        /** Not one of the words that may stand here. */
        UNKNOWN_WORD,
        /** The answer names an option that is not there, or has no form for this type. */
        ANSWER_MISFIT,
        /** Too few options for this type. */
        OPTIONS_MISSING,
        /** Two options are equal. */
        OPTIONS_EQUAL,
        /** As many blanks in the stem as answers are needed. */
        BLANKS_MISFIT,
        /** The same code stands in an earlier row. */
        CODE_TWICE,
        /** The item is in use for the other purpose (教考分离) and cannot change sides. */
        WRONG_USE,
        /** A kind of question that this bank does not know, such as an essay. */
        UNKNOWN_KIND,
        /** A picture or sound of this question is of a kind that the media library does not take, or too large. */
        MEDIA_REFUSED,
        /** The text does not follow the format's grammar. */
        NOT_WELL_FORMED,
        /** XML with a document type of its own, which could reach other files or grow without end. */
        HAS_DOCTYPE,
        /** An archive holds a name that leads out of it. */
        UNSAFE_NAME,
        /** An archive lacks a file that it names. */
        FILE_MISSING,
        /** QTI of a generation that is not read. */
        QTI_VERSION,
        /** A QTI item whose question is made by chance out of a template. */
        TEMPLATE_ITEM,
        /** A QTI item that changes with each try. */
        ADAPTIVE_ITEM,
        /** Places on a picture that cannot be told as outlines, or none of them is right. */
        REGIONS_MISFIT,
        /** More options, blanks, places or questions than one item may have. */
        TOO_MANY_PARTS,
        /** A document of Word in another form than .docx: .doc, .rtf or a web page. */
        OLD_WORD,
        /** The file asks for a password. */
        ENCRYPTED,
        /** The file carries macros. */
        MACROS,
        /** The file unpacks to more than is read. */
        TOO_LARGE,
        /** Questions stand in the cells of a table, where their parts cannot be told apart. */
        PAPER_IN_TABLE,
        /** The stem and the answer's line, or the key, say different things. */
        TWO_ANSWERS,
        /** A case without questions about it, or with too many. */
        PARTS_MISSING,
        /** A question names a case that does not stand right above it. */
        CASE_MISSING,
        /** No two columns to match, or no pairs of theirs. */
        PAIRS_MISSING,
        /** The key has an answer for a number that no question has, or several have. */
        KEY_WITHOUT_QUESTION
    }

    static RowProblem of(long row, String column, Reason reason, String found) {
        return new RowProblem(row, column, reason, cut(found));
    }

    /** The beginning of a text, enough to find it by. */
    static String cut(String found) {
        String text = found == null ? "" : found;
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
