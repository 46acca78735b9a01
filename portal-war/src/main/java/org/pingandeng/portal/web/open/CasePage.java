package org.pingandeng.portal.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.pingandeng.course.catalogue.CourseView;
import org.pingandeng.portal.bridge.CitingLesson;
import org.pingandeng.portal.bridge.Connections;
import org.pingandeng.portal.law.ArticleView;
import org.pingandeng.portal.law.LawLibrary;
import org.pingandeng.portal.warning.CaseLibrary;
import org.pingandeng.portal.warning.CaseView;
import org.pingandeng.portal.warning.model.WithdrawnCase;
import org.pingandeng.portal.web.site.Preferences;

/** One warning case: facts, course of events, causes, rules to take along, law, related cases. */
@Named
@RequestScoped
public class CasePage {

    @Inject
    CaseLibrary library;

    @Inject
    LawLibrary laws;

    @Inject
    CourseShelf shelf;

    @Inject
    Connections connections;

    @Inject
    CaseWords words;

    @Inject
    Preferences preferences;

    @Inject
    @Param(name = "c")
    String slug;

    private CaseView view;
    private WithdrawnCase withdrawn;
    private List<CitingLesson> lessons;
    private String practice;

    @PostConstruct
    void look() {
        view = slug == null ? null : library.find(slug).orElse(null);
        withdrawn = slug == null ? null : library.withdrawn(slug).orElse(null);
        if (view != null) {
            lessons = connections.ofCase(view.facts().code()).lessons();
            Connections.Questions own = connections.questionsOf(view.facts().code());
            practice = own.count() > 0 ? own.href() : topics();
        }
    }

    /**
     * Answers "not found" where there is no such case and "gone" where it was withdrawn; from an address that it left it
     * leads on.
     */
    public void check() throws IOException {
        if (withdrawn != null) {
            // a case may come back, and browsers keep "gone" for good unless they are told
            Faces.getResponse().setHeader("Cache-Control", "no-cache");
            Faces.getResponse().setStatus(HttpServletResponse.SC_GONE);
        } else if (view == null) {
            Optional<String> now = slug == null ? Optional.empty() : library.moved(slug);
            if (now.isPresent()) {
                // a case may come back to an address it left
                Faces.getResponse().setHeader("Cache-Control", "no-cache");
                Faces.redirectPermanent(Faces.getRequestURI() + "?c=" + now.get());
            } else {
                Faces.responseSendError(404, null);
            }
        }
    }

    /** What stood here until it was withdrawn; null where it stands. */
    public WithdrawnCase getWithdrawn() {
        return withdrawn;
    }

    /** Its title, also where it was withdrawn. */
    public String getTitle() {
        return view != null
                ? words.title(view)
                : withdrawn == null
                        ? ""
                        : preferences.pick(
                                withdrawn.facts().title(), withdrawn.facts().titleEn());
    }

    /** The case. */
    public CaseView getView() {
        return view;
    }

    /** What it is about, for those who find its address. */
    public String getDescription() {
        return view == null ? "" : words.summary(view);
    }

    /** The articles to read beside it. */
    public List<ArticleView> getArticles() {
        return view.facts().law().stream().map(laws::article).toList();
    }

    /** Courses that teach what this case is about. */
    public List<CourseView> getCourses() {
        return shelf.about(view.facts().field(), view.facts().topics());
    }

    /** Lessons that teach the articles of this case. */
    public List<CitingLesson> getLessons() {
        return lessons;
    }

    /** Where to practise: the questions about this case, or where there are none, about its topics. */
    public String getPractice() {
        return practice;
    }

    private String topics() {
        return view.facts().topics().stream()
                .map(topic -> topic.split("/")[0])
                .distinct()
                .map(CaseFilter::encoded)
                .collect(Collectors.joining("&about=", "/practice?about=", ""));
    }

    /** Cases alike. */
    public List<CaseView> getRelated() {
        return library.related(view, 4);
    }
}
