package org.pingandeng.course.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.pingandeng.course.Text;
import org.pingandeng.course.exercise.model.Scenario;
import org.pingandeng.course.exercise.model.Scenario.Choice;
import org.pingandeng.course.exercise.model.Scenario.Ending;
import org.pingandeng.course.exercise.model.Scenario.Goal;
import org.pingandeng.course.exercise.model.Scenario.Picture;
import org.pingandeng.course.exercise.model.Scenario.Quality;
import org.pingandeng.course.exercise.model.Scenario.Situation;
import org.pingandeng.course.exercise.model.ScenarioJson;

/**
 * A scenario's form: {@code situation.<n>.title.zh}, {@code situation.<n>.choice.<m>.to} and so on, numbers from 0. The
 * field {@code op} says what to do with its situations after what was typed: {@code add}, {@code up.<n>}, {@code down.<n>},
 * {@code remove.<n>}, {@code choice.<n>} for one choice more, {@code dropChoice.<n>.<m>}, {@code dropPicture.<n>}.
 */
final class ScenarioForm {

    private static final String END_GOOD = "good";
    private static final String END_BAD = "bad";

    private final Map<String, String> fields;

    private ScenarioForm(Map<String, String> fields) {
        this.fields = fields;
    }

    /** The scenario with what was typed, and then changed as its author said. */
    static Scenario read(Scenario before, Map<String, String> fields) {
        ScenarioForm form = new ScenarioForm(fields);
        List<Situation> situations = new ArrayList<>();
        for (int at = 0; at < before.situations().size(); at++) {
            situations.add(form.situation("situation." + at, before.situations().get(at)));
        }
        Goal goal = form.said("goal")
                .map(said -> said.equals("any") ? Goal.ANY_ENDING : Goal.GOOD_ENDING)
                .orElse(before.goal());
        return form.operated(new Scenario(goal, situations));
    }

    private Situation situation(String at, Situation before) {
        List<Choice> choices = new ArrayList<>();
        for (int number = 0; number < before.choices().size(); number++) {
            choices.add(choice(at + ".choice." + number, before.choices().get(number)));
        }
        Optional<Ending> ending = ending(at, before.ending());
        ending.ifPresent(end -> choices.removeIf(ScenarioForm::blank));
        return new Situation(
                before.key(),
                text(at + ".title", before.title()),
                text(at + ".text", before.text()),
                before.picture().map(picture -> new Picture(picture.file(), text(at + ".alt", picture.alt()))),
                choices,
                ending);
    }

    /** Choices nobody has written in go where a situation becomes an ending. */
    private static boolean blank(Choice choice) {
        return choice.text().equals(Text.NONE) && choice.consequence().equals(Text.NONE);
    }

    private Choice choice(String at, Choice before) {
        return new Choice(
                text(at + ".text", before.text()),
                said(at + ".quality").map(ScenarioJson::quality).orElse(before.quality()),
                text(at + ".consequence", before.consequence()),
                said(at + ".to").orElse(before.to()));
    }

    private Optional<Ending> ending(String at, Optional<Ending> before) {
        String said = said(at + ".end").orElseGet(() -> kind(before));
        if (!said.equals(END_GOOD) && !said.equals(END_BAD)) {
            return Optional.empty();
        }
        Ending known = before.orElse(new Ending(true, Text.NONE, Text.NONE, ""));
        return Optional.of(new Ending(
                said.equals(END_GOOD),
                text(at + ".lesson", known.lesson()),
                text(at + ".rule", known.rule()),
                said(at + ".since").map(String::strip).orElse(known.since())));
    }

    private static String kind(Optional<Ending> ending) {
        return ending.map(end -> end.good() ? END_GOOD : END_BAD).orElse("");
    }

    private Optional<String> said(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    private Text text(String field, Text before) {
        return new Text(
                said(field + ".zh").orElse(before.zh()), said(field + ".en").orElse(before.en()));
    }

    private Scenario operated(Scenario scenario) {
        String[] op = said("op").orElse("").split("\\.");
        List<Situation> all = new ArrayList<>(scenario.situations());
        int at = number(op, 1);
        boolean there = at >= 0 && at < all.size();
        switch (op[0]) {
            case "add" -> all.add(fresh(scenario));
            case "up" -> swap(all, at - 1, at);
            case "down" -> swap(all, at, at + 1);
            case "remove" -> all.removeAll(there ? List.of(all.get(at)) : List.of());
            case "choice" -> changed(all, at, each -> with(each, each.picture(), oneMore(each.choices())));
            case "dropChoice" ->
                changed(all, at, each -> with(each, each.picture(), without(each.choices(), number(op, 2))));
            case "dropPicture" -> changed(all, at, each -> with(each, Optional.empty(), each.choices()));
            default -> {
                // nothing but what was typed
            }
        }
        return new Scenario(scenario.goal(), all);
    }

    private static int number(String[] op, int at) {
        return op.length > at && op[at].matches("\\d{1,3}") ? Integer.parseInt(op[at]) : -1;
    }

    private static void swap(List<Situation> all, int one, int other) {
        if (one >= 0 && other < all.size()) {
            Collections.swap(all, one, other);
        }
    }

    private static void changed(List<Situation> all, int at, UnaryOperator<Situation> change) {
        if (at >= 0 && at < all.size()) {
            all.set(at, change.apply(all.get(at)));
        }
    }

    private static Situation with(Situation before, Optional<Picture> picture, List<Choice> choices) {
        return new Situation(before.key(), before.title(), before.text(), picture, choices, before.ending());
    }

    private static List<Choice> oneMore(List<Choice> choices) {
        List<Choice> more = new ArrayList<>(choices);
        more.add(new Choice(Text.NONE, choices.isEmpty() ? Quality.GOOD : Quality.WRONG, Text.NONE, ""));
        return more;
    }

    private static List<Choice> without(List<Choice> choices, int number) {
        return IntStream.range(0, choices.size())
                .filter(at -> at != number)
                .mapToObj(choices::get)
                .toList();
    }

    /** A situation of its own name, with two choices to fill in. */
    private static Situation fresh(Scenario scenario) {
        int number = scenario.situations().size() + 1;
        while (scenario.place("s" + number).isPresent()) {
            number++;
        }
        return new Situation(
                "s" + number, Text.NONE, Text.NONE, Optional.empty(), oneMore(oneMore(List.of())), Optional.empty());
    }

    /** With a picture in a situation. */
    static Scenario pictured(Scenario scenario, int at, String file) {
        List<Situation> all = new ArrayList<>(scenario.situations());
        changed(
                all,
                at,
                each -> with(
                        each,
                        Optional.of(new Picture(
                                file, each.picture().map(Picture::alt).orElse(Text.NONE))),
                        each.choices()));
        return new Scenario(scenario.goal(), all);
    }

    /** A scenario's fields as its form shows them. */
    static Map<String, String> fields(Scenario scenario) {
        Map<String, String> fields = new HashMap<>();
        fields.put("goal", scenario.goal() == Goal.ANY_ENDING ? "any" : "good");
        for (int at = 0; at < scenario.situations().size(); at++) {
            show(fields, "situation." + at, scenario.situations().get(at));
        }
        return fields;
    }

    private static void show(Map<String, String> fields, String at, Situation situation) {
        put(fields, at + ".title", situation.title());
        put(fields, at + ".text", situation.text());
        situation.picture().ifPresent(picture -> put(fields, at + ".alt", picture.alt()));
        fields.put(at + ".end", kind(situation.ending()));
        situation.ending().ifPresent(ending -> {
            put(fields, at + ".lesson", ending.lesson());
            put(fields, at + ".rule", ending.rule());
            fields.put(at + ".since", ending.since());
        });
        for (int number = 0; number < situation.choices().size(); number++) {
            Choice choice = situation.choices().get(number);
            String place = at + ".choice." + number;
            put(fields, place + ".text", choice.text());
            put(fields, place + ".consequence", choice.consequence());
            fields.put(place + ".quality", choice.quality().name());
            fields.put(place + ".to", choice.to());
        }
    }

    private static void put(Map<String, String> fields, String field, Text text) {
        fields.put(field + ".zh", text.zh());
        fields.put(field + ".en", text.en());
    }
}
