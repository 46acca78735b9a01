package org.pingandeng.portal.web.question;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.bridge.QuestionHarvest;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;
import org.pingandeng.portal.question.AnswerDesk;
import org.pingandeng.portal.question.QuestionDesk;
import org.pingandeng.portal.question.QuestionDesk.Opened;
import org.pingandeng.portal.question.model.Asker;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.QuestionRefusal;
import org.pingandeng.portal.question.model.Round;
import org.pingandeng.portal.question.model.Route;
import org.pingandeng.portal.question.model.Step;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** One question at the desk: letting it in, answering it, letting the answer out, making something of it. */
@Named("deskPublicQuestionPage")
@RequestScoped
public class DeskPublicQuestionPage {

    @Inject
    QuestionDesk desk;

    @Inject
    AnswerDesk answers;

    @Inject
    AnswerForm answerForm;

    @Inject
    QuestionHarvest harvest;

    @Inject
    OrganisationOffice organisations;

    @Inject
    QuestionWords words;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    private Opened opened;
    private Optional<Asker> asker = Optional.empty();

    @PostConstruct
    void look() {
        opened = desk.open(form.number("n").orElseThrow(() -> new NotYours("question")));
    }

    private long number() {
        return opened.question().number();
    }

    /** Does what a form of the page asks for. */
    public String act() {
        if (!form.sent()) {
            return null;
        }
        String act = form.text("act");
        return switch (act) {
            case "law" -> null;
            case "asker" -> showAsker();
            case "interpretation" -> go(harvest.interpretation(number()));
            case "item" -> go(harvest.item(number()));
            default -> said(act, decided(act));
        };
    }

    private Optional<QuestionRefusal> decided(String act) {
        return switch (act) {
            case "accept" -> desk.accept(number(), role(), form.id("place").orElse(null));
            case "route" -> desk.route(number(), role(), form.id("place").orElse(null));
            case "refuse" -> desk.refuse(number(), form.text("reason"));
            case "close" -> desk.close(number());
            case "answer" -> answers.answer(number(), answerForm.draft());
            case "publish" -> answers.publish(number());
            case "return" -> answers.giveBack(number(), form.text("reason"));
            case "renew" -> answers.renew(number(), form.day("reviewBy"));
            case "reopen" -> answers.reopen(number(), form.text("reason"));
            default -> Optional.of(QuestionRefusal.NOT_NOW);
        };
    }

    private Role role() {
        return form.one("role", Role.class).orElse(null);
    }

    private String said(String act, Optional<QuestionRefusal> refusal) {
        if (refusal.isPresent()) {
            form.refuse(refusal.get().field(), words.say("refusal." + refusal.get()));
            return null;
        }
        flash.ok(words.say("desk.done." + act));
        return "/desk/public-question?faces-redirect=true&n=" + number();
    }

    private String showAsker() {
        asker = desk.asker(number());
        return null;
    }

    private String go(Optional<String> href) {
        if (href.isEmpty()) {
            return said("", Optional.of(QuestionRefusal.NOT_NOW));
        }
        return href.get().replaceFirst("\\?", "?faces-redirect=true&");
    }

    /** The question with how it stands and what happened. */
    public Opened getOpened() {
        return opened;
    }

    /** The round that was asked last. */
    public Round getLast() {
        return opened.standing().last();
    }

    /** Whether its time is over and it still waits. */
    public boolean isLate() {
        return getLast().overdue(today());
    }

    /** How it stands. */
    public String getState() {
        return getLast().state().name();
    }

    /** Whether the visitor may do something, and it is the time for it. */
    public boolean may(String permission, String kind) {
        return visitor.may(permission)
                && opened.standing().against(Step.Kind.valueOf(kind)).isEmpty();
    }

    /** Whether the visitor wrote the answer that waits. */
    public boolean isOwn() {
        return getLast().answer() != null
                && visitor.actor()
                        .filter(each -> each.equals(getLast().answer().person()))
                        .isPresent();
    }

    /** Whether an answer is public, so that something can be made of it. */
    public boolean isRipe() {
        return opened.question().kind() == Question.Kind.QUESTION
                && opened.standing().live(opened.question().kind())
                && opened.standing().against(Step.Kind.DRAFTED).isEmpty();
    }

    /** Whether a step leads to a draft that opens for the visitor: one of a practice question is its writer's alone. */
    public boolean opens(Step step) {
        boolean mine =
                visitor.actor().filter(each -> each.equals(step.person())).isPresent();
        return step.kind() == Step.Kind.DRAFTED && (mine || !step.ofItem());
    }

    /** Whether the visitor may write questions of the bank, or interpretations. */
    public boolean permits(String permission) {
        return visitor.may(permission);
    }

    /** Who asked, once somebody looked it up; null before. */
    public Asker getAsker() {
        return asker.orElse(null);
    }

    /** Whether who asked was looked for in vain. */
    public boolean isAskerGone() {
        return form.sent() && form.text("act").equals("asker") && asker.isEmpty();
    }

    /** Whose people can be asked to answer. */
    public List<Role> getRoles() {
        return Route.ROLES.stream().sorted().toList();
    }

    /** Places whose people can be asked: the county's townships and parks. */
    public List<OrganisationView> getPlaces() {
        return organisations.townships();
    }

    private LocalDate today() {
        return Question.day(clock.instant());
    }
}
