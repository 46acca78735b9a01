package org.pingandeng.portal.web.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pingandeng.portal.law.ArticleView;
import org.pingandeng.portal.law.LawLibrary;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;
import org.pingandeng.portal.question.AskDesk;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.Route;
import org.pingandeng.portal.question.model.Step;
import org.pingandeng.portal.web.site.Preferences;

/** Questions, answers and offices in the visitor's language. */
@Named("questionWords")
@RequestScoped
public class QuestionWords {

    private static final String BUNDLE = "org.pingandeng.portal.web.question.Messages";

    @Inject
    AskDesk desk;

    @Inject
    LawLibrary laws;

    @Inject
    OrganisationOffice organisations;

    @Inject
    Preferences preferences;

    private List<Question.Topic> topics;
    private Map<String, Question.Topic> byCode;

    /** A text with values in it. */
    public String say(String key, Object... values) {
        String pattern =
                ResourceBundle.getBundle(BUNDLE, preferences.getLocale()).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, preferences.getLocale()).format(values);
    }

    /** The subjects to ask about. */
    public List<Question.Topic> getTopics() {
        if (topics == null) {
            topics = desk.topics();
            byCode = topics.stream().collect(Collectors.toMap(Question.Topic::code, each -> each));
        }
        return topics;
    }

    /** The name of a subject. */
    public String topic(String code) {
        getTopics();
        Question.Topic topic = byCode.get(code);
        return topic == null ? "" : preferences.pick(topic.name(), topic.nameEn());
    }

    /** What a question is about: its subject, or its target of the plan. */
    public String about(Question question) {
        return question.kind() == Question.Kind.QUESTION ? topic(question.topic()) : target(question.target());
    }

    /** A target of the plan in words. */
    public String target(String target) {
        return target + " " + say("target." + target);
    }

    /** The codes of all targets. */
    public List<String> getTargets() {
        return IntStream.rangeClosed(1, 16).mapToObj(each -> "T" + each).toList();
    }

    /** Who answers: a role's people, of a place or of the county. */
    public String office(Route route) {
        String place = route.organisation() == null
                ? ""
                : organisations
                                .find(route.organisation())
                                .map(OrganisationView::name)
                                .orElse("") + " · ";
        return place + say("office." + route.role());
    }

    /** What an answer cites. */
    public List<ArticleView> articles(Step answer) {
        return answer.articles().stream().map(laws::article).toList();
    }

    /** What happened, in words. */
    public String step(Step step) {
        String who = step.name().isEmpty() ? say("step.asker") : step.name();
        String to = step.route() == null ? "" : say("step.to", office(step.route()));
        return say("step." + step.kind(), who) + to;
    }
}
