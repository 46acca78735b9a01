package org.pingandeng.portal.bridge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.print.Block;
import org.pingandeng.portal.print.Printed;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.practical.LookDesk;
import org.pingandeng.quiz.exam.practical.PracticalDate;
import org.pingandeng.quiz.exam.practical.PracticalRoom;
import org.pingandeng.quiz.exam.practical.model.Picture;
import org.pingandeng.quiz.exam.practical.model.Practicals;

/** Puts the papers of practical exams together: the list of a date, a candidate's score sheets (评分表). */
@ApplicationScoped
public class PracticalPress {

    @Inject
    Examination examination;

    @Inject
    PracticalRoom room;

    @Inject
    LookDesk looks;

    @Inject
    Practicals practicals;

    @Inject
    People people;

    @Inject
    Visitor visitor;

    @Inject
    Trail trail;

    /**
     * A paper with its pictures.
     *
     * @param printed what
     * @param pictures by the address that it names them by
     */
    public record Paper(Printed printed, Map<String, byte[]> pictures) {

        /**
         * A picture.
         *
         * @param address as the paper names it
         * @return its bytes
         */
        public Optional<byte[]> picture(String address) {
            return Optional.ofNullable(pictures.get(address));
        }
    }

    static String address(UUID entry, String kind, int number) {
        return entry + "/" + kind + "/" + number;
    }

    /**
     * Everybody of a date.
     *
     * @param session which
     * @param words gives the reader's word for a key
     * @param locale the reader's
     * @return the document; empty where there is no such date within reach
     */
    @RolesAllowed(QuizPermissions.PRACTICAL)
    @Transactional
    public Optional<Paper> list(@NotNull UUID session, @NotNull UnaryOperator<String> words, @NotNull Locale locale) {
        return examination.open(session).map(named -> {
            PracticalSheets sheets = new PracticalSheets(words, locale);
            sheets.list(named.date(), named::name);
            return paper(named.date().session().title() + " " + words.apply("practical.print.list"), sheets);
        });
    }

    /**
     * A candidate's score sheets of a date; without what others gave in subjects that the visitor may still score. The
     * exam office prints all of them, for its minutes and for appeals; of what is not decided yet that is written down,
     * and whoever printed it scores it no more.
     *
     * @param session which
     * @param candidate whose
     * @param words gives the reader's word for a key
     * @param locale the reader's
     * @return the document; empty where they are not on it, or beyond reach
     */
    @RolesAllowed(QuizPermissions.PRACTICAL)
    @Transactional
    public Optional<Paper> sheet(
            @NotNull UUID session,
            @NotNull UUID candidate,
            @NotNull UnaryOperator<String> words,
            @NotNull Locale locale) {
        return examination
                .open(session)
                .flatMap(named -> named.date().stands().stream()
                        .filter(stand -> stand.candidate().value().equals(candidate))
                        .findFirst()
                        .map(stand -> sheet(named, stand, words, locale)));
    }

    private Paper sheet(
            Examination.Named named, PracticalDate.Stand stand, UnaryOperator<String> words, Locale locale) {
        PracticalSheets sheets = new PracticalSheets(words, locale);
        PracticalDate date = named.date();
        boolean office = visitor.may(QuizPermissions.EXAM_OFFICE);
        if (office) {
            note(named, stand);
        }
        sheets.sheet(
                date.session(),
                date.exam(),
                stand.result(),
                practicals.sheets(date.rule().trade()),
                named.name(stand.candidate().value()),
                named::name,
                line -> office ? Optional.empty() : line.closedTo(named.me()));
        return paper(words.apply("practical.print.sheet") + " " + stand.ticket(), sheets);
    }

    private void note(Examination.Named named, PracticalDate.Stand stand) {
        UUID session = named.date().session().id();
        if (looks.look(session, stand.candidate(), named.me())) {
            trail.record(
                    "exam.practical.read",
                    session.toString(),
                    Map.of("candidate", stand.candidate().value().toString()));
        }
    }

    /**
     * The visitor's own score sheets of a date.
     *
     * @param session which
     * @param words gives the reader's word for a key
     * @param locale the reader's
     * @return the document; empty before the release, or where they were not scored
     */
    @RolesAllowed(QuizPermissions.SIT)
    @Transactional
    public Optional<Paper> mine(@NotNull UUID session, @NotNull UnaryOperator<String> words, @NotNull Locale locale) {
        UUID me = visitor.person().value();
        return room.mine(session, new CandidateId(me)).map(mine -> {
            Map<UUID, String> names = people.names(List.of(me));
            PracticalSheets sheets = new PracticalSheets(words, locale);
            sheets.sheet(
                    mine.session(),
                    mine.exam(),
                    mine.result(),
                    mine.sheets(),
                    names.getOrDefault(me, "—"),
                    examiner -> words.apply("practical.examiner"),
                    line -> Optional.empty());
            return paper(mine.session().title() + " " + words.apply("practical.print.sheet"), sheets);
        });
    }

    private Paper paper(String title, PracticalSheets sheets) {
        Map<String, byte[]> pictures = new HashMap<>();
        for (Block block : sheets.blocks()) {
            if (block instanceof Block.Picture picture) {
                String[] parts = picture.id().split("/");
                practicals
                        .picture(UUID.fromString(parts[0]), Picture.Kind.valueOf(parts[1]), Integer.parseInt(parts[2]))
                        .ifPresent(bytes -> pictures.put(picture.id(), bytes));
            }
        }
        return new Paper(new Printed(title, sheets.blocks()), pictures);
    }
}
