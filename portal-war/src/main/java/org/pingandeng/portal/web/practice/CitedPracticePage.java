package org.pingandeng.portal.web.practice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.bridge.Connections;
import org.pingandeng.portal.warning.model.WarningCase;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.quiz.practice.CitedRoom;

/** Practising what an article of law or a warning case is about, for those who came from there. */
@Named("citedPractice")
@RequestScoped
public class CitedPracticePage {

    private static final int COUNT = 10;

    @Inject
    CitedRoom room;

    @Inject
    Connections connections;

    @Inject
    Visitor visitor;

    @Inject
    PracticeWords words;

    @Inject
    Flash flash;

    @Inject
    @Param(name = "law")
    String law;

    @Inject
    @Param(name = "case")
    String code;

    private WarningCase warning;
    private int count;

    @PostConstruct
    void look() {
        warning = code == null ? null : connections.caseCoded(code).orElse(null);
        count = warning != null
                ? connections.questionsOf(warning.code()).count()
                : getLaw().isEmpty() ? 0 : connections.questionsCiting(getLaw()).count();
    }

    /** The article the visitor came from, or an empty text. */
    public String getLaw() {
        return law == null ? "" : law.strip();
    }

    /** The case the visitor came from; null for none. */
    public WarningCase getWarning() {
        return warning;
    }

    /** How many questions there are to practise. */
    public int getCount() {
        return count;
    }

    /** Begins with up to ten questions that cite the article. */
    public String begin() {
        return open(room.begin(visitor.person().value(), getLaw(), COUNT));
    }

    /** Begins with the case's questions. */
    public String beginCase() {
        return warning == null
                ? open(Optional.empty())
                : open(room.beginCase(visitor.person().value(), warning.code(), warning.title()));
    }

    private String open(Optional<UUID> drill) {
        if (drill.isEmpty()) {
            flash.warn(words.say("start.nothing"));
            return "/practice?faces-redirect=true";
        }
        return "/practice/drill?faces-redirect=true&drill=" + drill.get();
    }
}
