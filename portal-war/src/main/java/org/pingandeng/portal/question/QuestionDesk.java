package org.pingandeng.portal.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;
import org.pingandeng.portal.question.model.Asker;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.QuestionRefusal;
import org.pingandeng.portal.question.model.Questions;
import org.pingandeng.portal.question.model.Route;
import org.pingandeng.portal.question.model.Standing;
import org.pingandeng.portal.question.model.Step;

/** The office's desk: what waits, what is let in and who answers it. */
@ApplicationScoped
public class QuestionDesk {

    /** The topic of the news that something the public reads is new, changed or gone; the key is its number. */
    public static final String PUBLISHED = "question.published";

    private static final int LONGEST_REASON = 500;

    @Inject
    Questions questions;

    @Inject
    QuestionBook book;

    @Inject
    QuestionScope scope;

    @Inject
    QuestionPost post;

    @Inject
    QuestionKeys keys;

    @Inject
    OrganisationOffice organisations;

    /**
     * A question at the desk.
     *
     * @param question what was asked
     * @param standing how it stands
     * @param steps what happened
     */
    public record Opened(Question question, Standing standing, List<Step> steps) {}

    /**
     * A page of what the visitor sees.
     *
     * @param view such as {@code WAITING}; empty for all
     * @param from the first
     * @param most how many
     */
    @RolesAllowed(QuestionPermissions.DESK)
    @Transactional
    public List<Questions.Line> lines(@NotNull String view, int from, int most) {
        return questions.lines(scope.wanted(view), Math.max(0, from), most);
    }

    /** How many {@link #lines} there are. */
    @RolesAllowed(QuestionPermissions.DESK)
    @Transactional
    public long count(@NotNull String view) {
        return questions.count(scope.wanted(view));
    }

    /** How many {@link #lines} each view has; of all for an empty text. A view without lines may be missing. */
    @RolesAllowed(QuestionPermissions.DESK)
    @Transactional
    public Map<String, Long> counts() {
        return questions.counts(scope.wanted(""));
    }

    /** The subjects of questions. */
    @RolesAllowed(QuestionPermissions.DESK)
    @Transactional
    public List<Question.Topic> topics() {
        return questions.topics();
    }

    /** One question; not found where it is another's to answer. */
    @RolesAllowed(QuestionPermissions.DESK)
    @Transactional
    public Opened open(long number) {
        Question question = scope.within(number);
        return new Opened(question, book.standing(question), questions.steps(number));
    }

    /** Who asked, for the office to call them; looking it up is written down. Empty where nobody knows any more. */
    @RolesAllowed(QuestionPermissions.MODERATE)
    @Transactional
    public Optional<Asker> asker(long number) {
        Question question = scope.within(number);
        Optional<Asker> asker = questions.asker(number).map(keys::open);
        asker.ifPresent(any -> book.happen(question, book.step(Step.Kind.SEEN, ""), before -> Optional.empty()));
        return asker;
    }

    /**
     * Lets a question in and says who answers.
     *
     * @param number which
     * @param role whose people
     * @param place of which place; null for the whole county
     * @return why not, or empty
     */
    @RolesAllowed(QuestionPermissions.MODERATE)
    @Transactional
    public Optional<QuestionRefusal> accept(long number, Role role, UUID place) {
        return routed(number, Step.Kind.ACCEPTED, role, place);
    }

    /** Says that others answer; parameters as there. */
    @RolesAllowed(QuestionPermissions.MODERATE)
    @Transactional
    public Optional<QuestionRefusal> route(long number, Role role, UUID place) {
        return routed(number, Step.Kind.ROUTED, role, place);
    }

    private Optional<QuestionRefusal> routed(long number, Step.Kind kind, Role role, UUID place) {
        Question question = scope.within(number);
        Optional<OrganisationView> where = place == null ? Optional.empty() : organisations.find(place);
        if (role == null || !Route.ROLES.contains(role) || place != null && where.isEmpty()) {
            return Optional.of(QuestionRefusal.NO_ROUTE);
        }
        Route route = new Route(role, place, where.map(OrganisationView::path).orElse(""));
        Optional<QuestionRefusal> refusal =
                book.happen(question, book.step(kind, "").to(route), before -> Optional.empty());
        if (refusal.isEmpty()) {
            post.routed(question, book.standing(question).last());
        }
        return refusal;
    }

    /**
     * Does not take a question.
     *
     * @param number which
     * @param reason for the asker to read
     * @return why not, or empty
     */
    @RolesAllowed(QuestionPermissions.MODERATE)
    @Transactional
    public Optional<QuestionRefusal> refuse(long number, @NotNull String reason) {
        Question question = scope.within(number);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return Optional.of(QuestionRefusal.NO_REASON);
        }
        Optional<QuestionRefusal> refusal =
                book.happen(question, book.step(Step.Kind.REFUSED, reason), before -> Optional.empty());
        if (refusal.isEmpty()) {
            post.refused(question);
        }
        return refusal;
    }

    /** From now on only the asker reads it and its answer. */
    @RolesAllowed(QuestionPermissions.MODERATE)
    @Transactional
    public Optional<QuestionRefusal> close(long number) {
        return book.happen(scope.within(number), book.step(Step.Kind.CLOSED, ""), before -> Optional.empty());
    }

    /**
     * Writes down what was made of a question.
     *
     * @param number which
     * @param href where it is
     * @return why not, or empty
     */
    @RolesAllowed(QuestionPermissions.DESK)
    @Transactional
    public Optional<QuestionRefusal> drafted(long number, @NotNull String href) {
        return book.happen(scope.within(number), book.step(Step.Kind.DRAFTED, href), before -> Optional.empty());
    }
}
