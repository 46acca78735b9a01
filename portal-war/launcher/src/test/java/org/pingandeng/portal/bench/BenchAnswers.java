package org.pingandeng.portal.bench;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.AnswerJson;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.paper.Paper;

/** What a candidate who guesses answers: any question of the paper, in a form that fits its type. */
record BenchAnswers(Paper paper, Map<VersionId, Item> items) {

    /** An answer and its place. */
    record Given(int slot, String json) {}

    Given next(Random random) {
        Paper.Slot slot = paper.slots().get(random.nextInt(paper.slots().size()));
        Item item = items.get(new VersionId(slot.item(), slot.version()));
        return new Given(slot.number(), AnswerJson.write(guess(item, random)).toString());
    }

    private static Answer guess(Item item, Random random) {
        if (item instanceof Item.TrueFalse) {
            return new Answer.Verdict(random.nextBoolean());
        }
        if (item instanceof Item.Single single) {
            return new Answer.Choice(
                    new TreeSet<>(List.of(random.nextInt(single.options().size()))));
        }
        if (item instanceof Item.Multiple multiple) {
            List<Integer> all = new java.util.ArrayList<>(
                    IntStream.range(0, multiple.options().size()).boxed().toList());
            Collections.shuffle(all, random);
            return new Answer.Choice(new TreeSet<>(all.subList(0, 1 + random.nextInt(all.size()))));
        }
        return new Answer.Filled(List.of(String.valueOf(random.nextInt(100))));
    }
}
