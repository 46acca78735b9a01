package org.pingandeng.course.programme.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.programme.LearnerScope;

/** All programmes, rules, enrolments and classroom hours. */
public interface Programmes {

    /**
     * Adds a programme, or changes what one says.
     *
     * @param programme what it says now
     */
    void put(Programme programme);

    /**
     * All programmes.
     *
     * @return in the order in which they came
     */
    List<Programme> all();

    /**
     * One programme.
     *
     * @param code its code
     * @return the programme, or empty
     */
    Optional<Programme> find(String code);

    /**
     * Adds a rule, or changes what the one of that day says.
     *
     * @param rule what it says now
     */
    void put(Rule rule);

    /**
     * Adds a rule and changes none.
     *
     * @param rule what it says
     * @return false when there is one of that key and day
     */
    boolean add(Rule rule);

    /**
     * All rules.
     *
     * @return by key, the newest first
     */
    List<Rule> rules();

    /**
     * The rule that holds on a day.
     *
     * @param key what it rules
     * @param day the day
     * @return the rule, or empty
     */
    Optional<Rule> rule(String key, LocalDate day);

    /**
     * Enrols a learner, unless they are.
     *
     * @param enrolment who, where, when
     * @return true when this made a difference
     */
    boolean enrol(Enrolment enrolment);

    /**
     * A learner's enrolments.
     *
     * @param learner who
     * @return the newest first
     */
    List<Enrolment> of(LearnerId learner);

    /**
     * A programme's enrolments.
     *
     * @param programme its code
     * @param within whose learners
     * @return the oldest first
     */
    List<Enrolment> in(String programme, LearnerScope within);

    /**
     * Notes that everybody who has not completed a programme with a course has to be looked at again.
     *
     * @param course its code
     * @param now when
     * @return how many learners
     */
    int settleLater(String course, Instant now);

    /**
     * Takes some of those who have to be looked at again; others who take some at the same time get others.
     *
     * @param most how many at most
     * @return who; they stay noted unless the transaction ends well
     */
    List<LearnerId> toSettle(int most);

    /**
     * Notes that all study is done.
     *
     * @param enrolment whose
     * @param now when
     * @return true when it had not been noted before
     */
    boolean complete(Enrolment enrolment, Instant now);

    /**
     * Notes that study is no longer done, because hours were taken back.
     *
     * @param learner who
     * @param programme its code
     */
    void reopen(LearnerId learner, String programme);

    /**
     * Appends classroom hours or a counter-entry.
     *
     * @param entry what to append
     */
    void append(ClassroomEntry entry);

    /**
     * One classroom entry.
     *
     * @param id its number
     * @return the entry, or empty
     */
    Optional<ClassroomEntry> classroom(UUID id);

    /**
     * A learner's classroom entries.
     *
     * @param learner who
     * @param programme what they count for
     * @return the newest first
     */
    List<ClassroomEntry> classroom(LearnerId learner, String programme);

    /**
     * A programme's classroom entries.
     *
     * @param programme its code
     * @param within whose learners
     * @param most how many
     * @return the newest first
     */
    List<ClassroomEntry> classroom(String programme, LearnerScope within, int most);
}
