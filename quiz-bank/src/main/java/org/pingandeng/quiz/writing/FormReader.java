package org.pingandeng.quiz.writing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.OrderCredit;
import org.pingandeng.quiz.item.PartialCredit;
import org.pingandeng.quiz.writing.FormProblem.Reason;

/** Makes an item of a form, or says everything that is missing. Empty lines at a list's end are passed over. */
public final class FormReader {

    private static final int MOST_WEIGHT = 100;

    private final ItemForm form;
    private final String at;
    private final Item.Text outer;
    private final List<FormProblem> problems;

    private FormReader(ItemForm form, String at, Item.Text outer, List<FormProblem> problems) {
        this.form = form;
        this.at = at;
        this.outer = outer;
        this.problems = problems;
    }

    /**
     * What became of a form.
     *
     * @param item when nothing is missing
     * @param problems in the order of the form; empty when there is an item
     */
    public record Result(Optional<Item> item, List<FormProblem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a form.
     *
     * @param form as typed
     * @return the item or its problems
     */
    public static Result read(ItemForm form) {
        List<FormProblem> problems = new ArrayList<>();
        Optional<Item> item = new FormReader(form, "", null, problems).item();
        return new Result(problems.isEmpty() ? item : Optional.empty(), problems);
    }

    /**
     * The type that a form is for.
     *
     * @param form any
     * @return single choice where it does not say
     */
    public static ItemType type(ItemForm form) {
        return Arrays.stream(ItemType.values())
                .filter(type -> type.word().equals(form.text("type")))
                .findFirst()
                .orElse(ItemType.SINGLE);
    }

    private Optional<Item> item() {
        Item.Text text = text();
        Optional<Item> item = switch (type(form)) {
            case TRUE_FALSE ->
                Optional.of(new Item.TrueFalse(text, form.text("verdict").equals("true")));
            case SINGLE -> single(text);
            case MULTIPLE -> multiple(text);
            case FILL_IN -> fillIn(text);
            case ORDERING -> ordering(text);
            case MATCHING -> matching(text);
            case HAZARD_PICTURE -> new SceneReader(form, problem -> problems.add(here(problem))).read(text);
            case SHORT_ANSWER -> shortAnswer(text);
            case CASE_STUDY -> study(text);
        };
        if (type(form) == ItemType.TRUE_FALSE && form.text("verdict").isEmpty()) {
            problem("verdict", Reason.NO_KEY);
        }
        return item;
    }

    /** A case's questions share its topic, difficulty, law and source. */
    private Item.Text text() {
        String stem = needed("stem");
        String shown = stem.isEmpty() ? Item.FillIn.MARK : stem;
        if (outer != null) {
            return new Item.Text(
                    shown,
                    form.text("explanation").strip(),
                    outer.topic(),
                    outer.difficulty(),
                    outer.law(),
                    outer.source());
        }
        return new Item.Text(
                shown,
                form.text("explanation").strip(),
                needed("topic"),
                number("difficulty", 1, 5),
                Arrays.stream(form.text("law").split("[;；\\n]"))
                        .map(String::strip)
                        .filter(article -> !article.isEmpty())
                        .toList(),
                form.text("source").strip());
    }

    private Optional<Item> single(Item.Text text) {
        List<String> options = lines("option", "text", 2);
        Set<Integer> right = right(options.size());
        if (right.size() > 1) {
            problem("option", Reason.SEVERAL_KEYS);
        }
        return sound()
                ? Optional.of(new Item.Single(text, options, right.iterator().next()))
                : Optional.empty();
    }

    private Optional<Item> multiple(Item.Text text) {
        List<String> options = lines("option", "text", 3);
        Set<Integer> right = right(options.size());
        return sound()
                ? Optional.of(new Item.Multiple(
                        text, options, right, word(PartialCredit.class, "credit", PartialCredit.ALL_OR_NOTHING)))
                : Optional.empty();
    }

    private Set<Integer> right(int options) {
        Set<Integer> right = new TreeSet<>();
        for (int row = 0; row < options; row++) {
            if (form.ticked("option." + row + ".right")) {
                right.add(row);
            }
        }
        if (right.isEmpty()) {
            problem("option", Reason.NO_KEY);
        }
        return right;
    }

    private Optional<Item> fillIn(Item.Text text) {
        List<Blank> blanks = new ArrayList<>();
        for (int row = 0; row < filled("blank", "accepted"); row++) {
            String field = "blank." + row + ".accepted";
            List<String> accepted = Arrays.stream(form.text(field).split("[|｜\\n]"))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .toList();
            if (accepted.isEmpty()) {
                problem(field, Reason.MISSING);
            } else if (!accepted.stream().allMatch(Blank::possible)) {
                problem(field, Reason.TOLERANCE);
            } else {
                blanks.add(new Blank(accepted));
            }
        }
        int marks = form.text("stem").split(Item.FillIn.MARK + "+", -1).length - 1;
        if (marks == 0 || marks != filled("blank", "accepted")) {
            problem("stem", Reason.BLANKS);
        }
        return sound() ? Optional.of(new Item.FillIn(text, blanks)) : Optional.empty();
    }

    private Optional<Item> ordering(Item.Text text) {
        List<String> steps = lines("step", "text", 2);
        return sound()
                ? Optional.of(Item.Ordering.inRightOrder(
                        text, steps, word(OrderCredit.class, "credit", OrderCredit.PER_NEIGHBOUR)))
                : Optional.empty();
    }

    private Optional<Item> matching(Item.Text text) {
        List<String> prompts = lines("pair", "prompt", 2);
        List<String> answers = new ArrayList<>();
        for (int row = 0; row < prompts.size(); row++) {
            answers.add(needed("pair." + row + ".answer"));
        }
        List<String> distractors = lines("distractor", "text", 0);
        for (int row = 0; row < distractors.size(); row++) {
            if (answers.contains(distractors.get(row))) {
                problem("distractor." + row + ".text", Reason.EQUAL);
            }
        }
        if (new HashSet<>(answers).size() + distractors.size() < 2) {
            problem("distractor", Reason.TOO_FEW);
        }
        return sound() ? Optional.of(Item.Matching.of(text, prompts, answers, distractors)) : Optional.empty();
    }

    private Optional<Item> shortAnswer(Item.Text text) {
        String reference = needed("reference");
        List<String> said = lines("point", "text", 0);
        List<Item.MarkingPoint> points = new ArrayList<>();
        for (int row = 0; row < said.size(); row++) {
            int weight = weight("point." + row + ".weight");
            if (!said.get(row).isEmpty()) {
                points.add(new Item.MarkingPoint(said.get(row), weight));
            }
        }
        return sound() ? Optional.of(new Item.ShortAnswer(text, reference, points)) : Optional.empty();
    }

    private Optional<Item> study(Item.Text text) {
        List<Item.Part> parts = new ArrayList<>();
        int rows = form.rows("part");
        for (int row = 0; row < rows; row++) {
            int weight = weight("part." + row + ".weight");
            new FormReader(form.part(row), "part." + row + ".", text, problems)
                    .item()
                    .filter(part -> !(part instanceof Item.CaseStudy))
                    .ifPresent(part -> parts.add(new Item.Part(part, weight)));
        }
        if (rows == 0) {
            problem("part", Reason.TOO_FEW);
        }
        return sound() ? Optional.of(new Item.CaseStudy(text, parts)) : Optional.empty();
    }

    /** How many lines there are up to the last one that says something. */
    private int filled(String list, String field) {
        int rows = form.rows(list);
        while (rows > 0 && form.text(list + "." + (rows - 1) + "." + field).isBlank()) {
            rows--;
        }
        return rows;
    }

    private List<String> lines(String list, String field, int least) {
        List<String> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int rows = filled(list, field);
        for (int row = 0; row < rows; row++) {
            String line = needed(list + "." + row + "." + field);
            if (!line.isEmpty() && !seen.add(alike(line))) {
                problem(list + "." + row + "." + field, Reason.EQUAL);
            }
            lines.add(line);
        }
        if (rows < least) {
            problem(list, Reason.TOO_FEW);
        }
        return lines;
    }

    /** Width, case and spaces make no difference to whoever reads two options. */
    private static String alike(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s。.，,；;]+", "");
    }

    private String needed(String field) {
        String text = form.text(field).strip();
        if (text.isEmpty()) {
            problem(field, Reason.MISSING);
        }
        return text;
    }

    /** What has no weight counts as much as anything else. */
    private int weight(String field) {
        return form.text(field).isBlank() ? 1 : number(field, 1, MOST_WEIGHT);
    }

    private int number(String field, int least, int most) {
        String text = form.text(field).strip();
        if (text.matches("\\d{1,4}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        problem(field, Reason.NUMBER);
        return least;
    }

    private <E extends Enum<E>> E word(Class<E> words, String field, E otherwise) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(form.text(field)))
                .findFirst()
                .orElse(otherwise);
    }

    private boolean sound() {
        return problems.isEmpty();
    }

    private void problem(String field, Reason reason) {
        problems.add(here(new FormProblem(field, reason)));
    }

    private FormProblem here(FormProblem problem) {
        return new FormProblem(at + problem.field(), problem.reason());
    }
}
