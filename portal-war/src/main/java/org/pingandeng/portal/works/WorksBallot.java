package org.pingandeng.portal.works;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.works.model.Calls;
import org.pingandeng.portal.works.model.Vote;
import org.pingandeng.portal.works.model.Votes;
import org.pingandeng.portal.works.model.Work;
import org.pingandeng.portal.works.model.Works;
import org.pingandeng.portal.works.model.WorksRefusal;

/** Where people vote: one vote a day and call for whoever has signed in, or for a device that was made sure of. */
@ApplicationScoped
public class WorksBallot {

    /** How many votes of devices count from one address in a day and call: a school or a village stands behind one. */
    static final int AN_ADDRESS = 500;

    @Inject
    Calls calls;

    @Inject
    Works works;

    @Inject
    Votes votes;

    @Inject
    WorksHall hall;

    @Inject
    WorksSeals seals;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * Votes.
     *
     * @param id for which work
     * @param device the device that votes where nobody has signed in; never empty then
     * @return why not, or empty
     */
    @PermitAll
    @Transactional
    public Optional<WorksRefusal> vote(@NotNull UUID id, @NotNull String device) {
        LocalDate today = hall.today();
        Optional<Work> work = works.find(id).filter(each -> each.state() == Work.State.SHOWN);
        boolean open = work.flatMap(each -> calls.find(each.call()))
                .filter(call -> call.votes(today))
                .isPresent();
        Optional<String> who = visitor.actor().map(person -> "person|" + person);
        if (!open || who.isEmpty() && device.isBlank()) {
            return Optional.of(WorksRefusal.NO_VOTE);
        }
        UUID call = work.get().call();
        String address = seals.address(visitor.address(), today);
        if (who.isEmpty() && votes.from(call, address) >= AN_ADDRESS) {
            return Optional.of(WorksRefusal.TOO_OFTEN);
        }
        Vote vote = new Vote(
                call,
                id,
                seals.voter(call, who.orElse("device|" + device)),
                today,
                address,
                seals.network(visitor.address()),
                clock.instant());
        return votes.add(vote) ? Optional.empty() : Optional.of(WorksRefusal.VOTED);
    }
}
