package org.pingandeng.quiz.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.bank.model.ItemVersions;
import org.pingandeng.quiz.bank.model.ItemVersions.Named;
import org.pingandeng.quiz.exam.model.CandidateScope;
import org.pingandeng.quiz.exam.model.ClosedSitting;
import org.pingandeng.quiz.exam.model.ClosedSittings;
import org.pingandeng.quiz.exam.model.ClosedSittings.Tally;
import org.pingandeng.quiz.exam.model.Correction;
import org.pingandeng.quiz.exam.model.Corrections;
import org.pingandeng.quiz.exam.model.Rulings;
import org.pingandeng.quiz.exam.model.Rulings.Correction.Dropped;
import org.pingandeng.quiz.exam.model.Rulings.Correction.Rekeyed;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.statistics.model.AnswerTable;
import org.pingandeng.quiz.statistics.model.Groups;
import org.pingandeng.quiz.statistics.model.ItemJudge;
import org.pingandeng.quiz.statistics.model.ItemKey;
import org.pingandeng.quiz.statistics.model.ItemStatistics;
import org.pingandeng.quiz.statistics.model.Responses;
import org.pingandeng.quiz.statistics.model.Tabulation;

/**
 * Where an exam is looked back on: how its papers and items did. Only closed and fully marked sittings count, and of
 * those only the ones within the asker's scope, which the caller says.
 */
@ApplicationScoped
public class StatisticsDesk {

    @Inject
    ClosedSittings sittings;

    @Inject
    ItemVersions versions;

    @Inject
    Corrections corrections;

    private final RecentReports recent = new RecentReports();

    /**
     * Exams that have been sat to the end.
     *
     * @param scope whose sittings count
     * @return the latest first
     */
    @RolesAllowed(QuizPermissions.STATISTICS)
    @Transactional
    public List<Tally> exams(@NotNull CandidateScope scope) {
        return sittings.tallies(scope);
    }

    /**
     * One exam.
     *
     * @param code its code
     * @param scope whose sittings count
     * @return its figures; empty where nobody in the scope has sat it to the end
     */
    @RolesAllowed(QuizPermissions.STATISTICS)
    @Transactional
    public Optional<ExamReport> exam(@NotNull String code, @NotNull CandidateScope scope) {
        return sittings.tallies(scope).stream()
                .filter(tally -> tally.exam().equals(code))
                .findFirst()
                .map(tally -> recent.get(
                                new RecentReports.Key(code, scope, sittings.stamp(code, scope)),
                                () -> report(tally, scope))
                        .with(tally));
    }

    private ExamReport report(Tally tally, CandidateScope scope) {
        Map<VersionId, Named> known = new HashMap<>();
        Map<VersionId, Rulings.Correction> corrected = new HashMap<>();
        Tabulation table = new Tabulation();
        sittings.read(tally.exam(), scope, handful -> {
            Set<VersionId> missing = missing(handful, known.keySet());
            known.putAll(versions.named(missing));
            corrected.putAll(corrected(missing));
            Map<VersionId, Rulings.Correction> counting = Map.copyOf(corrected);
            Map<VersionId, Item> contents = known.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, each -> each.getValue().item()));
            handful.forEach(sitting -> table.add(sitting.with(counting), contents));
        });
        Tabulation.Table finished = table.finish();
        return new ExamReport(tally, finished.paper(), items(finished, known));
    }

    /** What became of versions that proved wrong, with the items by whose keys their answers are marked now. */
    private Map<VersionId, Rulings.Correction> corrected(Set<VersionId> sat) {
        Map<VersionId, Correction> made = sat.isEmpty() ? Map.of() : corrections.of(sat);
        Set<VersionId> keys =
                made.values().stream().flatMap(each -> key(each).stream()).collect(Collectors.toSet());
        Map<VersionId, Named> rightly = versions.named(keys);
        Map<VersionId, Rulings.Correction> corrected = new HashMap<>();
        made.forEach((version, correction) -> corrected.put(
                version,
                key(correction)
                        .<Rulings.Correction>map(
                                key -> new Rekeyed(rightly.get(key).item(), correction.nobodyLoses()))
                        .orElseGet(Dropped::new)));
        return corrected;
    }

    private static Optional<VersionId> key(Correction made) {
        return made.rekeyedTo().stream()
                .mapToObj(version -> new VersionId(made.version().item(), version))
                .findFirst();
    }

    private static Set<VersionId> missing(List<ClosedSitting> handful, Set<VersionId> known) {
        return handful.stream()
                .flatMap(sitting -> sitting.paper().slots().stream())
                .map(slot -> new VersionId(slot.item(), slot.version()))
                .filter(version -> !known.contains(version))
                .collect(Collectors.toSet());
    }

    private static List<ItemReport> items(Tabulation.Table table, Map<VersionId, Named> known) {
        Map<ItemKey, ItemJudge.Case> cases = new HashMap<>();
        table.items()
                .forEach((key, item) ->
                        cases.put(key, judged(item, table.responses().get(key))));
        ItemJudge judge = new ItemJudge(List.copyOf(cases.values()));
        return cases.entrySet().stream()
                .map(each -> report(each.getKey(), each.getValue(), judge, known))
                .sorted(Comparator.comparing(ItemReport::code)
                        .thenComparing(each -> each.key().version())
                        .thenComparing(each -> each.key().part()))
                .toList();
    }

    private static ItemJudge.Case judged(Item item, Responses responses) {
        Groups groups = Groups.of(responses.totals());
        return new ItemJudge.Case(item, ItemStatistics.of(responses, groups), AnswerTable.of(item, responses, groups));
    }

    private static ItemReport report(ItemKey key, ItemJudge.Case judged, ItemJudge judge, Map<VersionId, Named> known) {
        String code = known.get(new VersionId(key.item(), key.version())).code();
        return new ItemReport(key, code, judged.item(), judged.statistics(), judged.answers(), judge.flags(judged));
    }
}
