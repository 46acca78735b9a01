package org.pingandeng.portal.community.model;

import static org.pingandeng.portal.community.model.TitleRefusal.BELOW_PASS_MARK;
import static org.pingandeng.portal.community.model.TitleRefusal.DAY;
import static org.pingandeng.portal.community.model.TitleRefusal.DIFFERENCE;
import static org.pingandeng.portal.community.model.TitleRefusal.INCOMPLETE;
import static org.pingandeng.portal.community.model.TitleRefusal.NOT_NOW;
import static org.pingandeng.portal.community.model.TitleRefusal.NOT_THERE;
import static org.pingandeng.portal.community.model.TitleRefusal.NO_WORDS;
import static org.pingandeng.portal.community.model.TitleRefusal.OWN;
import static org.pingandeng.portal.community.model.TitleRefusal.SAME_PERSON;
import static org.pingandeng.portal.community.model.TitleRefusal.STILL_OPEN;
import static org.pingandeng.portal.community.model.TitleRefusal.TOO_FEW;
import static org.pingandeng.portal.community.model.TitleRefusal.UNANSWERED;
import static org.pingandeng.portal.community.model.TitleRefusal.UNFIT_ASSESSOR;
import static org.pingandeng.portal.community.model.TitleRefusal.UPHELD;
import static org.pingandeng.portal.community.model.TitleRefusal.YEAR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.community.model.TitleStep.Kind;

/** Who may do what with an application, and when: each answers why not, or nothing. */
public final class Ground {

    private final Application about;
    private final Actor actor;

    /**
     * The ground on which somebody stands.
     *
     * @param about which application
     * @param actor who
     */
    public Ground(Application about, Actor actor) {
        this.about = about;
        this.actor = actor;
    }

    /** Whether they may see it: the applicant, the township above, the office and the assessors. */
    public boolean sees() {
        return actor.of(about.applicant())
                || actor.above(about.applicant()) && about.stage() != Stage.DRAFT
                || actor.office() && about.stage() != Stage.DRAFT
                || about.assessors().contains(actor.person());
    }

    /** Fills in. */
    public Optional<TitleRefusal> fill() {
        return applicant(about.stage() == Stage.DRAFT || about.stage() == Stage.QUESTION);
    }

    /** Hands in. */
    public Optional<TitleRefusal> handIn(Sheet sheet) {
        return fill().or(() -> when(!sheet.missing(about.scheme()).isEmpty(), INCOMPLETE));
    }

    /** Takes the application back, as long as it was not made known. */
    public Optional<TitleRefusal> takeBack() {
        return applicant(!about.stage().over() && about.stage() != Stage.PUBLISHED);
    }

    /** Reports a year of a title that is held. */
    public Optional<TitleRefusal> report(int year, LocalDate today) {
        boolean told =
                about.reports().stream().anyMatch(each -> each.about("year").equals(String.valueOf(year)));
        int first = about.grantedOn().map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
        return applicant(about.stage() == Stage.GRANTED)
                .or(() -> when(told || year < first || year > today.getYear(), YEAR));
    }

    private Optional<TitleRefusal> applicant(boolean now) {
        return when(!actor.of(about.applicant()), NOT_THERE).or(() -> when(!now, NOT_NOW));
    }

    /** Asks the applicant something. */
    public Optional<TitleRefusal> ask(String words) {
        return judges(Stage.TOWNSHIP, Stage.OFFICE).or(() -> when(words.isBlank(), NO_WORDS));
    }

    /** Passes the review of the township. */
    public Optional<TitleRefusal> pass() {
        return when(!actor.above(about.applicant()), NOT_THERE).or(() -> judges(Stage.TOWNSHIP));
    }

    /**
     * Sets the visit, or sets it anew: whoever has scored stays named, and somebody is still to score.
     *
     * @param day when
     * @param assessors whom it names, with the paths of where they belong
     */
    public Optional<TitleRefusal> visit(LocalDate day, Map<UUID, String> assessors, LocalDate today) {
        Set<UUID> scored = about.scores().keySet();
        boolean anew = about.stage() == Stage.VISIT
                && assessors.keySet().containsAll(scored)
                && (scored.isEmpty() || assessors.size() > scored.size());
        Set<UUID> judged =
                about.last(Kind.PASSED).map(TitleStep::person).map(Set::of).orElse(Set.of());
        boolean unfit = assessors.entrySet().stream()
                .anyMatch(each -> own(each.getValue()) || handedIn(each.getKey()) || judged.contains(each.getKey()));
        return office().or(() -> when(about.stage() != Stage.OFFICE && !anew, NOT_NOW))
                .or(() -> when(day == null || day.isBefore(today), DAY))
                .or(() -> when(assessors.size() < about.scheme().rules().assessors(), TOO_FEW))
                .or(() -> when(unfit, UNFIT_ASSESSOR));
    }

    /** Whether a place belongs to the applicant or lies in it, be it a township: too near to judge. */
    private boolean own(String path) {
        return !path.isEmpty() && path.startsWith(about.applicant().path());
    }

    private boolean handedIn(UUID person) {
        return about.steps().stream()
                .anyMatch(each -> each.kind() == Kind.HANDED_IN && each.person().equals(person));
    }

    /** Fills in what is seen on site. */
    public Optional<TitleRefusal> assess() {
        return when(!about.assessors().contains(actor.person()), NOT_THERE)
                .or(() -> when(own(actor.path()), OWN))
                .or(() -> when(about.stage() != Stage.VISIT || about.scores().containsKey(actor.person()), NOT_NOW));
    }

    /** Hands in what was seen on site. */
    public Optional<TitleRefusal> score(Sheet sheet) {
        return assess().or(() -> when(!sheet.missingOnSite(about.scheme()).isEmpty(), INCOMPLETE));
    }

    /** Makes the result known. */
    public Optional<TitleRefusal> publish(String words) {
        double result = about.result().orElse(0.0);
        Double mark = about.scheme().rules().passMark();
        return office().or(() -> when(about.stage() != Stage.DECISION, NOT_NOW))
                .or(() -> when(about.assessors().contains(actor.person()), SAME_PERSON))
                .or(() -> when(mark != null && result < mark, BELOW_PASS_MARK))
                .or(() -> when(about.apart() && words.isBlank(), DIFFERENCE));
    }

    /** Turns the application down. */
    public Optional<TitleRefusal> refuse(String words) {
        Stage stage = about.stage();
        return office().or(() ->
                        when(stage != Stage.OFFICE && stage != Stage.DECISION && stage != Stage.PUBLISHED, NOT_NOW))
                .or(() -> when(about.assessors().contains(actor.person()), SAME_PERSON))
                .or(() -> when(words.isBlank(), NO_WORDS));
    }

    /**
     * Gives the title.
     *
     * @param objections what the public said
     */
    public Optional<TitleRefusal> grant(List<Objection> objections, Instant now) {
        boolean published = about.last(Kind.PUBLISHED)
                .filter(each -> each.person().equals(actor.person()))
                .isPresent();
        return office().or(() -> when(about.stage() != Stage.PUBLISHED, NOT_NOW))
                .or(() -> when(about.objectable(now), STILL_OPEN))
                .or(() -> when(objections.stream().anyMatch(each -> each.answer() == null), UNANSWERED))
                .or(() -> when(objections.stream().anyMatch(Objection::upheld), UPHELD))
                .or(() -> when(published, SAME_PERSON));
    }

    /** Answers an objection. */
    public Optional<TitleRefusal> answer(String words) {
        return office().or(() -> when(about.stage() != Stage.PUBLISHED, NOT_NOW))
                .or(() -> when(words.isBlank(), NO_WORDS));
    }

    /** Withdraws the title. */
    public Optional<TitleRefusal> withdraw(String words) {
        return office().or(() -> when(about.stage() != Stage.GRANTED, NOT_NOW))
                .or(() -> when(words.isBlank(), NO_WORDS));
    }

    private Optional<TitleRefusal> office() {
        return when(!actor.office(), NOT_THERE).or(() -> when(own(actor.path()), OWN));
    }

    private Optional<TitleRefusal> judges(Stage... stages) {
        boolean here = Arrays.asList(stages).contains(about.stage());
        boolean township = about.stage() == Stage.TOWNSHIP && actor.above(about.applicant());
        boolean office = about.stage() == Stage.OFFICE && actor.office();
        return when(!sees(), NOT_THERE)
                .or(() -> when(own(actor.path()), OWN))
                .or(() -> when(!here || !township && !office, NOT_NOW));
    }

    private static Optional<TitleRefusal> when(boolean wrong, TitleRefusal why) {
        return wrong ? Optional.of(why) : Optional.empty();
    }
}
