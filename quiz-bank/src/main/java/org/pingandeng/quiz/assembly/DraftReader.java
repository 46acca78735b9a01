package org.pingandeng.quiz.assembly;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.pingandeng.quiz.assembly.Problem.Reason;
import org.pingandeng.quiz.assembly.model.Plan;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.paper.Blueprint;
import org.pingandeng.quiz.paper.Rules;

/** Reads what was typed as a blueprint, or says everything that is wrong with it. */
final class DraftReader {

    /** One drawing takes no more: all forms of a blueprint together. */
    static final int MOST_ITEMS = 600;

    private static final int MOST_OF_A_SECTION = 200;
    private static final int LONGEST_TITLE = 200;
    private static final int TEN_YEARS = 3650;
    private static final int MOST_MINUTES = 600;
    private static final int MOST_FORMS = 10;
    private static final double MOST_POINTS = 100;

    private final Draft draft;
    private final Function<String, Optional<ItemBank.Entry>> coded;
    private final List<Problem> problems = new ArrayList<>();

    DraftReader(Draft draft, Function<String, Optional<ItemBank.Entry>> coded) {
        this.draft = draft;
        this.coded = coded;
    }

    /** What is wrong, after {@link #blueprint}. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void check(boolean held, String field, int row, Reason reason) {
        if (!held) {
            problems.add(new Problem(field, row, reason, ""));
        }
    }

    private static boolean within(Integer number, int least, int most) {
        return number != null && number >= least && number <= most;
    }

    /** The blueprint; empty where a section, a share or a code is wrong. */
    Optional<Blueprint> blueprint() {
        check(!draft.rows().isEmpty(), "rows", 0, Reason.NO_SECTION);
        for (int row = 0; row < draft.rows().size(); row++) {
            section(draft.rows().get(row), row);
        }
        Set<UUID> fixed = items(draft.fixed(), "fixed");
        Set<UUID> leftOut = items(draft.leftOut(), "leftOut");
        check(leftOut.stream().noneMatch(fixed::contains), "leftOut", 0, Reason.TWICE);
        shares();
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        List<Rules.Share> shares = draft.shares().stream()
                .map(share -> new Rules.Share(share.topic(), share.least(), share.most()))
                .toList();
        List<Blueprint.Section> sections = draft.rows().stream()
                .map(row -> new Blueprint.Section(
                        row.type(), row.count(), row.points(), row.topics(), row.easiest(), row.hardest()))
                .toList();
        Rules rules = new Rules(fixed, leftOut, draft.topicsLeftOut(), shares, draft.level());
        return Optional.of(new Blueprint(sections, rules));
    }

    private void section(Draft.Row row, int at) {
        check(within(row.count(), 1, MOST_OF_A_SECTION), "count", at, Reason.COUNT);
        check(row.points() != null && row.points() > 0 && row.points() <= MOST_POINTS, "points", at, Reason.POINTS);
        check(row.easiest() <= row.hardest(), "difficulty", at, Reason.DIFFICULTY);
    }

    private Set<UUID> items(List<String> codes, String field) {
        Set<UUID> ids = new HashSet<>();
        for (String code : codes) {
            Optional<ItemBank.Entry> item = coded.apply(code);
            if (item.isEmpty()) {
                problems.add(new Problem(field, 0, Reason.CODE_UNKNOWN, code));
            } else if (item.get().use() != draft.use()) {
                problems.add(new Problem(field, 0, Reason.CODE_OTHER_USE, code));
            }
            item.ifPresent(found -> ids.add(found.item().id()));
        }
        return ids;
    }

    private void shares() {
        int least = 0;
        for (int row = 0; row < draft.shares().size(); row++) {
            Draft.ShareRow share = draft.shares().get(row);
            boolean bounded = within(share.least(), 0, MOST_ITEMS) && within(share.most(), share.least(), MOST_ITEMS);
            check(!share.topic().isBlank(), "shareTopic", row, Reason.TOPIC);
            check(bounded, "shareMost", row, Reason.BOUNDS);
            check(apart(share.topic(), row), "shareTopic", row, Reason.SHARES_NESTED);
            least += bounded ? share.least() : 0;
        }
        check(least <= items(), "shares", 0, Reason.SHARES_BEYOND);
    }

    private boolean apart(String topic, int row) {
        return draft.shares().subList(0, row).stream()
                .map(Draft.ShareRow::topic)
                .noneMatch(other -> (other + "/").startsWith(topic + "/") || (topic + "/").startsWith(other + "/"));
    }

    private int items() {
        return draft.rows().stream()
                .mapToInt(row -> row.count() == null ? 0 : row.count())
                .sum();
    }

    /** The whole plan; empty where anything at all is wrong. */
    Optional<Plan> plan(UUID author, Instant now) {
        Optional<Blueprint> blueprint = blueprint();
        String title = draft.title().strip();
        check(!title.isEmpty() && title.length() <= LONGEST_TITLE, "title", 0, Reason.TITLE);
        check(within(draft.lastPapers(), 0, TEN_YEARS), "lastPapers", 0, Reason.RECENT);
        check(within(draft.lastDays(), 0, TEN_YEARS), "lastDays", 0, Reason.RECENT);
        check(within(draft.minutes(), 1, MOST_MINUTES), "minutes", 0, Reason.MINUTES);
        check(within(draft.forms(), 1, MOST_FORMS), "forms", 0, Reason.FORMS);
        check(within(draft.common(), 0, MOST_ITEMS), "common", 0, Reason.COMMON);
        int forms = draft.forms() == null ? 1 : draft.forms();
        check(items() * forms <= MOST_ITEMS, "forms", 0, Reason.TOO_MANY);
        double points = blueprint.map(Blueprint::points).orElse(Double.MAX_VALUE);
        check(
                draft.passMark() != null && draft.passMark() >= 0 && draft.passMark() <= points,
                "passMark",
                0,
                Reason.PASS_MARK);
        return problems.isEmpty() ? blueprint.map(sound -> plan(sound, author, now)) : Optional.empty();
    }

    private Plan plan(Blueprint blueprint, UUID author, Instant now) {
        return new Plan(
                draft.id() == null ? UUID.randomUUID() : draft.id(),
                draft.title().strip(),
                draft.use(),
                blueprint,
                draft.lastPapers(),
                draft.lastDays(),
                draft.minutes(),
                draft.passMark(),
                draft.forms(),
                draft.common(),
                draft.seed(),
                author,
                now,
                false);
    }
}
