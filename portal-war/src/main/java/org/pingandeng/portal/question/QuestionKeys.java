package org.pingandeng.portal.question;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.pingandeng.portal.config.Keys;
import org.pingandeng.portal.question.model.Asker;
import org.pingandeng.portal.question.model.FollowCode;
import org.pingandeng.portal.question.model.Questions.Sealed;
import org.pingandeng.portal.question.model.Sum;

/** What is made with the house's keys: codes, sums, and the seal over who asked; no face of its own. */
@ApplicationScoped
class QuestionKeys {

    @Inject
    Keys keys;

    private byte[] forms;
    private byte[] askers;
    private byte[] marks;

    @PostConstruct
    void open() {
        forms = keys.derive("question-form", 32);
        askers = keys.derive("question-asker", 32);
        marks = keys.derive("question-asker-mark", 32);
    }

    String code(UUID once) {
        return FollowCode.of(forms, once);
    }

    Sum sum(UUID once) {
        return Sum.of(forms, once);
    }

    byte[] seal(Asker asker, UUID once) {
        return asker.seal(askers, once);
    }

    Asker open(Sealed sealed) {
        return Asker.open(sealed.bytes(), askers, sealed.once());
    }

    byte[] mark(String who) {
        return Asker.mark(marks, who);
    }
}
