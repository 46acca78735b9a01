package org.pingandeng.portal.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.plan.EvaluationDesk;
import org.pingandeng.portal.plan.PlanDesk;
import org.pingandeng.portal.plan.PlanTargets;
import org.pingandeng.portal.plan.model.Evaluation;
import org.pingandeng.portal.plan.model.PlanRefusal;
import org.pingandeng.portal.plan.model.Progress;
import org.pingandeng.portal.plan.model.Report;
import org.pingandeng.portal.plan.model.Target;
import org.pingandeng.portal.plan.model.YearPlan;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** A target at the office's desk: the years' plans, reported figures, evaluations. */
@Named("deskPlanTargetPage")
@RequestScoped
public class DeskPlanTargetPage {

    @Inject
    PlanTargets targets;

    @Inject
    PlanDesk desk;

    @Inject
    EvaluationDesk evaluations;

    @Inject
    SentForm form;

    @Inject
    PlanWords words;

    @Inject
    Flash flash;

    private Progress progress;

    @PostConstruct
    void look() {
        progress = targets.find(form.text("t")).orElse(null);
    }

    /** Does what a form asks for; "not found" where there is no such target. */
    public String act() throws IOException {
        if (progress == null) {
            Faces.responseSendError(404, null);
            return null;
        }
        if (!form.sent() || form.text("act").isEmpty()) {
            return null;
        }
        Optional<PlanRefusal> refused = done(form.text("act"));
        if (refused.isPresent()) {
            form.refuse(
                    field(refused.get()), words.say("refusal." + refused.get().name()));
            return null;
        }
        flash.ok(words.say("kept"));
        return "/desk/plan-target?faces-redirect=true&t=" + progress.target().code();
    }

    private Optional<PlanRefusal> done(String act) {
        String code = progress.target().code();
        return switch (act) {
            case "plan" -> plan(code);
            case "report" ->
                form.id("id")
                        .map(id -> desk.report(id, code, form.day("asOf"), decimal("figure"), form.text("source")))
                        .orElse(Optional.of(PlanRefusal.NOT_THERE));
            case "take-back" ->
                form.id("id")
                        .map(id -> desk.takeBack(id, form.text("reason")))
                        .orElse(Optional.of(PlanRefusal.NOT_THERE));
            case "evaluation" ->
                form.id("id")
                        .map(id -> evaluations.enter(
                                id,
                                form.one("kind", Evaluation.Kind.class).orElse(Evaluation.Kind.MID),
                                form.day("heldOn"),
                                form.text("title"),
                                form.text("address")))
                        .orElse(Optional.of(PlanRefusal.NOT_THERE));
            case "evaluation-back" ->
                form.id("id").map(evaluations::takeBack).orElse(Optional.of(PlanRefusal.NOT_THERE));
            default -> Optional.of(PlanRefusal.NOT_THERE);
        };
    }

    private Optional<PlanRefusal> plan(String code) {
        BigDecimal planned = decimal("planned");
        if (planned == null && !form.text("planned").isEmpty()) {
            return Optional.of(PlanRefusal.FIGURE);
        }
        return desk.plan(code, form.number("year").orElse(0), planned, form.text("note"));
    }

    /** A number as people type it; null where it is none. */
    private BigDecimal decimal(String name) {
        String text = form.text(name).replaceAll("[,，%\\s]", "");
        return text.matches("\\d{1,9}(\\.\\d{1,2})?") ? new BigDecimal(text) : null;
    }

    private String field(PlanRefusal refusal) {
        boolean plan = form.text("act").equals("plan");
        return switch (refusal) {
            case YEAR -> "year";
            case FIGURE -> plan ? "planned" : "figure";
            case TOO_LONG -> plan ? "note" : form.text("act").equals("evaluation") ? "title" : "source";
            case NO_SOURCE -> form.text("act").equals("take-back") ? "form" : "source";
            case DAY -> form.text("act").equals("evaluation") ? "heldOn" : "asOf";
            case NO_TITLE -> "title";
            case ADDRESS -> "address";
            case NO_TARGET, COUNTED, NOT_THERE, OTHER_LINE -> "form";
        };
    }

    /** How far it is met. */
    public Progress getProgress() {
        return progress;
    }

    /** Whether the office may report its figure. */
    public boolean isReporting() {
        return progress.target().way() == Target.Way.REPORTED
                && (progress.share() != null || progress.state() != Progress.State.COUNTED);
    }

    /** Why there are no records behind its figure. */
    public String getRowless() {
        if (progress.share() != null || progress.state() == Progress.State.COUNTED) {
            return words.text(progress.target().method());
        }
        return words.say(isReporting() ? "desk.rows.reported" : "desk.rows.uncounted");
    }

    /** Whether it asks for evaluations. */
    public boolean isEvaluating() {
        return progress.target().unit().equals("evaluations");
    }

    /** What was entered for its years. */
    public List<YearPlan> getPlans() {
        return desk.plans(progress.target().code());
    }

    /** What was reported. */
    public List<Report> getReports() {
        return desk.reports(progress.target().code());
    }

    /** The evaluations that were entered. */
    public List<Evaluation> getEvaluations() {
        return evaluations.all();
    }

    /** The two evaluations. */
    public List<String> getKinds() {
        return Stream.of(Evaluation.Kind.values()).map(Enum::name).toList();
    }

    /** A number for the line that a form enters, so that sending it twice enters one. */
    public UUID getFresh() {
        return UUID.randomUUID();
    }
}
