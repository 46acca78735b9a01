package org.pingandeng.portal.bridge;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;
import org.pingandeng.quiz.exam.model.CandidateScope;

/**
 * Whose learners and candidates a visitor of a desk reaches: those of their own organisation and of all below it; one
 * who belongs to the county, at the top of the tree, reaches everybody; one who belongs nowhere, nobody.
 */
@ApplicationScoped
public class VisitorScope {

    @Inject
    OrganisationOffice organisations;

    @Inject
    People people;

    @Inject
    Visitor visitor;

    /** The scope of who asks now. */
    @PermitAll
    public LearnerScope mine() {
        if (visitor.reach().filter(String::isEmpty).isPresent()) {
            return LearnerScope.EVERYBODY;
        }
        return visitor.organisation()
                .flatMap(organisations::find)
                .map(this::below)
                .orElse(LearnerScope.NOBODY);
    }

    /** The candidates within that scope. */
    @PermitAll
    public CandidateScope candidates() {
        LearnerScope mine = mine();
        return mine.everybody() ? CandidateScope.EVERYBODY : CandidateScope.of(people.of(mine.organisations()));
    }

    private LearnerScope below(OrganisationView place) {
        return place.depth() == 0 ? LearnerScope.EVERYBODY : LearnerScope.of(organisations.below(place.id()));
    }
}
