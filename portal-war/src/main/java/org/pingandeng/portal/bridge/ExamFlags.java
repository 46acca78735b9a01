package org.pingandeng.portal.bridge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.account.model.Person;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.FlagDesk;
import org.pingandeng.quiz.exam.model.FlaggedSave;

/**
 * Flagged saves with the names of their candidates. An invigilator sees the people of their own organisation and of all
 * below it; one who belongs to the county, at the top of the tree, sees everybody; one who belongs nowhere, nobody.
 */
@ApplicationScoped
public class ExamFlags {

    /** Older ones have long been judged. */
    private static final int MOST = 2_000;

    @Inject
    FlagDesk desk;

    @Inject
    People people;

    @Inject
    OrganisationOffice organisations;

    @Inject
    Visitor visitor;

    /**
     * A flagged save.
     *
     * @param save what is known of it
     * @param name as its candidate is called
     */
    public record Line(FlaggedSave save, String name) {}

    /** The flagged saves of the visitor's people, the latest first. */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public List<Line> lines() {
        return desk.flagged(MOST).stream()
                .map(save ->
                        new Seen(save, people.find(new PersonId(save.candidate().value()))))
                .filter(seen -> mine(seen.person()))
                .map(seen ->
                        new Line(seen.save(), seen.person().map(Person::name).orElse("—")))
                .toList();
    }

    private record Seen(FlaggedSave save, Optional<Person> person) {}

    private boolean mine(Optional<Person> person) {
        if (visitor.reach().filter(String::isEmpty).isPresent()) {
            return true;
        }
        return visitor.organisation()
                .flatMap(organisations::find)
                .filter(place -> place.depth() == 0
                        || path(person.flatMap(Person::owner)).startsWith(place.path()))
                .isPresent();
    }

    private String path(Optional<UUID> organisation) {
        return organisation
                .flatMap(organisations::find)
                .map(OrganisationView::path)
                .orElse("");
    }
}
