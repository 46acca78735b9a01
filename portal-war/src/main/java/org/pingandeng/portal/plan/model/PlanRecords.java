package org.pingandeng.portal.plan.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where targets stand with what was entered for them. Lines are only ever added. */
public interface PlanRecords {

    /** The plan's years. */
    PlanPeriod period();

    /** All targets in the plan's order. */
    List<Target> targets();

    /** The newest plan of each year of each target. */
    List<YearPlan> plans();

    /**
     * Every line that was entered for the years of a target.
     *
     * @param target its code
     * @param most how many
     * @return the newest first
     */
    List<YearPlan> entries(String target, int most);

    /**
     * Enters a plan of a year.
     *
     * @param plan the plan
     * @param actor who enters it
     */
    void add(YearPlan plan, UUID actor);

    /** The reports that hold, the newest day first, of all targets. */
    List<Report> reports();

    /**
     * All reports of a target, those taken back too.
     *
     * @param target its code
     * @param most how many
     * @return the newest day first
     */
    List<Report> reports(String target, int most);

    /**
     * One report.
     *
     * @param id which
     */
    Optional<Report> report(UUID id);

    /**
     * Adds a report, unless one with its id is there.
     *
     * @param report the report
     * @param actor who reports
     * @return whether it was added
     */
    boolean add(Report report, UUID actor);

    /**
     * Takes a report back by a line of its own.
     *
     * @param report which
     * @param by the line: its id, reason, who and when
     * @param actor who takes it back
     * @return whether it stood until now
     */
    boolean takeBack(Report report, Report by, UUID actor);

    /** All evaluations, those taken back too, the newest day first. */
    List<Evaluation> evaluations();

    /**
     * Adds an evaluation, unless one with its id is there.
     *
     * @param evaluation the evaluation
     * @param actor who enters it
     * @return whether it was added
     */
    boolean add(Evaluation evaluation, UUID actor);

    /**
     * Takes an evaluation back by a line of its own.
     *
     * @param evaluation which
     * @param by the line: its id, who and when
     * @param actor who takes it back
     * @return whether it stood until now
     */
    boolean takeBack(Evaluation evaluation, Evaluation by, UUID actor);
}
