package org.pingandeng.portal.bridge;

import java.util.ArrayList;
import java.util.List;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.quiz.exam.model.CandidateId;

/**
 * Candidates who were named one by one, as far as a scope goes.
 *
 * @param found those who are within it, in the order of their names
 * @param unknown names of nobody there
 */
record NamedCandidates(List<CandidateId> found, List<String> unknown) {

    static NamedCandidates of(List<String> names, People people, LearnerScope mine) {
        List<CandidateId> found = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String name : names) {
            people.named(name)
                    .filter(person -> mine.covers(person.owner()))
                    .ifPresentOrElse(
                            person -> found.add(new CandidateId(person.id().value())), () -> unknown.add(name));
        }
        return new NamedCandidates(found, unknown);
    }
}
