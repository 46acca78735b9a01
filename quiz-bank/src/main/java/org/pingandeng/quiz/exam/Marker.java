package org.pingandeng.quiz.exam;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.model.Correction;
import org.pingandeng.quiz.exam.model.Corrections;
import org.pingandeng.quiz.exam.model.DoubleMarking;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.exam.model.Exams;
import org.pingandeng.quiz.exam.model.Marking;
import org.pingandeng.quiz.exam.model.Rulings;
import org.pingandeng.quiz.exam.model.Sitting;
import org.pingandeng.quiz.exam.model.Sittings;
import org.pingandeng.quiz.exam.model.WrittenAnswers;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.paper.Paper;

/** Brings together what a sitting's mark is computed from: paper, items, answers, and what persons decided. */
@Dependent
class Marker {

    @Inject
    Sittings sittings;

    @Inject
    FrozenItems frozen;

    @Inject
    WrittenAnswers answers;

    @Inject
    Corrections corrections;

    @Inject
    Exams exams;

    Marking marking(Sitting sitting) {
        return marking(sitting, rulings(sitting));
    }

    Marking marking(Sitting sitting, Rulings rulings) {
        return Marking.of(sitting.paper(), frozen.of(sitting.paper()), sittings.answers(sitting.id()), rulings);
    }

    Rulings rulings(Sitting sitting) {
        return new Rulings(answers.awarded(sitting.id(), DoubleMarking.USUAL), corrected(versions(sitting.paper())));
    }

    private static List<VersionId> versions(Paper paper) {
        return paper.slots().stream()
                .map(slot -> new VersionId(slot.item(), slot.version()))
                .toList();
    }

    private Map<VersionId, Rulings.Correction> corrected(Collection<VersionId> versions) {
        Map<VersionId, Rulings.Correction> corrected = new HashMap<>();
        corrections.of(versions).forEach((version, made) -> corrected.put(version, correction(made)));
        return corrected;
    }

    private Rulings.Correction correction(Correction made) {
        if (made.rekeyedTo().isEmpty()) {
            return new Rulings.Correction.Dropped();
        }
        VersionId to = new VersionId(made.version().item(), made.rekeyedTo().getAsInt());
        return new Rulings.Correction.Rekeyed(item(to), made.nobodyLoses());
    }

    /** An exam that was taken away is known by its code yet. */
    ExamTitle title(String code) {
        Optional<Exam> exam = exams.known(code);
        return new ExamTitle(
                code,
                exam.map(Exam::titleZh).orElse(code),
                exam.map(Exam::titleEn).orElse(code));
    }

    Item item(VersionId version) {
        return frozen.contents(List.of(version)).get(version);
    }
}
