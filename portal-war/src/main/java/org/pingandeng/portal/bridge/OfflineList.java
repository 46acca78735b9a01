package org.pingandeng.portal.bridge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.offline.OfflineDesk;
import org.pingandeng.course.offline.OfflineDesk.Decided;
import org.pingandeng.course.offline.OfflineLine;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.account.model.Person;
import org.pingandeng.portal.account.model.PersonId;

/** What was put aside of study without network, with names, as far as the trainer's scope goes ({@link VisitorScope}). */
@ApplicationScoped
public class OfflineList {

    @Inject
    OfflineDesk desk;

    @Inject
    People people;

    @Inject
    VisitorScope scope;

    @Inject
    Visitor visitor;

    /**
     * A line with names.
     *
     * @param aside what was put aside
     * @param learner whose it is
     * @param decider who decided; blank as long as nobody did
     */
    public record Line(OfflineLine aside, String learner, String decider) {}

    /**
     * What was put aside.
     *
     * @param open what waits, else what was decided
     */
    @RolesAllowed(CoursePermissions.RECORD_HOURS)
    @Transactional
    public List<Line> lines(boolean open) {
        return desk.aside(scope.mine(), open).stream()
                .map(line -> new Line(
                        line,
                        name(line.learner().value()),
                        line.decision().map(each -> name(each.by())).orElse("")))
                .toList();
    }

    /**
     * Decides on records, by the visitor.
     *
     * @param records their numbers
     * @param credit whether they count after all
     * @param why the reason
     */
    @RolesAllowed(CoursePermissions.RECORD_HOURS)
    public Decided decide(@NotNull List<Long> records, boolean credit, String why) {
        return desk.decide(records, credit, why, visitor.person().value(), scope.mine());
    }

    private String name(UUID id) {
        return people.find(new PersonId(id)).map(Person::name).orElse("—");
    }
}
