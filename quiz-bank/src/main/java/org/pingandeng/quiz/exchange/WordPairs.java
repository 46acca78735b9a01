package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pairs of a matching: a table of two columns, numbered on the left and lettered on the right, and an answer such as
 * {@code 1-B；2-A}; or numbered lines in the stem with lettered options below.
 *
 * @param prompts what is asked
 * @param answers what belongs to each; empty where the answer does not say it of all
 * @param others what belongs to nothing
 */
record WordPairs(List<String> prompts, List<String> answers, List<String> others) {

    private static final Pattern PAIR =
            Pattern.compile("[(（]?([①-⑳]|\\d{1,2})[)）]?\\s*[.．、]?\\s*(?:[-—–~→:：]|->)*\\s*([A-ZＡ-Ｚ])(?![A-Za-z])");
    private static final Pattern LETTER = Pattern.compile("^\\s*[(（]?[A-ZＡ-Ｚ]\\s*[.．、:：)）]\\s*");

    static WordPairs of(WordDraft draft, String answer) {
        List<String> prompts = new ArrayList<>();
        List<String> choices = new ArrayList<>(draft.options());
        for (List<String> row : draft.pairs) {
            prompt(row.get(0), draft.exact, prompts);
            if (!row.get(1).isBlank()) {
                choices.add(
                        draft.exact
                                ? row.get(1).substring(2)
                                : LETTER.matcher(row.get(1)).replaceFirst("").strip());
            }
        }
        if (draft.pairs.isEmpty()) {
            lines(draft, prompts);
        }
        List<String> answers = answers(answer, prompts.size(), choices);
        List<String> others =
                choices.stream().filter(each -> !answers.contains(each)).toList();
        return new WordPairs(prompts, answers, others);
    }

    /** Whether a table is numbered on the left and lettered on the right. */
    static boolean isLabelled(List<List<String>> table) {
        return !table.isEmpty()
                && table.get(0).size() == 2
                && WordNumber.of(table.get(0).get(0).strip()).isPresent()
                && LETTER.matcher(table.get(0).get(1)).find();
    }

    private static void prompt(String cell, boolean exact, List<String> prompts) {
        if (!cell.isBlank()) {
            prompts.add(
                    exact
                            ? cell.substring(cell.indexOf('．') + 1)
                            : WordNumber.of(cell.strip())
                                    .map(WordNumber::rest)
                                    .orElse(cell)
                                    .strip());
        }
    }

    /** Numbered lines at the stem's end are its prompts. */
    private static void lines(WordDraft draft, List<String> prompts) {
        List<String> words = new ArrayList<>();
        for (String line : draft.stem().split("\\n")) {
            WordNumber number = WordNumber.of(line.strip()).orElse(null);
            if (number != null && number.number() == prompts.size() + 1) {
                prompts.add(number.rest().strip());
            } else {
                words.add(line);
            }
        }
        if (!prompts.isEmpty()) {
            draft.stem(String.join("\n", words));
        }
    }

    private static List<String> answers(String answer, int many, List<String> choices) {
        String[] answers = new String[many];
        Matcher pair = PAIR.matcher(answer);
        while (pair.find()) {
            char digit = pair.group(1).charAt(0);
            int prompt = digit >= '①' ? digit - '①' : Integer.parseInt(pair.group(1)) - 1;
            int choice = WordAnswers.plain(pair.group(2)).charAt(0) - 'A';
            if (prompt >= 0 && prompt < many && choice < choices.size()) {
                answers[prompt] = choices.get(choice);
            }
        }
        List<String> all = new ArrayList<>();
        for (String each : answers) {
            if (each == null) {
                return List.of();
            }
            all.add(each);
        }
        return all;
    }
}
