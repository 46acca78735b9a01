package org.pingandeng.portal.bridge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.print.Printed;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.office.SessionCalendar;
import org.pingandeng.quiz.exam.office.SessionRoom;
import org.pingandeng.quiz.exam.office.model.RosterLine;
import org.pingandeng.quiz.exam.watch.OrderRoll;

/** Puts the papers of an exam's date together: tickets (准考证), the roll (签到表), the minutes (考场记录). */
@ApplicationScoped
public class SessionPress {

    @Inject
    SessionCalendar calendar;

    @Inject
    SessionRoster roster;

    @Inject
    SessionRoom room;

    @Inject
    OrderRoll orders;

    @Inject
    Visitor visitor;

    /**
     * The tickets of everybody on a date.
     *
     * @param session which
     * @param words gives the reader's word for a key
     * @param locale the reader's
     * @return the document; empty where there is no such date, or nobody sits it
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public Optional<Printed> tickets(
            @NotNull UUID session, @NotNull UnaryOperator<String> words, @NotNull Locale locale) {
        List<SessionRoster.Line> seated = seated(session);
        return calendar.find(session).filter(found -> !seated.isEmpty()).map(found -> {
            SessionSheets sheets = new SessionSheets(found.session(), found.exam(), words, locale);
            seated.forEach(line -> sheets.ticket(
                    line.who(), line.line(), line.presence().orElseThrow().ticket()));
            return sheets.printed("print.tickets");
        });
    }

    /**
     * The roll that candidates sign.
     *
     * @param session which
     * @param words gives the reader's word for a key
     * @param locale the reader's
     * @return the document; empty where there is no such date
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public Optional<Printed> roll(@NotNull UUID session, @NotNull UnaryOperator<String> words, @NotNull Locale locale) {
        return calendar.find(session).map(found -> {
            SessionSheets sheets = new SessionSheets(found.session(), found.exam(), words, locale);
            sheets.roll(seated(session));
            return sheets.printed("print.roll");
        });
    }

    /**
     * The minutes of a date.
     *
     * @param session which
     * @param words gives the reader's word for a key
     * @param locale the reader's
     * @return the document; empty where there is no such date
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public Optional<Printed> minutes(
            @NotNull UUID session, @NotNull UnaryOperator<String> words, @NotNull Locale locale) {
        return calendar.find(session).map(found -> {
            SessionSheets sheets = new SessionSheets(found.session(), found.exam(), words, locale);
            sheets.minutes(seated(session), calendar.steps(session), orders.of(session));
            return sheets.printed("print.minutes");
        });
    }

    private List<SessionRoster.Line> seated(UUID session) {
        return roster.lines(session).stream()
                .filter(line -> line.line().accepted())
                .toList();
    }

    /**
     * The visitor's own ticket.
     *
     * @param session of which date
     * @param words gives the reader's word for a key
     * @param locale the reader's
     * @return the document; empty where they do not sit it
     */
    @RolesAllowed(QuizPermissions.SIT)
    @Transactional
    public Optional<Printed> mine(@NotNull UUID session, @NotNull UnaryOperator<String> words, @NotNull Locale locale) {
        return room.offer(session, new CandidateId(visitor.person().value()))
                .filter(offer -> offer.line().filter(RosterLine::accepted).isPresent())
                .map(offer -> {
                    SessionSheets sheets = new SessionSheets(offer.session(), offer.exam(), words, locale);
                    sheets.ticket(roster.myself(), offer.line().orElseThrow(), offer.ticket());
                    return sheets.printed("print.ticket");
                });
    }
}
