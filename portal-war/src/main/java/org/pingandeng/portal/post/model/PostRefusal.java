package org.pingandeng.portal.post.model;

/** Why something cannot be entered in the register of posts. */
public enum PostRefusal {
    /** The visitor belongs to no enterprise that keeps a list. */
    NO_ENTERPRISE,
    /** There is no such post on this list. */
    POST,
    /** Nobody of one's own has this account. */
    PERSON,
    /** The name is missing or too long. */
    NAME,
    /** The words about the duty are too long. */
    DUTY,
    /** The day is missing, lies in the future or before the line began. */
    DAY,
    /** The same person already stands in this post. */
    TWICE,
    /** There is no such line on one's own list. */
    NOT_THERE,
    /** The line has ended otherwise. */
    ENDED,
    /** The certificate's number is missing or too long. */
    NUMBER,
    /** Who issued it is missing or too long. */
    ISSUER,
    /** The days of validity are missing or the wrong way round. */
    DAYS,
    /** A reason is missing or too long. */
    REASON,
    /** Whence it is known is missing or too long. */
    SOURCE,
    /** Nobody is on the list, so there is nothing to declare. */
    EMPTY,
    /** Something else was entered under the same number. */
    OTHER_LINE,
    /** No file was chosen, or there is nothing in it. */
    FILE_EMPTY,
    /** The file is no Excel workbook, or a broken one. */
    FILE_KIND,
    /** The file is a workbook of Excel 97 to 2003. */
    FILE_OLD,
    /** The file asks for a password. */
    FILE_LOCKED,
    /** A column that is needed is missing. */
    COLUMN,
    /** There is nobody below the heading. */
    ROWS_NONE,
    /** More rows than one file may have. */
    ROWS_MANY,
    /** A cell that may not be empty is. */
    BLANK,
    /** The formula in a cell has no value. */
    FORMULA,
    /** A text that is no day. */
    NO_DAY,
    /** A number that lost digits because the spreadsheet took it for one to reckon with. */
    DIGITS,
    /** Of a certificate only a part is said. */
    PAPER,
    /** The account belongs to somebody of another name. */
    ACCOUNT_OTHER,
    /** An earlier row of the file says the same person in the same post. */
    ROW_TWICE,
    /** The list has the person in the post since another day. */
    OTHER_SINCE
}
