package org.pingandeng.course.exercise.model;

import java.util.ArrayList;
import java.util.List;
import org.pingandeng.course.Text;
import org.pingandeng.course.exercise.model.Scenario.Choice;
import org.pingandeng.course.exercise.model.Scenario.Situation;

/** A scenario's words, line by line, so that two versions of it can be laid beside each other. */
final class ScenarioLines {

    private final List<String> lines = new ArrayList<>();

    private ScenarioLines() {}

    static List<String> of(Scenario scenario) {
        ScenarioLines all = new ScenarioLines();
        scenario.situations().forEach(each -> all.add(scenario, each));
        return List.copyOf(all.lines);
    }

    private void add(Scenario scenario, Situation situation) {
        add("", situation.title());
        add("", situation.text());
        situation.choices().forEach(each -> add(scenario, each));
        situation.ending().ifPresent(ending -> {
            add(ending.good() ? "✓ " : "✗ ", ending.lesson());
            add("§ ", ending.rule());
        });
    }

    private void add(Scenario scenario, Choice choice) {
        String to = scenario.place(choice.to())
                .map(at -> scenario.situations().get(at).title().zh())
                .orElse("?");
        lines.add("– " + choice.text().zh() + " → " + choice.consequence().zh() + " → " + to);
        add("– ", new Text("", choice.text().en()));
        add("→ ", new Text("", choice.consequence().en()));
    }

    private void add(String lead, Text text) {
        for (String words : List.of(text.zh(), text.en())) {
            words.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> lines.add(lead + line));
        }
    }
}
