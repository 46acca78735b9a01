package org.pingandeng.portal.warning;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingandeng.portal.outbox.NodeCopy;
import org.pingandeng.portal.outbox.NodeReader;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.warning.model.AccidentType;
import org.pingandeng.portal.warning.model.Cases;
import org.pingandeng.portal.warning.model.CauseKind;
import org.pingandeng.portal.warning.model.HistoryWeek;
import org.pingandeng.portal.warning.model.SeverityRules;
import org.pingandeng.portal.warning.model.TypeChange;
import org.pingandeng.portal.warning.model.WarningCase;
import org.pingandeng.portal.warning.model.WithdrawnCase;

/** The warning cases for everybody: a copy in each node's memory that follows the news. */
@ApplicationScoped
public class CaseLibrary implements NodeReader {

    private static final int REMEMBERED = 12;

    @Inject
    Cases cases;

    @Inject
    OutboxLog log;

    /** What the public reads, what it reads no longer, and whose each address is or was. */
    private record Shelf(List<CaseView> open, List<WithdrawnCase> withdrawn, Map<String, String> addresses) {}

    private final NodeCopy<Shelf> copy = new NodeCopy<>(this::read);

    /** All cases, the latest accident first. */
    @PermitAll
    public List<CaseView> all() {
        return copy.get(log).open();
    }

    /** The cases that were withdrawn, the last one first. */
    @PermitAll
    public List<WithdrawnCase> withdrawn() {
        return copy.get(log).withdrawn();
    }

    /**
     * The case at an address.
     *
     * @param slug last part of the address
     */
    @PermitAll
    public Optional<CaseView> find(String slug) {
        return all().stream().filter(each -> each.facts().slug().equals(slug)).findFirst();
    }

    /**
     * The withdrawn case that stood at an address.
     *
     * @param slug last part of the address
     */
    @PermitAll
    public Optional<WithdrawnCase> withdrawn(String slug) {
        return withdrawn().stream()
                .filter(each -> each.facts().slug().equals(slug))
                .findFirst();
    }

    /**
     * Where a case stands now that left an address.
     *
     * @param slug last part of the old address
     * @return last part of the new one; empty where no case left it
     */
    @PermitAll
    public Optional<String> moved(String slug) {
        return told(slug).map(WarningCase::slug).filter(now -> !now.equals(slug));
    }

    /**
     * The case that stands or stood at an address, whatever became of it since: a talk was held about it.
     *
     * @param slug last part of the address
     */
    @PermitAll
    public Optional<WarningCase> told(String slug) {
        Shelf shelf = copy.get(log);
        String code = shelf.addresses().getOrDefault(slug, "");
        return Stream.concat(
                        shelf.open().stream().map(CaseView::facts),
                        shelf.withdrawn().stream().map(WithdrawnCase::facts))
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    /**
     * Cases to read after this one: first of its type, then of its field.
     *
     * @param to the case just read
     * @param most how many
     */
    @PermitAll
    public List<CaseView> related(CaseView to, int most) {
        return all().stream()
                .filter(each -> !each.facts().code().equals(to.facts().code()) && closeness(each, to) > 0)
                .sorted((a, b) -> closeness(b, to) - closeness(a, to))
                .limit(most)
                .toList();
    }

    /**
     * Cases whose day of the year lies in the week of a day, the longest ago first; of many the first ones.
     *
     * @param today the day
     */
    @PermitAll
    public List<CaseView> thisWeekInHistory(LocalDate today) {
        HistoryWeek week = HistoryWeek.of(today);
        return all().stream()
                .filter(each -> week.holds(each.facts().date()))
                .sorted(Comparator.comparing(each -> each.facts().date()))
                .limit(REMEMBERED)
                .toList();
    }

    private static int closeness(CaseView a, CaseView b) {
        int type = a.newType().isPresent() && a.newType().equals(b.newType()) ? 2 : 0;
        int field = a.facts().field().equals(b.facts().field()) ? 1 : 0;
        return type + field;
    }

    private Shelf read() {
        return new Shelf(views(), cases.withdrawn(), cases.addresses());
    }

    private List<CaseView> views() {
        SeverityRules rules = cases.rules();
        Map<String, AccidentType> types =
                cases.types().stream().collect(Collectors.toMap(AccidentType::code, Function.identity()));
        Map<String, TypeChange> changes = cases.changes().stream()
                .collect(Collectors.toMap(change -> change.old().name(), Function.identity()));
        List<CauseKind> causes = cases.causes();
        return cases.all().stream()
                .map(each -> new CaseView(
                        each,
                        rules.grade(each.date(), each.toll()),
                        Optional.ofNullable(types.get(each.type2025())),
                        Optional.ofNullable(changes.get(each.type1986())),
                        causes.stream().filter(cause -> cause.of(each)).toList()))
                .toList();
    }

    @Override
    public Set<String> topics() {
        return Set.of(CaseDesk.PUBLISHED);
    }

    @Override
    public NodeCopy<?> copy() {
        return copy;
    }
}
