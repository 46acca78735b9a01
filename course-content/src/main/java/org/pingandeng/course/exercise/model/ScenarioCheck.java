package org.pingandeng.course.exercise.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.pingandeng.course.Text;
import org.pingandeng.course.exercise.model.ExerciseFault.Reason;
import org.pingandeng.course.exercise.model.Scenario.Choice;
import org.pingandeng.course.exercise.model.Scenario.Ending;
import org.pingandeng.course.exercise.model.Scenario.Situation;

/** Finds what is wrong with a scenario: words that are missing, and ways that lead nowhere or never end. */
public final class ScenarioCheck {

    /** The most situations. */
    public static final int SITUATIONS_AT_MOST = 60;

    /** The most choices of one situation. */
    public static final int CHOICES_AT_MOST = 6;

    private static final int CHOICES_AT_LEAST = 2;
    private static final int TITLE_AT_MOST = 120;
    private static final int WORDS_AT_MOST = 4_000;

    private final Scenario scenario;
    private final List<ExerciseFault> faults = new ArrayList<>();

    private ScenarioCheck(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * Everything that is wrong.
     *
     * @param scenario any
     * @return in its order; empty when it is fit for learners
     */
    public static List<ExerciseFault> faults(Scenario scenario) {
        ScenarioCheck check = new ScenarioCheck(scenario);
        if (scenario.situations().isEmpty()) {
            check.wrong("situations", Reason.MISSING);
        } else if (scenario.situations().size() > SITUATIONS_AT_MOST) {
            check.wrong("situations", Reason.TOO_MANY);
        } else {
            check.situations();
            check.ways();
        }
        return List.copyOf(check.faults);
    }

    private void situations() {
        Set<String> keys = new HashSet<>();
        for (int at = 0; at < scenario.situations().size(); at++) {
            Situation situation = scenario.situations().get(at);
            String field = field(at);
            if (situation.key().isBlank() || !keys.add(situation.key())) {
                wrong(field, Reason.KEY_TWICE);
            }
            said(field + ".title", situation.title(), TITLE_AT_MOST);
            said(field + ".text", situation.text(), WORDS_AT_MOST);
            boolean silent = situation
                    .picture()
                    .filter(picture -> picture.alt().zh().isEmpty())
                    .isPresent();
            if (silent) {
                wrong(field + ".alt.zh", Reason.WORDS_MISSING);
            }
            if (situation.ending().isPresent()) {
                ending(field, situation, situation.ending().get());
            } else {
                choices(field, situation);
            }
        }
    }

    private void ending(String field, Situation situation, Ending ending) {
        if (!situation.choices().isEmpty()) {
            wrong(field, Reason.CHOICES_AT_ENDING);
        }
        said(field + ".lesson", ending.lesson(), WORDS_AT_MOST);
        if (!ending.since().isBlank() && !day(ending.since())) {
            wrong(field + ".since", Reason.DATE_FORM);
        }
    }

    private static boolean day(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException malformed) {
            return false;
        }
    }

    private void choices(String field, Situation situation) {
        if (situation.choices().size() < CHOICES_AT_LEAST) {
            wrong(field, Reason.CHOICES_FEW);
        } else if (situation.choices().size() > CHOICES_AT_MOST) {
            wrong(field, Reason.TOO_MANY);
        } else if (situation.best().isEmpty()) {
            wrong(field, Reason.BETTER_MISSING);
        }
        for (int at = 0; at < situation.choices().size(); at++) {
            Choice choice = situation.choices().get(at);
            String place = field + ".choice." + at;
            said(place + ".text", choice.text(), WORDS_AT_MOST);
            said(place + ".consequence", choice.consequence(), WORDS_AT_MOST);
            if (scenario.place(choice.to()).isEmpty()) {
                wrong(place + ".to", Reason.TARGET_MISSING);
            }
        }
    }

    private void ways() {
        Ways ways = new Ways(scenario);
        Set<Integer> reached = ways.from(0);
        Set<Integer> ends = ways.to(each -> each.ending().isPresent());
        for (int at = 0; at < scenario.situations().size(); at++) {
            if (!reached.contains(at)) {
                wrong(field(at), Reason.UNREACHABLE);
            } else if (ends.contains(0) && !ends.contains(at)) {
                wrong(field(at), Reason.NO_WAY_OUT);
            }
        }
        Predicate<Situation> well = each -> each.ending().filter(Ending::good).isPresent();
        if (!ends.contains(0)) {
            wrong("situations", Reason.NO_ENDING);
        } else if (scenario.goal() == Scenario.Goal.GOOD_ENDING
                && !ways.to(well).contains(0)) {
            wrong("situations", Reason.NO_GOOD_ENDING);
        }
    }

    private static String field(int situation) {
        return "situation." + situation;
    }

    private void said(String field, Text text, int most) {
        if (text.zh().isEmpty()) {
            wrong(field + ".zh", Reason.MISSING);
        } else if (text.zh().length() > most || text.en().length() > 2 * most) {
            wrong(field + ".zh", Reason.TOO_LONG);
        }
    }

    private void wrong(String field, Reason reason) {
        faults.add(new ExerciseFault(field, reason));
    }
}
