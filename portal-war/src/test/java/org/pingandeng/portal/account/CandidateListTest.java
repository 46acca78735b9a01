package org.pingandeng.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.portal.account.Neighbours.Things;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.bridge.CandidateList;

/** Whom a trainer lets sit an exam that was set at the desk. */
class CandidateListTest {

    @TempDir
    Path home;

    private Neighbours place;
    private Things ours;
    private Things theirs;
    private String exam;

    @BeforeEach
    void twoEnterprisesWithALearnerEach() {
        place = new Neighbours(home);
        ours = place.enter(place.own, Role.LEARNER);
        theirs = place.enter(place.neighbour, Role.LEARNER);
        exam = place.listed(theirs);
        place.enter(place.own, Role.TRAINER);
    }

    private String userName(Things one) {
        return place.town.tell(
                () -> place.town.people.find(one.person()).orElseThrow().userName());
    }

    private CandidateList.Added add(String... names) {
        return place.town.tell(() -> place.candidates.add(exam, List.of(names)));
    }

    private List<String> listed() {
        return place.town.tell(() -> place.candidates.lines(exam)).stream()
                .map(CandidateList.Line::userName)
                .toList();
    }

    @Test
    void whoIsUnknownOrBeyondReachIsNamedAndNobodyIsAdded() {
        String beyond = userName(theirs);
        assertEquals(
                List.of("nobody", beyond), add(userName(ours), "nobody", beyond).unknown());
        assertEquals(List.of(), listed(), "the neighbour's candidate is on the list and not shown");
    }

    @Test
    void onesOwnPeopleAreAddedOnceByNameOrByClass() {
        String name = userName(ours);
        assertEquals(new CandidateList.Added(1, List.of()), add(name));
        assertEquals(new CandidateList.Added(0, List.of()), add(name));
        assertEquals(List.of(name), listed());
        int fromClass = place.town.tell(() -> place.candidates.addClass(exam, place.programme));
        assertEquals(1, fromClass, "the trainer, who learns too; the neighbour's learners are not of the class list");
    }
}
