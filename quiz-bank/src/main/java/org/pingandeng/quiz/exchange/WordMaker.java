package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.pingandeng.quiz.exchange.ItemMaker.Option;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Item.MarkingPoint;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.OrderCredit;
import org.pingandeng.quiz.item.Prose;

/** Makes items of drafts: finds the type where the file does not say it, and the answer wherever it stands. */
final class WordMaker {

    private static final Pattern ARROWS = Pattern.compile("(?s)\\s*[A-Za-z].*(→|->|—|–|>).*");
    private static final Pattern POINT = Pattern.compile("^(.*?)\\s*[（(]\\s*(\\d{1,3})\\s*分\\s*[)）]\\s*[。；;]?$");

    private final Filing filing;
    private final Reading reading;

    WordMaker(Filing filing, Reading reading) {
        this.filing = filing;
        this.reading = reading;
    }

    void make(WordDraft draft) {
        String words = Prose.plain(draft.stem());
        reading.at((draft.shown.isEmpty() ? "" : draft.shown + "．") + words.substring(0, Math.min(words.length(), 18)));
        new Question(
                        draft,
                        draft.section.type(),
                        filing,
                        reading,
                        draft.value(WordField.CODE).strip())
                .whole();
    }

    /** One question on its way from a draft to an item. */
    private static final class Question {

        private final WordDraft draft;
        private final Filing filing;
        private final Reading reading;
        private final WordStem stem;
        private final ItemMaker maker;
        private final Optional<ItemType> declared;
        private final String answer;
        private final List<String> options;

        Question(WordDraft draft, Optional<ItemType> section, Filing filing, Reading reading, String code) {
            this.draft = draft;
            this.filing = filing;
            this.reading = reading;
            this.stem = new WordStem(draft);
            this.declared = draft.type().or(stem::type).or(() -> section);
            this.answer = plain(draft.value(WordField.ANSWER));
            this.options = draft.options().stream().map(this::plain).toList();
            this.maker = new ItemMaker(draft.row, code, topic(), WordTags.of(draft, reading), filing, reading);
        }

        private String topic() {
            String topic = draft.value(WordField.TOPIC);
            return draft.exact ? topic : topic.strip();
        }

        private String plain(String text) {
            return draft.exact ? text : text.replaceAll("[\uE000\uE001]", "").strip();
        }

        private String explanation() {
            return plain(draft.value(WordField.EXPLANATION));
        }

        /** A question that is no part of a case. */
        void whole() {
            if (stem.pointed()) {
                reading.loss(draft.row, Loss.Kind.POINTS, stem.weight() + "分");
            }
            make();
        }

        private void make() {
            ItemType type = declared.orElseGet(this::derived);
            switch (type) {
                case TRUE_FALSE -> trueFalse();
                case SINGLE, MULTIPLE -> choice(type);
                case FILL_IN -> fillIn();
                case ORDERING -> ordering();
                case MATCHING -> matching();
                case SHORT_ANSWER -> shortAnswer();
                case CASE_STUDY -> caseStudy();
                case HAZARD_PICTURE -> maker.unknown(type.word());
            }
        }

        /** Options make a choice, a verdict a statement, blanks something to fill in, and any other answer a text. */
        private ItemType derived() {
            if (options.size() > 1 && !verdicts()) {
                boolean order = ARROWS.matcher(answer).matches()
                        && WordAnswers.order(answer).isPresent();
                return order
                        ? ItemType.ORDERING
                        : stem.letters(answer).filter(each -> each.size() > 1).isPresent()
                                ? ItemType.MULTIPLE
                                : ItemType.SINGLE;
            }
            boolean verdict = verdicts()
                    || WordAnswers.verdict(answer).isPresent()
                    || answer.isEmpty() && stem.verdict().isPresent();
            if (verdict) {
                return ItemType.TRUE_FALSE;
            }
            if (stem.blanks() > 0) {
                return ItemType.FILL_IN;
            }
            return answer.isEmpty() && draft.points.isEmpty() ? ItemType.SINGLE : ItemType.SHORT_ANSWER;
        }

        private boolean verdicts() {
            return options.size() == 2
                    && options.stream()
                            .allMatch(each -> WordAnswers.verdict(each).isPresent());
        }

        private void problem(Column column, Reason reason, String found) {
            reading.problem(RowProblem.of(draft.row, column.header(), reason, found));
        }

        private void trueFalse() {
            Optional<Boolean> said = verdict(answer);
            Optional<Boolean> inStem = draft.exact && said.isPresent() ? Optional.empty() : stem.verdict();
            if (answer.isEmpty() && inStem.isEmpty()) {
                problem(Column.ANSWER, Reason.EMPTY, "");
            } else if (said.isEmpty() && inStem.isEmpty() || said.isEmpty() && !answer.isEmpty()) {
                problem(Column.ANSWER, Reason.ANSWER_MISFIT, answer);
            } else if (said.isPresent() && inStem.isPresent() && !said.equals(inStem)) {
                problem(Column.ANSWER, Reason.TWO_ANSWERS, answer);
            } else {
                maker.trueFalse(
                        stem.ofStatement(inStem.isPresent()),
                        explanation(),
                        said.or(() -> inStem).orElseThrow());
            }
        }

        /** By a word, or by the letter of an option that is such a word. */
        private Optional<Boolean> verdict(String text) {
            Optional<Boolean> letter = verdicts()
                    ? WordAnswers.letters(text)
                            .filter(each -> each.size() == 1 && each.first() < 2)
                            .flatMap(each -> WordAnswers.verdict(options.get(each.first())))
                    : Optional.empty();
            return letter.or(() -> WordAnswers.verdict(text));
        }

        private void choice(ItemType type) {
            Optional<TreeSet<Integer>> said = answer.isEmpty() ? Optional.empty() : letters();
            Optional<TreeSet<Integer>> inStem = draft.exact && said.isPresent() ? Optional.empty() : stem.letters("");
            if (answer.isEmpty() && inStem.isEmpty()) {
                problem(Column.ANSWER, Reason.EMPTY, "");
                return;
            }
            if (said.isPresent() && inStem.isPresent() && !said.equals(inStem)) {
                problem(Column.ANSWER, Reason.TWO_ANSWERS, answer);
                return;
            }
            TreeSet<Integer> right =
                    said.or(() -> answer.isEmpty() ? inStem : Optional.empty()).orElseGet(TreeSet::new);
            if (right.isEmpty() || right.last() >= options.size()) {
                problem(
                        options.size() < 2 ? Column.OPTIONS : Column.ANSWER,
                        options.size() < 2 ? Reason.OPTIONS_MISSING : Reason.ANSWER_MISFIT,
                        answer);
                return;
            }
            List<Option> all = IntStream.range(0, options.size())
                    .mapToObj(i -> new Option(options.get(i), right.contains(i) ? 1 : 0))
                    .toList();
            String words = stem.ofChoice(inStem.isPresent());
            if (type == ItemType.SINGLE) {
                maker.single(words, explanation(), all);
            } else {
                maker.multiple(words, explanation(), all);
            }
        }

        /** By letters, or by the very words of an option. */
        private Optional<TreeSet<Integer>> letters() {
            int place = options.indexOf(answer);
            return place >= 0 ? Optional.of(new TreeSet<>(List.of(place))) : WordAnswers.letters(answer);
        }

        private void fillIn() {
            if (answer.isEmpty()) {
                List<String> filled = stem.filled();
                if (filled.isEmpty()) {
                    problem(Column.ANSWER, Reason.EMPTY, "");
                } else {
                    maker.fillIn(
                            stem.ofBlanks(true),
                            explanation(),
                            filled.stream()
                                    .flatMap(each -> WordBlanks.read(each, 1, false).stream())
                                    .toList());
                }
            } else {
                maker.fillIn(stem.ofBlanks(false), explanation(), WordBlanks.read(answer, stem.blanks(), draft.exact));
            }
        }

        private void ordering() {
            Optional<List<Integer>> order = WordAnswers.order(answer)
                    .filter(each ->
                            each.size() == options.size() && each.stream().allMatch(place -> place < options.size()));
            if (options.size() < 2) {
                problem(Column.OPTIONS, Reason.OPTIONS_MISSING, "");
            } else if (order.isEmpty()) {
                problem(Column.ANSWER, answer.isEmpty() ? Reason.EMPTY : Reason.ANSWER_MISFIT, answer);
            } else {
                OrderCredit credit = Words.ORDER_CREDITS
                        .read(draft.value(WordField.POLICY).strip())
                        .orElse(OrderCredit.ALL_OR_NOTHING);
                List<String> steps = order.get().stream().map(options::get).toList();
                maker.ordering(stem.plain(), explanation(), steps, credit);
            }
        }

        private void matching() {
            WordPairs pairs = WordPairs.of(draft, answer);
            if (pairs.prompts().isEmpty()) {
                problem(Column.OPTIONS, Reason.PAIRS_MISSING, "");
            } else if (pairs.answers().isEmpty()) {
                problem(Column.ANSWER, answer.isEmpty() ? Reason.EMPTY : Reason.ANSWER_MISFIT, answer);
            } else {
                maker.matching(stem.plain(), explanation(), pairs.prompts(), pairs.answers(), pairs.others());
            }
        }

        private void shortAnswer() {
            List<MarkingPoint> points = new ArrayList<>(draft.points);
            String listed = plain(draft.value(WordField.POINTS));
            listed.lines().filter(each -> !each.isBlank()).forEach(each -> points.add(point(each)));
            maker.shortAnswer(stem.plain(), explanation(), answer.isEmpty() ? listed : answer, points);
        }

        private static MarkingPoint point(String line) {
            String words = WordNumber.of(line)
                    .map(WordNumber::rest)
                    .filter(each -> !each.isBlank())
                    .orElse(line);
            Matcher weighed = POINT.matcher(words);
            return weighed.matches() && !weighed.group(1).isBlank()
                    ? new MarkingPoint(weighed.group(1), Math.max(1, Integer.parseInt(weighed.group(2))))
                    : new MarkingPoint(words, 1);
        }

        private void caseStudy() {
            WordCases.spread(draft);
            List<Item.Part> parts = new ArrayList<>();
            for (WordDraft each : draft.parts) {
                Reading apart = new Reading();
                Question question = new Question(each, Optional.empty(), WordCases.filing(draft, filing), apart, "");
                question.make();
                reading.join(apart);
                apart.rows().forEach(row -> parts.add(new Item.Part(row.item(), question.stem.weight())));
            }
            if (parts.size() == draft.parts.size()) {
                maker.caseStudy(stem.plain(), explanation(), parts);
            }
        }
    }
}
