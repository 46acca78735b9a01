package org.pingandeng.portal.bridge;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingandeng.course.catalogue.Catalogue;
import org.pingandeng.course.catalogue.CourseView;
import org.pingandeng.portal.law.ArticleView;
import org.pingandeng.portal.law.LawLibrary;
import org.pingandeng.portal.law.LibraryDesk;
import org.pingandeng.portal.law.model.Interpretation;
import org.pingandeng.portal.law.model.Interpretations;
import org.pingandeng.portal.outbox.NodeCopy;
import org.pingandeng.portal.outbox.NodeReader;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.warning.CaseDesk;
import org.pingandeng.portal.warning.model.Cases;
import org.pingandeng.portal.warning.model.WarningCase;
import org.pingandeng.quiz.practice.CitedRoom;

/**
 * The ways between warning cases, articles of law, lessons and practice questions: from any of them to the others. Who
 * cites what is a copy in each node's memory that follows the news; questions are counted in the bank, with one
 * statement, and those of exams are never told.
 */
@ApplicationScoped
public class Connections implements NodeReader {

    private static final int NEAR = 6;
    private static final int BESIDE_A_QUESTION = 3;
    private static final Pattern OF_A_CASE = Pattern.compile("case-(.+)-\\d+");

    /**
     * What stands around something.
     *
     * @param articles the articles of law it cites
     * @param cases warning cases
     * @param lessons lessons of published courses
     * @param interpretations questions about the law with their answers
     */
    public record Around(
            List<ArticleView> articles,
            List<WarningCase> cases,
            List<CitingLesson> lessons,
            List<Interpretation> interpretations) {

        /** Whether there is nothing but the articles. */
        public boolean alone() {
            return cases.isEmpty() && lessons.isEmpty() && interpretations.isEmpty();
        }
    }

    /**
     * Questions to practise.
     *
     * @param count how many there are; 0 where there is nothing to practise
     * @param href where to begin with exactly these
     */
    public record Questions(int count, String href) {}

    @Inject
    Cases cases;

    @Inject
    Catalogue catalogue;

    @Inject
    Interpretations interpretations;

    @Inject
    LawLibrary laws;

    @Inject
    CitedRoom questions;

    @Inject
    OutboxLog log;

    private final NodeCopy<LawGraph> copy = new NodeCopy<>(this::read);

    private LawGraph read() {
        return new LawGraph(cases.all(), catalogue.courses(), interpretations.all());
    }

    private LawGraph graph() {
        return copy.get(log);
    }

    /**
     * What cites an article, or any article of a law.
     *
     * @param reference such as {@code 安全生产法:28} or {@code 安全生产法}
     */
    @PermitAll
    @Transactional
    public Around ofLaw(@NotNull String reference) {
        return new Around(
                List.of(laws.article(reference)),
                graph().casesCiting(reference),
                graph().lessonsCiting(reference),
                graph().interpretationsCiting(reference));
    }

    /**
     * What stands around a warning case: its articles and the lessons that teach them.
     *
     * @param code the case's code
     * @return nothing where there is no such case
     */
    @PermitAll
    @Transactional
    public Around ofCase(@NotNull String code) {
        return warning(code)
                .map(each -> new Around(
                        articles(each.law()),
                        List.of(),
                        graph().lessonsNear(each.law(), each.field(), NEAR),
                        near(each.law())))
                .orElse(new Around(List.of(), List.of(), List.of(), List.of()));
    }

    /**
     * What stands around a course: the articles its lessons cite and the cases that cite them too.
     *
     * @param course the course
     */
    @PermitAll
    @Transactional
    public Around ofCourse(@NotNull CourseView course) {
        List<String> law = course.lessons().stream()
                .filter(CourseView.LessonView::offered)
                .flatMap(lesson -> lesson.law().stream())
                .distinct()
                .toList();
        return new Around(articles(law), graph().casesNear(law, course.field(), NEAR), List.of(), near(law));
    }

    /**
     * What stands around a practice question: its articles, the case it belongs to or those like it, and lessons.
     *
     * @param code the question's code
     * @param law the articles it cites
     */
    @PermitAll
    @Transactional
    public Around ofQuestion(@NotNull String code, @NotNull List<String> law) {
        Matcher named = OF_A_CASE.matcher(code);
        Optional<WarningCase> own = named.matches() ? warning(named.group(1)) : Optional.empty();
        String field = own.map(WarningCase::field).orElse("");
        List<WarningCase> shown = own.map(List::of).orElseGet(() -> graph().casesNear(law, field, BESIDE_A_QUESTION));
        return new Around(articles(law), shown, graph().lessonsNear(law, field, BESIDE_A_QUESTION), List.of());
    }

    private Optional<WarningCase> warning(String code) {
        return graph().cases().stream()
                .filter(each -> each.code().equalsIgnoreCase(code))
                .findFirst();
    }

    private List<ArticleView> articles(List<String> law) {
        return law.stream().distinct().map(laws::article).toList();
    }

    private List<Interpretation> near(List<String> law) {
        return graph().interpretations().stream()
                .filter(each -> each.articles().stream().anyMatch(law::contains))
                .limit(NEAR)
                .toList();
    }

    /**
     * The practice questions of a warning case.
     *
     * @param caseCode the case's code, such as {@code C01}
     * @return how many, and where to begin with exactly these
     */
    @PermitAll
    @Transactional
    public Questions questionsOf(@NotNull String caseCode) {
        String title = warning(caseCode).map(WarningCase::title).orElse("");
        return new Questions(questions.about(caseCode, title), "/practice?case=" + encoded(caseCode));
    }

    /**
     * The practice questions of a warning case that can be read out to a team, with their keys.
     *
     * @param warning the case
     */
    @PermitAll
    @Transactional
    public List<CitedRoom.ReadOut> readOut(@NotNull WarningCase warning) {
        return questions.readOut(warning.code(), warning.title());
    }

    /**
     * The practice questions that cite an article.
     *
     * @param reference such as {@code 安全生产法:28}
     * @return how many, and where to begin with them
     */
    @PermitAll
    @Transactional
    public Questions questionsCiting(@NotNull String reference) {
        return new Questions(
                questions.counts(List.of(reference)).getOrDefault(reference, 0), "/practice?law=" + encoded(reference));
    }

    /**
     * How many practice questions cite each of some articles; one statement for all.
     *
     * @param references such as {@code 安全生产法:28}
     */
    @PermitAll
    @Transactional
    public Map<String, Integer> questionCounts(@NotNull Collection<String> references) {
        return questions.counts(references);
    }

    /** How often cases and lessons cite each article, by reference. */
    @PermitAll
    @Transactional
    public Map<String, Long> citations() {
        return graph().counts();
    }

    /** The industry fields in which each law is cited, by the law's code. */
    @PermitAll
    @Transactional
    public Map<String, Set<String>> fields() {
        return graph().fields();
    }

    /**
     * A warning case by its code, whatever the case of its letters.
     *
     * @param code such as {@code C01} or {@code c01}
     */
    @PermitAll
    @Transactional
    public Optional<WarningCase> caseCoded(@NotNull String code) {
        return warning(code);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public Set<String> topics() {
        return Set.of(CaseDesk.PUBLISHED, "course.published", LibraryDesk.INTERPRETED);
    }

    @Override
    public NodeCopy<?> copy() {
        return copy;
    }
}
