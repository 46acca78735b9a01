package org.pingandeng.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.bridge.ExamFlags;
import org.pingandeng.portal.bridge.VisitorScope;
import org.pingandeng.portal.organisation.model.OrganisationKind;
import org.pingandeng.quiz.exam.FlagDesk;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.FlaggedSave;

/** Whose flagged saves an invigilator sees. */
class ExamFlagsTest {

    @TempDir
    Path home;

    private final List<FlaggedSave> saves = new ArrayList<>();
    private final ExamFlags flags = new ExamFlags();
    private Town town;
    private UUID county;
    private UUID enterprise;
    private UUID neighbour;
    private UUID ours;
    private UUID theirs;

    @BeforeEach
    void twoEnterprisesWithAWorkerEach() throws ReflectiveOperationException {
        town = new Town(home);
        town.become(Set.of(Role.ADMINISTRATOR), null);
        town.tell(() -> town.organisations.plant("测试县"));
        county = town.tell(town.organisations::tree).get(0).id();
        enterprise = add(county, OrganisationKind.ENTERPRISE);
        neighbour = add(county, OrganisationKind.ENTERPRISE);
        ours = flagged(town.enter(add(enterprise, OrganisationKind.WORKSHOP), Role.LEARNER));
        theirs = flagged(town.enter(neighbour, Role.LEARNER));
        Town.set(flags, "desk", new FlagDesk() {
            @Override
            public List<FlaggedSave> flagged(int most) {
                return saves;
            }
        });
        Field people = PeopleDesk.class.getDeclaredField("people");
        people.setAccessible(true);
        Town.set(flags, "people", people.get(town.desk));
        Town.set(
                flags,
                "scope",
                new Wired().with(town.organisations, town.visitor).make(VisitorScope.class));
    }

    private UUID add(UUID parent, OrganisationKind kind) {
        town.become(Set.of(Role.ADMINISTRATOR), null);
        return town.tell(() -> town.organisations.add(parent, kind, "单位"))
                .orElseThrow()
                .id();
    }

    private UUID flagged(PersonId person) {
        Instant now = town.clock.instant();
        CandidateId candidate = new CandidateId(person.value());
        saves.add(new FlaggedSave(
                UUID.randomUUID(), "e", "考试", "Exam", candidate, 1, 1, "", now, now, FlaggedSave.Flag.LATE));
        return person.value();
    }

    private List<UUID> seen() {
        return town.tell(flags::lines).stream()
                .map(line -> line.save().candidate().value())
                .toList();
    }

    @Test
    void anInvigilatorOfAnEnterpriseSeesItsOwnPeopleOnly() {
        town.enter(enterprise, Role.INVIGILATOR);
        assertEquals(List.of(ours), seen());
        assertEquals("张三", town.tell(flags::lines).get(0).name());
        town.enter(neighbour, Role.INVIGILATOR);
        assertEquals(List.of(theirs), seen());
    }

    @Test
    void theCountysInvigilatorAndTheOfficeSeeAll() {
        town.enter(county, Role.INVIGILATOR);
        assertEquals(List.of(ours, theirs), seen());
        town.enter(enterprise, Role.OFFICE);
        assertEquals(List.of(ours, theirs), seen());
    }

    @Test
    void anInvigilatorWhoBelongsNowhereSeesNobody() {
        town.enter(null, Role.INVIGILATOR);
        assertEquals(List.of(), seen());
    }
}
