package org.pingandeng.portal.works.model;

import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.model.PersonalData;

/**
 * What somebody hands in, without the file.
 *
 * @param id given by the form, so that sending twice keeps one
 * @param call to which call
 * @param kind the code of its kind
 * @param title how it is called
 * @param words the slogan or essay, or some words about a picture or film
 * @param shownName under which name it is shown: the real one by consent, or a pen name
 * @param name the real name, for the office alone
 * @param phone for the office alone
 * @param consent whether they say that it is theirs and may be shown
 */
public record WorkSheet(
        UUID id,
        UUID call,
        String kind,
        String title,
        String words,
        String shownName,
        String name,
        String phone,
        boolean consent) {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_WORDS = 10_000;
    private static final int LONGEST_NAME = 40;

    /**
     * What stands in the way of taking it, as far as the sheet itself tells.
     *
     * @param form what its kind asks for
     * @param withFile whether a file came with it
     */
    public Optional<WorksRefusal> flaw(WorkKind.Form form, boolean withFile) {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            return Optional.of(WorksRefusal.TITLE);
        }
        if (words.length() > LONGEST_WORDS || form == WorkKind.Form.TEXT && words.isBlank()) {
            return Optional.of(WorksRefusal.WORDS);
        }
        if (form != WorkKind.Form.TEXT && !withFile) {
            return Optional.of(WorksRefusal.FILE);
        }
        if (shownName.isBlank() || shownName.length() > LONGEST_NAME) {
            return Optional.of(WorksRefusal.SHOWN_NAME);
        }
        if (PersonalData.name(name).isPresent()) {
            return Optional.of(WorksRefusal.NAME);
        }
        if (phone.isBlank() || PersonalData.phone(phone).isPresent()) {
            return Optional.of(WorksRefusal.PHONE);
        }
        return consent ? Optional.empty() : Optional.of(WorksRefusal.CONSENT);
    }
}
