package org.pingandeng.quiz.assembly;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingandeng.quiz.assembly.Problem.Reason;
import org.pingandeng.quiz.assembly.model.Plan;
import org.pingandeng.quiz.assembly.model.SavedPaper;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.paper.Blueprint;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.paper.Shortage;

/** Reads an exam that was typed, or says everything that is wrong with it. */
final class ExamReader {

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_MINUTES = 600;
    private static final int MOST_ATTEMPTS = 20;

    /** Saves that were made in time may arrive so much later. */
    private static final Duration GRACE = Duration.ofMinutes(5);

    private final ExamOrder order;
    private final ExamSources sources;
    private final List<Problem> problems = new ArrayList<>();
    private List<Shortage> shortages = List.of();
    private Blueprint blueprint;
    private List<Paper> forms = List.of();

    ExamReader(ExamOrder order, ExamSources sources) {
        this.order = order;
        this.sources = sources;
    }

    /** What is wrong or lacking, after {@link #exam}. */
    Done refusal() {
        return new Done(null, List.copyOf(problems), shortages);
    }

    private void check(boolean held, String field, Reason reason) {
        if (!held) {
            problems.add(Problem.at(field, reason));
        }
    }

    /** The exam; empty where anything is wrong or lacking. */
    Optional<Exam> exam(String code) {
        check(titled(order.titleZh()) && !order.titleZh().isBlank(), "titleZh", Reason.TITLE);
        check(titled(order.titleEn()), "titleEn", Reason.TITLE);
        check(within(order.minutes(), MOST_MINUTES), "minutes", Reason.MINUTES);
        check(within(order.attempts(), MOST_ATTEMPTS), "attempts", Reason.ATTEMPTS);
        source();
        double points = blueprint == null ? Double.MAX_VALUE : blueprint.points();
        check(
                order.passMark() != null && order.passMark() > 0 && order.passMark() <= points,
                "passMark",
                Reason.PASS_MARK);
        return problems.isEmpty() && shortages.isEmpty() ? Optional.of(made(code)) : Optional.empty();
    }

    private static boolean titled(String title) {
        return title.length() <= LONGEST_TITLE;
    }

    private static boolean within(Integer number, int most) {
        return number != null && number >= 1 && number <= most;
    }

    private void source() {
        if (order.plan() == null) {
            fixed();
            return;
        }
        Optional<Plan> plan = sources.plan(order.plan());
        check(plan.isPresent() && order.papers().isEmpty(), "source", Reason.SOURCE);
        plan.ifPresent(found -> {
            blueprint = found.blueprint();
            shortages = sources.shortages(found);
        });
    }

    private void fixed() {
        List<SavedPaper> papers = sources.papers(order.papers());
        check(!papers.isEmpty() && papers.size() == order.papers().size(), "source", Reason.SOURCE);
        forms = papers.stream().flatMap(paper -> paper.forms().stream()).toList();
        check(forms.stream().map(Paper::points).distinct().count() <= 1, "source", Reason.UNEQUAL);
        if (!papers.isEmpty()) {
            blueprint = sources.blueprint(papers.get(0));
        }
    }

    private Exam made(String code) {
        String title = order.titleZh().strip();
        return new Exam(
                code,
                title,
                order.titleEn().isBlank() ? title : order.titleEn().strip(),
                Duration.ofMinutes(order.minutes()),
                order.passMark(),
                order.attempts(),
                GRACE,
                blueprint,
                forms);
    }
}
