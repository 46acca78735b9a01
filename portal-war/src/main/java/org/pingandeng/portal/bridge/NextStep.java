package org.pingandeng.portal.bridge;

import java.util.List;
import org.pingandeng.portal.bridge.ProgrammeLine.Next;
import org.pingandeng.portal.bridge.Studies.Enrolled;
import org.pingandeng.portal.certification.CertificateView;
import org.pingandeng.quiz.exam.LobbyView;
import org.pingandeng.quiz.exam.ResultLine;
import org.pingandeng.quiz.exam.model.ExamRefusal;

/** What a person does next in a programme, and where. */
final class NextStep {

    private NextStep() {}

    /**
     * The next step.
     *
     * @param programme where the person stands in study
     * @param lobby its exam; null when it has none or none is defined
     * @param held the person's certificates
     */
    static Next of(Enrolled programme, LobbyView lobby, List<CertificateView> held) {
        if (held.stream().anyMatch(certificate -> certificate.programme().equals(programme.programme()))) {
            return Next.DONE;
        }
        if (!programme.complete()) {
            return programme.onlineDone() ? Next.CLASSROOM : Next.STUDY;
        }
        if (programme.exam() == null) {
            return Next.DONE;
        }
        if (lobby == null) {
            return Next.WAIT;
        }
        if (lobby.past().stream().anyMatch(ResultLine::passed)) {
            return Next.CERTIFICATE;
        }
        if (lobby.refusal() == ExamRefusal.AWAITS_MARKING) {
            return Next.MARKING;
        }
        return lobby.open() ? Next.EXAM : Next.WAIT;
    }

    /** Where a step is done: a path of the portal. */
    static String link(Next next, Enrolled programme) {
        return switch (next) {
            case STUDY, CLASSROOM -> "/learn/programme?p=" + programme.programme();
            case EXAM, MARKING, WAIT -> lobby(programme.exam());
            case CERTIFICATE, DONE -> "/learn/certificates";
        };
    }

    /** The lobby of an exam. */
    static String lobby(String exam) {
        return "/exam/lobby?exam=" + exam;
    }
}
