package org.pingandeng.portal.bridge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pingandeng.portal.bridge.ProgrammeLine.Next;
import org.pingandeng.portal.bridge.Studies.Enrolled;
import org.pingandeng.portal.certification.CertificateRegister;
import org.pingandeng.portal.certification.CertificateView;
import org.pingandeng.portal.certification.model.HolderId;
import org.pingandeng.quiz.exam.ExamHall;
import org.pingandeng.quiz.exam.LobbyView;
import org.pingandeng.quiz.exam.MarkingRoom;
import org.pingandeng.quiz.exam.model.CandidateId;

/** One person's way through study, exams and certificates, put together from the contexts that keep its parts. */
@ApplicationScoped
public class StudyDesk {

    @Inject
    Studies studies;

    @Inject
    ExamHall exams;

    @Inject
    MarkingRoom marks;

    @Inject
    CertificateRegister certificates;

    /**
     * A person's own page.
     *
     * @param person who asks
     */
    @RolesAllowed("course.study")
    @Transactional
    public MeView of(@NotNull UUID person) {
        CandidateId candidate = new CandidateId(person);
        List<Enrolled> enrolled = studies.of(person);
        Map<String, LobbyView> lobbies = exams.lobbies(candidate).stream()
                .collect(Collectors.toMap(lobby -> lobby.exam().code(), Function.identity()));
        List<CertificateView> held = certificates.heldBy(new HolderId(person));
        return new MeView(
                timetable(enrolled, lobbies),
                enrolled.stream()
                        .map(programme -> line(programme, NextStep.of(programme, lobbies.get(programme.exam()), held)))
                        .toList(),
                results(candidate, lobbies));
    }

    private static List<TimetableLine> timetable(List<Enrolled> enrolled, Map<String, LobbyView> lobbies) {
        return enrolled.stream()
                .map(Enrolled::exam)
                .distinct()
                .filter(exam -> lobbies.containsKey(exam) && lobbies.get(exam).open())
                .map(exam -> open(lobbies.get(exam)))
                .toList();
    }

    private static TimetableLine open(LobbyView lobby) {
        return new TimetableLine(
                lobby.exam().titleZh(),
                lobby.exam().titleEn(),
                lobby.exam().minutes(),
                lobby.attemptsLeft(),
                lobby.unfinished().isPresent(),
                NextStep.lobby(lobby.exam().code()));
    }

    private static ProgrammeLine line(Enrolled programme, Next next) {
        return new ProgrammeLine(
                programme.programme(),
                programme.titleZh(),
                programme.titleEn(),
                programme.creditedSeconds(),
                programme.requiredSeconds(),
                programme.secondsPerClassHour(),
                next,
                NextStep.link(next, programme));
    }

    private List<ResultLine> results(CandidateId candidate, Map<String, LobbyView> lobbies) {
        return marks.results(candidate).stream()
                .filter(result -> result.closed() && !result.voided())
                .map(result -> result(result, lobbies.get(result.exam())))
                .toList();
    }

    private static ResultLine result(org.pingandeng.quiz.exam.ResultLine result, LobbyView lobby) {
        return new ResultLine(
                lobby == null ? result.exam() : lobby.exam().titleZh(),
                lobby == null ? result.exam() : lobby.exam().titleEn(),
                result.marked(),
                result.score(),
                result.passMark(),
                result.passed(),
                result.startedAt(),
                "/exam/result?sitting=" + result.sitting());
    }
}
