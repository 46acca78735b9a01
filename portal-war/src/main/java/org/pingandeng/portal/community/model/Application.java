package org.pingandeng.portal.community.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.portal.community.model.TitleStep.Kind;

/**
 * An application for a title, with all that happened to it.
 *
 * @param id which
 * @param scheme the version it goes by, whatever comes later
 * @param level which title of the scheme
 * @param applicant whose
 * @param steps in their order
 * @param begunAt since when there is a draft
 */
public record Application(
        UUID id, Scheme scheme, TitleLevel level, Applicant applicant, List<TitleStep> steps, Instant begunAt) {

    /** Days are days here. */
    public static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    public Application {
        steps = List.copyOf(steps);
    }

    /** The same after a further step. */
    public Application after(TitleStep step) {
        List<TitleStep> more = new ArrayList<>(steps);
        more.add(step);
        return new Application(id, scheme, level, applicant, more, begunAt);
    }

    /** Where it stands. */
    public Stage stage() {
        Stage stage = Stage.DRAFT;
        Stage asker = null;
        for (TitleStep step : steps) {
            switch (step.kind()) {
                case HANDED_IN -> stage = asker != null ? asker : first();
                case ASKED -> {
                    asker = stage;
                    stage = Stage.QUESTION;
                }
                case PASSED -> {
                    stage = Stage.OFFICE;
                    asker = null;
                }
                case VISIT_SET -> stage = Stage.VISIT;
                case SCORED -> stage = scoredBy(step).containsAll(named(step)) ? Stage.DECISION : Stage.VISIT;
                case PUBLISHED -> stage = Stage.PUBLISHED;
                case REFUSED -> stage = Stage.REFUSED;
                case GRANTED -> stage = Stage.GRANTED;
                case WITHDRAWN -> stage = Stage.WITHDRAWN;
                case TAKEN_BACK -> stage = Stage.TAKEN_BACK;
                case REPORTED -> {
                    // a report changes nothing about the title
                }
            }
        }
        return stage;
    }

    private Stage first() {
        return applicant.township() == null ? Stage.OFFICE : Stage.TOWNSHIP;
    }

    private Set<UUID> scoredBy(TitleStep upTo) {
        return steps.stream()
                .filter(each -> each.kind() == Kind.SCORED && each.number() <= upTo.number())
                .map(TitleStep::person)
                .collect(Collectors.toSet());
    }

    private Set<UUID> named(TitleStep upTo) {
        return steps.stream()
                .filter(each -> each.kind() == Kind.VISIT_SET && each.number() <= upTo.number())
                .reduce((earlier, later) -> later)
                .map(TitleStep::assessors)
                .orElse(Set.of());
    }

    /** Since when it stands so. */
    public Instant since() {
        return steps.stream()
                .filter(each -> each.kind() != Kind.REPORTED)
                .map(TitleStep::at)
                .max(Comparator.naturalOrder())
                .orElse(begunAt);
    }

    /** The latest step of a kind. */
    public Optional<TitleStep> last(Kind kind) {
        return steps.stream().filter(each -> each.kind() == kind).reduce((earlier, later) -> later);
    }

    /** What the applicant last handed in. */
    public Optional<Sheet> handedIn() {
        return last(Kind.HANDED_IN).map(TitleStep::sheet);
    }

    /** The visit as it stands: whom it names, and when. */
    public Set<UUID> assessors() {
        return last(Kind.VISIT_SET).map(TitleStep::assessors).orElse(Set.of());
    }

    /** What each assessor handed in, in the order in which they did. */
    public Map<UUID, TitleStep> scores() {
        Map<UUID, TitleStep> scores = new LinkedHashMap<>();
        steps.stream()
                .filter(each -> each.kind() == Kind.SCORED && assessors().contains(each.person()))
                .forEach(each -> scores.put(each.person(), each));
        return scores;
    }

    private List<Double> points() {
        return scores().values().stream()
                .map(each -> each.sheet().points(scheme))
                .toList();
    }

    /** The result of all assessors, by the scheme's rule; empty while somebody is missing. */
    public Optional<Double> result() {
        return assessors().isEmpty() || !scores().keySet().containsAll(assessors())
                ? Optional.empty()
                : Optional.of(scheme.rules().rule().of(points()));
    }

    /** By how many points the assessors differ. */
    public double spread() {
        List<Double> sorted = points().stream().sorted().toList();
        return sorted.size() < 2 ? 0 : ScoreRule.rounded(sorted.get(sorted.size() - 1) - sorted.get(0));
    }

    /** Whether they differ by more than the scheme bears without a word. */
    public boolean apart() {
        return spread() > scheme.rules().tolerance();
    }

    /** Until when the public may object; empty where it was never made known. */
    public Optional<Instant> openUntil() {
        return last(Kind.PUBLISHED).map(each -> until(each.at()));
    }

    private Instant until(Instant published) {
        int days = scheme.rules().objectionDays();
        return days == 0
                ? published
                : LocalDate.ofInstant(published, COUNTY)
                        .plusDays(days + 1L)
                        .atStartOfDay(COUNTY)
                        .toInstant();
    }

    /** Whether the public may object now. */
    public boolean objectable(Instant now) {
        return stage() == Stage.PUBLISHED && openUntil().filter(now::isBefore).isPresent();
    }

    /** The title's number; empty where there is none. */
    public Optional<String> number() {
        return last(Kind.GRANTED).map(each -> each.about("number"));
    }

    /** The day on which the title was given. */
    public Optional<LocalDate> grantedOn() {
        return last(Kind.GRANTED).map(each -> each.day("from"));
    }

    /** The last day of the title; empty where it has no end, or was not given. */
    public Optional<LocalDate> validUntil() {
        return last(Kind.GRANTED).map(each -> each.day("until"));
    }

    /** The last day of a title that begins on a day. */
    public Optional<LocalDate> end(LocalDate from) {
        return Optional.ofNullable(scheme.rules().validYears())
                .map(years -> from.plusYears(years).minusDays(1));
    }

    /** Whether the title is held on a day. */
    public boolean held(LocalDate day) {
        return stage() == Stage.GRANTED
                && grantedOn().filter(from -> !day.isBefore(from)).isPresent()
                && validUntil().filter(day::isAfter).isEmpty();
    }

    /** Whether the same title may be applied for again on a day. */
    public boolean renewable(LocalDate day) {
        return !held(day)
                || validUntil()
                        .filter(end ->
                                !day.isBefore(end.minusMonths(scheme.rules().renewMonths())))
                        .isPresent();
    }

    /** The years that were reported, the latest last. */
    public List<TitleStep> reports() {
        return steps.stream()
                .filter(each -> each.kind() == Kind.REPORTED)
                .sorted(Comparator.comparing(each -> each.about("year")))
                .toList();
    }
}
