package org.pingandeng.quiz.bank;

import java.time.Instant;
import java.util.UUID;
import org.pingandeng.quiz.bank.model.BankItem;

/**
 * An item in a list.
 *
 * @param id which
 * @param code its name for people and files
 * @param type its type's word
 * @param use {@code PRACTICE} or {@code EXAM}
 * @param state where it stands
 * @param version its latest version
 * @param topic path of its knowledge point
 * @param difficulty 1 to 5
 * @param stem the question
 * @param changedAt last step
 */
public record ItemView(
        UUID id,
        String code,
        String type,
        String use,
        String state,
        int version,
        String topic,
        int difficulty,
        String stem,
        Instant changedAt) {

    static ItemView of(BankItem item) {
        return new ItemView(
                item.id(),
                item.code(),
                item.type().word(),
                item.use().name(),
                item.state().name(),
                item.version(),
                item.topic(),
                item.difficulty(),
                item.stem(),
                item.changedAt());
    }
}
