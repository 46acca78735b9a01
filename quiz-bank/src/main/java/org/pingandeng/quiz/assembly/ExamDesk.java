package org.pingandeng.quiz.assembly;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.assembly.model.ExamSetting;
import org.pingandeng.quiz.assembly.model.ExamSettings;
import org.pingandeng.quiz.assembly.model.Papers;
import org.pingandeng.quiz.assembly.model.Plan;
import org.pingandeng.quiz.assembly.model.Plans;
import org.pingandeng.quiz.assembly.model.SavedPaper;
import org.pingandeng.quiz.exam.ExamView;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Candidates;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.exam.model.Exams;
import org.pingandeng.quiz.port.AuditTrail;

/**
 * Where trainers set exams from blueprints or papers, and say who may sit them. Exams that programmes end with come from
 * the office's files; they are not changed here.
 */
@ApplicationScoped
public class ExamDesk {

    @Inject
    Exams exams;

    @Inject
    ExamSettings settings;

    @Inject
    Plans plans;

    @Inject
    Papers papers;

    @Inject
    Candidates candidates;

    @Inject
    ExamSources sources;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * All exams that were set here.
     *
     * @return the latest set first
     */
    @RolesAllowed(QuizPermissions.EXAM_SET)
    @Transactional
    public List<DeskExam> exams() {
        return settings.all().stream()
                .flatMap(setting -> exam(setting).stream())
                .toList();
    }

    /**
     * One exam that was set here.
     *
     * @param code its code
     * @return it; empty for any other
     */
    @RolesAllowed(QuizPermissions.EXAM_SET)
    @Transactional
    public Optional<DeskExam> exam(@NotNull String code) {
        return settings.find(code).flatMap(this::exam);
    }

    private Optional<DeskExam> exam(ExamSetting setting) {
        String source = setting.plan() == null
                ? setting.papers().stream()
                        .findFirst()
                        .flatMap(papers::find)
                        .map(SavedPaper::title)
                        .orElse("")
                : plans.find(setting.plan()).map(Plan::title).orElse("");
        return exams.known(setting.exam())
                .map(exam -> new DeskExam(
                        ExamView.of(exam),
                        setting,
                        source,
                        exams.find(setting.exam()).isPresent(),
                        candidates.of(setting.exam()).size()));
    }

    /**
     * Sets an exam, or changes one that was set here; sittings that have begun stay as they are.
     *
     * @param order as typed
     * @param by who sets it
     * @return its code, or everything that is wrong
     */
    @RolesAllowed(QuizPermissions.EXAM_SET)
    @Transactional
    public Outcome set(@NotNull ExamOrder order, @NotNull UUID by) {
        if (order.code() != null && settings.find(order.code()).isEmpty()) {
            return new Outcome(null, Done.not(List.of(Problem.at("code", Problem.Reason.SOURCE))));
        }
        String code =
                order.code() == null ? "desk-" + UUID.randomUUID().toString().substring(0, 13) : order.code();
        ExamReader reader = new ExamReader(order, sources);
        Optional<Exam> exam = reader.exam(code);
        if (exam.isEmpty()) {
            return new Outcome(null, reader.refusal());
        }
        exams.keep(exam.get(), clock.instant());
        settings.keep(new ExamSetting(code, order.plan(), order.papers(), by, clock.instant()));
        trail.record("exam.set", code, Map.of("points", exam.get().blueprint().points()));
        return new Outcome(code, Done.not(List.of()));
    }

    /**
     * What came of setting an exam.
     *
     * @param code the exam's; null when it was not set
     * @param refusal what is wrong or lacking
     */
    public record Outcome(String code, Done refusal) {}

    /**
     * Opens an exam, or closes it for sittings to come.
     *
     * @param code of an exam that was set here; any other is left alone
     * @param open whether
     */
    @RolesAllowed(QuizPermissions.EXAM_SET)
    @Transactional
    public void open(@NotNull String code, boolean open) {
        if (settings.find(code).isPresent()) {
            exams.open(code, open, clock.instant());
            trail.record(open ? "exam.opened" : "exam.shut", code, Map.of());
        }
    }

    /**
     * Who is on an exam's list.
     *
     * @param code of an exam that was set here
     * @return the first put there first
     */
    @RolesAllowed(QuizPermissions.EXAM_SET)
    @Transactional
    public List<CandidateId> candidates(@NotNull String code) {
        return settings.find(code).isPresent() ? candidates.of(code) : List.of();
    }

    /**
     * Puts candidates on an exam's list, or takes them off.
     *
     * @param code of an exam that was set here; the lists of others cannot be changed
     * @param who whom; the caller says whom the trainer reaches
     * @param listed whether they are on it from now on
     * @param by who decides
     * @return for how many that was a change
     */
    @RolesAllowed(QuizPermissions.EXAM_SET)
    @Transactional
    public int list(@NotNull String code, @NotNull List<CandidateId> who, boolean listed, @NotNull UUID by) {
        if (settings.find(code).isEmpty()) {
            return 0;
        }
        List<CandidateId> changed = who.stream()
                .filter(candidate -> candidates.list(code, candidate, listed, by, clock.instant()))
                .toList();
        changed.forEach(candidate -> trail.record(
                listed ? "exam.listed" : "exam.unlisted",
                code,
                Map.of("candidate", candidate.value().toString())));
        return changed.size();
    }
}
