package org.pingandeng.portal.web.paper;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.pingandeng.course.programme.ProgrammeDesk;
import org.pingandeng.portal.bridge.CandidateList;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Preferences;

/** Who may sit an exam that was set at the desk. */
@Named("examCandidatesPage")
@RequestScoped
public class ExamCandidatesPage {

    @Inject
    ProgrammeDesk programmes;

    @Inject
    CandidateList list;

    @Inject
    Preferences preferences;

    @Inject
    PaperWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private String code;
    private String names;
    private String namesRefused = "";

    @PostConstruct
    void open() {
        code = Fields.text(request, "code", "");
        names = Fields.text(request, "names", "");
    }

    /** The people on the list whom the visitor reaches. */
    public List<CandidateList.Line> getCandidates() {
        return list.lines(code);
    }

    /** Programmes whose learners can be put on the list. */
    public List<Choice> getProgrammes() {
        return programmes.programmes().stream()
                .map(each -> new Choice(each.code(), each.title().in(preferences.getLocale())))
                .toList();
    }

    /** Puts the people in the form on the list. */
    public String add() {
        CandidateList.Added added = list.add(code, Fields.codes(names));
        if (!added.unknown().isEmpty()) {
            namesRefused = words.say("candidates.unknown", String.join("、", added.unknown()));
            return null;
        }
        return added(added.added());
    }

    private String added(int many) {
        if (many > 0) {
            flash.ok(words.say("candidates.added", many));
        } else {
            flash.warn(words.say("candidates.addedNone"));
        }
        return again();
    }

    /** Puts a programme's learners on the list. */
    public String addClass() {
        return added(list.addClass(code, Fields.text(request, "programme", "")));
    }

    /**
     * Takes somebody off the list.
     *
     * @param person whom
     */
    public String remove(UUID person) {
        if (list.remove(code, person)) {
            flash.ok(words.say("candidates.removed"));
        }
        return again();
    }

    private String again() {
        return "/desk/exam?faces-redirect=true&code=" + code;
    }

    /** User names as they were typed. */
    public String getNames() {
        return names;
    }

    /** What is wrong with them; empty where nothing is. */
    public String getNamesRefused() {
        return namesRefused;
    }
}
