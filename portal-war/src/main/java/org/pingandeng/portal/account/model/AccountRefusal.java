package org.pingandeng.portal.account.model;

/** Why an account's use case was refused; each has its message in the web's bundles ({@code refusal.<name>}). */
public enum AccountRefusal {
    /** The user name is in use, by whatever case of letters. */
    USER_NAME_TAKEN("userName"),
    /** 2 to 40 letters, digits, Chinese characters, dots, dashes; not digits alone. */
    USER_NAME_MALFORMED("userName"),
    /** The name is empty or too long. */
    NAME_MALFORMED("name"),
    /** Not a mobile number of eleven digits. */
    PHONE_MALFORMED("phone"),
    /** Somebody has verified this number already. */
    PHONE_TAKEN("phone"),
    /** Not a mail address. */
    EMAIL_MALFORMED("email"),
    /** The number's checksum or date is wrong (GB 11643-1999). */
    ID_NUMBER_MALFORMED("idNumber"),
    /** Another account has this identity number. */
    ID_NUMBER_TAKEN("idNumber"),
    /** Fewer than eight characters. */
    PASSWORD_SHORT("password"),
    /** Among the first that anyone would guess, or the user name itself. */
    PASSWORD_GUESSABLE("password"),
    /** The same as before. */
    PASSWORD_UNCHANGED("password"),
    /** The two do not agree. */
    PASSWORDS_DIFFER("repeat"),
    /** No such account, or a wrong password: which of the two is not said. */
    WRONG_CREDENTIALS("password"),
    /** The present password, asked for once more before a change, is wrong. */
    PRESENT_PASSWORD_WRONG("old"),
    /** Too many wrong tries for this account; it opens again by itself. */
    LOCKED("password"),
    /** Too many wrong tries for this account from this address, or very many from the address. */
    TOO_MANY_TRIES("password"),
    /** So many people are at the door that passwords cannot be checked this moment, or two changed the same at once. */
    BUSY("password"),
    /** The account was closed by an administrator. */
    CLOSED("userName"),
    /** The code is wrong, used or too old. */
    CODE_INVALID("code"),
    /** The terms were not accepted. */
    CONSENT_MISSING("consent"),
    /** There is no way to mail from here; a manager's code helps. */
    NO_MAIL("account"),
    /** The last administrator cannot lose the role. */
    LAST_ADMINISTRATOR("roles"),
    /** The organisation does not exist or does not fit below its parent. */
    ORGANISATION_MISFIT("organisation");

    private final String field;

    AccountRefusal(String field) {
        this.field = field;
    }

    /**
     * The form's field that it is about.
     *
     * @return its id
     */
    public String field() {
        return field;
    }
}
