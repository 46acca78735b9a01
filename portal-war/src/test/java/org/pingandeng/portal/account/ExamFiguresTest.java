package org.pingandeng.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.bridge.ExamFigures;
import org.pingandeng.portal.bridge.VisitorScope;
import org.pingandeng.portal.organisation.model.OrganisationKind;
import org.pingandeng.quiz.exam.model.CandidateScope;
import org.pingandeng.quiz.exam.model.ClosedSittings.Tally;
import org.pingandeng.quiz.statistics.ExamReport;
import org.pingandeng.quiz.statistics.StatisticsDesk;

/** Whose sittings a trainer's statistics are made of. */
class ExamFiguresTest {

    @TempDir
    Path home;

    private ExamFigures figures;
    private CandidateScope asked;
    private Town town;
    private UUID county;
    private UUID enterprise;
    private UUID worker;

    @BeforeEach
    void anEnterpriseWithAWorkerBesideAnother() {
        town = new Town(home);
        town.become(Set.of(Role.ADMINISTRATOR), null);
        town.tell(() -> town.organisations.plant("测试县"));
        county = town.tell(town.organisations::tree).get(0).id();
        enterprise = add(county, OrganisationKind.ENTERPRISE);
        worker = town.enter(add(enterprise, OrganisationKind.WORKSHOP), Role.LEARNER)
                .value();
        town.enter(add(county, OrganisationKind.ENTERPRISE), Role.LEARNER);
        Wired wired = new Wired().with(town.organisations, town.visitor, town.people, new Listening());
        wired.make(VisitorScope.class);
        figures = wired.make(ExamFigures.class);
    }

    private final class Listening extends StatisticsDesk {
        @Override
        public List<Tally> exams(CandidateScope scope) {
            asked = scope;
            return List.of();
        }

        @Override
        public Optional<ExamReport> exam(String code, CandidateScope scope) {
            asked = scope;
            return Optional.empty();
        }
    }

    private UUID add(UUID parent, OrganisationKind kind) {
        town.become(Set.of(Role.ADMINISTRATOR), null);
        return town.tell(() -> town.organisations.add(parent, kind, "单位"))
                .orElseThrow()
                .id();
    }

    private CandidateScope scope() {
        town.tell(() -> figures.exam("any"));
        CandidateScope ofExam = asked;
        town.tell(figures::exams);
        assertEquals(ofExam, asked, "the list and the exam are over the same people");
        return asked;
    }

    @Test
    void aTrainerOfAnEnterpriseHasItsOwnPeopleWorkshopsIncluded() {
        UUID trainer = town.enter(enterprise, Role.TRAINER).value();
        assertEquals(CandidateScope.of(Set.of(worker, trainer)), scope());
    }

    @Test
    void theCountysTrainerAndTheOfficeHaveEverybody() {
        town.enter(county, Role.TRAINER);
        assertEquals(CandidateScope.EVERYBODY, scope());
        town.enter(enterprise, Role.OFFICE);
        assertEquals(CandidateScope.EVERYBODY, scope());
    }

    @Test
    void aTrainerWhoBelongsNowhereHasNobody() {
        town.enter(null, Role.TRAINER);
        assertEquals(CandidateScope.of(Set.of()), scope());
    }
}
