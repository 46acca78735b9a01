package org.pingandeng.portal.question;

import java.util.UUID;
import org.pingandeng.portal.question.model.Question;

/**
 * What a form of the public sends.
 *
 * @param kind a question, or a comment on the plan
 * @param about the subject of a question, the target of a comment
 * @param title in a line; a comment needs none
 * @param words the rest
 * @param wantsPrivate whether only the asker is to read the answer
 * @param name their real name; not needed with an account
 * @param phone by which the office reaches them; not needed with an account
 * @param once the form's id; the same form twice is one question
 * @param trap a field that people do not see
 * @param sum what the form's sum comes to; not needed with an account
 */
public record AskOrder(
        Question.Kind kind,
        String about,
        String title,
        String words,
        boolean wantsPrivate,
        String name,
        String phone,
        UUID once,
        String trap,
        String sum) {}
