package org.pingandeng.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.pingandeng.course.programme.ProgrammeDesk;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.bridge.CandidateList;
import org.pingandeng.portal.bridge.SessionRoster;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Preferences;
import org.pingandeng.portal.web.training.Choice;
import org.pingandeng.portal.web.training.SentForm;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.office.RosterDesk;
import org.pingandeng.quiz.exam.office.SessionCalendar;
import org.pingandeng.quiz.exam.office.SessionOutcome;
import org.pingandeng.quiz.exam.office.model.RosterReason;
import org.pingandeng.quiz.exam.office.model.SessionRefusal;

/** Who sits a date: putting on and taking off, deciding on those who ask, extra time, seats. */
@Named("sessionRosterForm")
@RequestScoped
public class SessionRosterForm {

    private static final Pattern BREAKS = Pattern.compile("[\\s,，;；]+");

    @Inject
    SessionRoster roster;

    @Inject
    RosterDesk desk;

    @Inject
    ProgrammeDesk programmes;

    @Inject
    SentForm form;

    @Inject
    Visitor visitor;

    @Inject
    Preferences preferences;

    @Inject
    OfficeWords words;

    @Inject
    Flash flash;

    private final SecureRandom random = new SecureRandom();
    private List<SessionRoster.Line> lines;

    /** Does what a form of the roster asks for. */
    String act(SessionCalendar.Line about) {
        UUID id = about.session().id();
        String act = form.text("act");
        return switch (act) {
            case "add" -> added(id);
            case "addClass" -> added(id, roster.addClass(id, form.text("programme")));
            case "addList" -> added(id, desk.listAll(id, me()));
            case "accept" -> each(id, act, who -> desk.decide(id, who, null, form.text("words"), me()));
            case "refuse" -> each(id, act, who -> desk.decide(id, who, reason(), form.text("words"), me()));
            case "remove" -> each(id, act, who -> desk.remove(id, who, me()));
            case "extra" ->
                each(id, act, who -> desk.extra(id, who, form.number("minutes").orElse(-1), me()));
            case "seatInOrder" -> said(id, act, desk.seat(id, null, me()));
            case "seatShuffled" -> said(id, act, desk.seat(id, random.nextLong(), me()));
            default -> null;
        };
    }

    private RosterReason reason() {
        return form.one("reason", RosterReason.class).orElse(RosterReason.OTHER);
    }

    private String added(UUID id) {
        List<String> names = BREAKS.splitAsStream(form.text("names"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        CandidateList.Added added = roster.add(id, names);
        if (!added.unknown().isEmpty()) {
            form.refuse("names", words.say("roster.unknown", String.join("、", added.unknown())));
            return null;
        }
        return added(id, added.added());
    }

    private String added(UUID id, int many) {
        if (many > 0) {
            flash.ok(words.say("roster.added", many));
        } else {
            flash.warn(words.say("roster.addedNone"));
        }
        return DeskExamSessionPage.address(id, "roster");
    }

    private String each(UUID id, String act, Function<CandidateId, SessionOutcome> order) {
        Optional<CandidateId> who = form.id("who").map(CandidateId::new);
        return said(id, act, who.map(order).orElse(new SessionOutcome(null, SessionRefusal.NOT_THERE)));
    }

    private String said(UUID id, String act, SessionOutcome outcome) {
        if (outcome.why() == null) {
            flash.ok(words.say("done." + act));
        } else {
            flash.refused(words.refusal(outcome.why()));
        }
        return DeskExamSessionPage.address(id, "roster");
    }

    private UUID me() {
        return visitor.person().value();
    }

    /**
     * Everybody on a date.
     *
     * @param id which
     */
    public List<SessionRoster.Line> lines(UUID id) {
        if (lines == null) {
            lines = roster.lines(id);
        }
        return lines;
    }

    /** Programmes whose learners can be put on a date. */
    public List<Choice> getProgrammes() {
        return programmes.programmes().stream()
                .map(each -> new Choice(each.code(), each.title().in(preferences.getLocale()), false))
                .toList();
    }

    /** Reasons not to take somebody. */
    public List<String> getReasons() {
        return Arrays.stream(RosterReason.values()).map(Enum::name).toList();
    }
}
