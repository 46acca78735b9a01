package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.practical.PracticalBook;

/** {@link ExamParts} by the book of practical exams. */
@ApplicationScoped
class HouseExamParts implements ExamParts {

    @Inject
    PracticalBook book;

    @Override
    public boolean practicalOwed(String exam, UUID candidate) {
        return book.owed(exam, new CandidateId(candidate));
    }
}
