package org.pingandeng.portal.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.programme.ClassroomDesk;
import org.pingandeng.course.programme.Completion;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.account.SignedIn;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.model.Organisation;
import org.pingandeng.portal.organisation.model.OrganisationKind;
import org.pingandeng.portal.organisation.store.JpaOrganisations;

/** Whose learners stand on a trainer's list. */
class ClassListTest {

    private final Clock clock = Clock.systemUTC();
    private final Visitor visitor = new Visitor();
    private final EntityManager entities =
            SharedPostgres.entityManagers("portal").createEntityManager();
    private final Organisation county = Organisation.county("测试县", clock.instant());
    private final Organisation enterprise = below(county, OrganisationKind.ENTERPRISE);
    private final Organisation workshop = below(enterprise, OrganisationKind.WORKSHOP);
    private final Organisation neighbour = below(county, OrganisationKind.ENTERPRISE);
    private LearnerScope asked;
    private ClassList list;

    private Organisation below(Organisation above, OrganisationKind kind) {
        return above.below(kind, "单位", clock.instant()).orElseThrow();
    }

    @BeforeEach
    void build() {
        entities.getTransaction().begin();
        Wired wired = new Wired().with(entities, clock, visitor, new ClassroomDesk() {
            @Override
            public Map<LearnerId, Completion> learners(String programme, LearnerScope within) {
                asked = within;
                return Map.of();
            }
        });
        JpaOrganisations organisations = wired.make(JpaOrganisations.class);
        organisations.add(county);
        organisations.add(enterprise);
        organisations.add(workshop);
        organisations.add(neighbour);
        wired.make(OrganisationOffice.class);
        wired.make(VisitorScope.class);
        list = wired.make(ClassList.class);
    }

    @AfterEach
    void leaveNothing() {
        entities.getTransaction().rollback();
        entities.close();
    }

    private LearnerScope scope(UUID organisation, String reach) {
        visitor.become(new SignedIn(
                UUID.randomUUID(),
                new PersonId(UUID.randomUUID()),
                "示例教师",
                Set.of(Role.TRAINER),
                Role.permissions(Set.of(Role.TRAINER)),
                Optional.ofNullable(organisation),
                Optional.ofNullable(reach),
                false));
        list.learners("any");
        return asked;
    }

    @Test
    void aTrainerHasTheLearnersOfTheirOrganisationAndOfAllBelowIt() {
        LearnerScope own = scope(enterprise.id(), null);
        assertEquals(LearnerScope.of(Set.of(enterprise.id(), workshop.id())), own);
        assertEquals(LearnerScope.of(Set.of(workshop.id())), scope(workshop.id(), null));
    }

    @Test
    void aNeighboursTrainerHasNoneOfThem() {
        assertEquals(LearnerScope.of(Set.of(neighbour.id())), scope(neighbour.id(), null));
    }

    @Test
    void aTrainerOfTheCountyHasEverybodyAndSoHasTheOffice() {
        assertEquals(LearnerScope.EVERYBODY, scope(county.id(), null));
        assertEquals(LearnerScope.EVERYBODY, scope(null, ""));
    }

    @Test
    void aTrainerWhoBelongsNowhereHasNobody() {
        assertEquals(LearnerScope.NOBODY, scope(null, null));
        assertEquals(LearnerScope.NOBODY, scope(UUID.randomUUID(), null));
    }
}
