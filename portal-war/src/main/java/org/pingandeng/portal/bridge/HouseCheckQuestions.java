package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.port.CheckQuestions;
import org.pingandeng.quiz.practice.AttentionRoom;

/** Gives films quick questions of the bank's practice items. */
@ApplicationScoped
public class HouseCheckQuestions implements CheckQuestions {

    @Inject
    AttentionRoom room;

    @Override
    public Optional<Question> draw(List<String> topics, long seed) {
        return room.draw(topics, seed).map(HouseCheckQuestions::question);
    }

    @Override
    public Optional<Question> find(String ref) {
        int colon = ref.indexOf(':');
        return room.find(UUID.fromString(ref.substring(0, colon)), Integer.parseInt(ref.substring(colon + 1)))
                .map(HouseCheckQuestions::question);
    }

    private static Question question(AttentionRoom.Quick quick) {
        return new Question(
                quick.item() + ":" + quick.version(),
                quick.stem(),
                quick.choices(),
                quick.right(),
                quick.explanation());
    }
}
