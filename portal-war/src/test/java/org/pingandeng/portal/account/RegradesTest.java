package org.pingandeng.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.bridge.Regrades;
import org.pingandeng.portal.bridge.VisitorScope;
import org.pingandeng.portal.organisation.model.OrganisationKind;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.ExamTitle;
import org.pingandeng.quiz.exam.RegradeDesk;
import org.pingandeng.quiz.exam.RegradeView;
import org.pingandeng.quiz.exam.model.CandidateId;

/** Whose names the office reads before it corrects a question. */
class RegradesTest {

    private static final VersionId SAT = new VersionId(UUID.randomUUID(), 1);
    private static final RegradeDesk.Plan DROP = new RegradeDesk.Plan(OptionalInt.empty(), true);

    @TempDir
    Path home;

    private final List<RegradeView.Line> lines = new ArrayList<>();
    private final Regrades regrades = new Regrades();
    private Town town;
    private UUID county;
    private UUID enterprise;

    @BeforeEach
    void anEnterpriseAndItsNeighbour() throws ReflectiveOperationException {
        town = new Town(home);
        town.become(Set.of(Role.ADMINISTRATOR), null);
        town.tell(() -> town.organisations.plant("测试县"));
        county = town.tell(town.organisations::tree).get(0).id();
        enterprise = add(county);
        changed(town.enter(enterprise, Role.LEARNER));
        changed(town.enter(add(county), Role.LEARNER));
        Town.set(regrades, "desk", new RegradeDesk() {
            @Override
            public RegradeView preview(VersionId sat, Plan plan) {
                return new RegradeView(2, lines);
            }
        });
        Field people = PeopleDesk.class.getDeclaredField("people");
        people.setAccessible(true);
        Town.set(regrades, "people", people.get(town.desk));
        Town.set(
                regrades,
                "scope",
                new Wired().with(town.organisations, town.visitor).make(VisitorScope.class));
    }

    private UUID add(UUID parent) {
        town.become(Set.of(Role.ADMINISTRATOR), null);
        return town.tell(() -> town.organisations.add(parent, OrganisationKind.ENTERPRISE, "单位"))
                .orElseThrow()
                .id();
    }

    private void changed(PersonId person) {
        lines.add(new RegradeView.Line(
                UUID.randomUUID(),
                new ExamTitle("fire", "消防基础", "Fire basics"),
                new CandidateId(person.value()),
                40,
                80,
                false,
                true));
    }

    private List<String> names() {
        return town.tell(() -> regrades.preview(SAT, DROP)).lines().stream()
                .map(Regrades.Line::name)
                .toList();
    }

    @Test
    void theCountysOfficeReadsEverybodysName() {
        town.enter(county, Role.OFFICE);
        assertEquals(List.of("张三", "张三"), names());
    }

    @Test
    void whoBelongsToAnEnterpriseReadsTheNamesOfItsOwnPeopleOnly() {
        town.enter(enterprise, Role.TRAINER);
        assertEquals(List.of("张三", "—"), names());
    }
}
