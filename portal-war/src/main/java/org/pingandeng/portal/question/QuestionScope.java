package org.pingandeng.portal.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.Questions;
import org.pingandeng.portal.question.model.Round;
import org.pingandeng.portal.question.model.Standing;

/** Which questions a visitor of the desk sees: all who let in or let out; others what they are to answer. */
@ApplicationScoped
class QuestionScope {

    @Inject
    Questions questions;

    @Inject
    QuestionBook book;

    @Inject
    OrganisationOffice organisations;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    boolean all() {
        return visitor.may(QuestionPermissions.MODERATE) || visitor.may(QuestionPermissions.CHECK);
    }

    Questions.Wanted wanted(String view) {
        return new Questions.Wanted(view, all(), visitor.roles(), place(), Question.day(clock.instant()));
    }

    /** A question that the visitor may see. */
    Question within(long number) {
        Question question = questions.find(number).orElseThrow(() -> new NotYours("question"));
        if (!all()) {
            Standing standing = book.standing(question);
            boolean mine = standing.state() != Round.State.WAITING
                    && standing.last().route().means(visitor.roles(), place());
            if (!mine) {
                throw new NotYours("question");
            }
        }
        return question;
    }

    private String place() {
        return visitor.organisation()
                .flatMap(organisations::find)
                .map(OrganisationView::path)
                .orElse("");
    }
}
