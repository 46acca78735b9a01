package org.pingandeng.quiz.statistics.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.model.ClosedSitting;
import org.pingandeng.quiz.exam.model.Rulings.Correction;
import org.pingandeng.quiz.exam.model.Rulings.Correction.Dropped;
import org.pingandeng.quiz.exam.model.Rulings.Correction.Rekeyed;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.Grading;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Mark;
import org.pingandeng.quiz.paper.Paper;

/** Marks one sitting slot by slot, by the keys that hold now and with what persons gave. */
final class SlotReader {

    private final ClosedSitting sitting;
    private final Map<ItemKey, Gathering> items;
    private final Map<Integer, String> answers;
    private final Map<Integer, Double> seconds;

    SlotReader(ClosedSitting sitting, Map<ItemKey, Gathering> items) {
        this.sitting = sitting;
        this.items = items;
        this.answers = sitting.answers();
        this.seconds = SlotTimes.of(sitting);
    }

    /** Every slot whose item is known, each case followed by its questions. */
    List<SatSlot> slots(Map<VersionId, Item> contents) {
        List<SatSlot> slots = new ArrayList<>();
        for (Paper.Slot slot : sitting.paper().slots()) {
            VersionId version = new VersionId(slot.item(), slot.version());
            Correction correction = sitting.rulings().corrections().get(version);
            Item item = correction instanceof Rekeyed rekeyed ? rekeyed.item() : contents.get(version);
            if (item != null) {
                add(slot, item, correction instanceof Dropped, slots);
            }
        }
        return slots;
    }

    private void add(Paper.Slot slot, Item item, boolean dropped, List<SatSlot> slots) {
        Map<Integer, Mark> awarded = awarded(slot.number());
        Gathering gathering = gathering(slot, Grading.WHOLE, item);
        int number = gathering.number(answers.get(slot.number()));
        slots.add(new SatSlot(
                key(slot, Grading.WHOLE),
                gathering,
                slot.points(),
                number,
                gathering.fraction(number, awarded),
                seconds.get(slot.number()),
                dropped));
        if (item instanceof Item.CaseStudy study) {
            addParts(slot, study, gathering.answer(number), dropped, slots);
        }
    }

    private void addParts(Paper.Slot slot, Item.CaseStudy study, Answer answer, boolean dropped, List<SatSlot> slots) {
        double weights = study.parts().stream().mapToInt(Item.Part::weight).sum();
        Map<Integer, Mark> awarded = awarded(slot.number());
        for (int part = 1; part <= study.parts().size(); part++) {
            Item.Part question = study.parts().get(part - 1);
            Gathering gathering = gathering(slot, part, question.item());
            int number = gathering.number(answer instanceof Answer.Parts parts ? parts.at(part - 1) : null);
            Mark given = awarded.get(part);
            slots.add(new SatSlot(
                    key(slot, part),
                    gathering,
                    slot.points() * question.weight() / weights,
                    number,
                    gathering.fraction(number, given == null ? Map.of() : Map.of(Grading.WHOLE, given)),
                    null,
                    dropped));
        }
    }

    private static ItemKey key(Paper.Slot slot, int part) {
        return new ItemKey(slot.item(), slot.version(), part);
    }

    private Gathering gathering(Paper.Slot slot, int part, Item item) {
        return items.computeIfAbsent(key(slot, part), fresh -> new Gathering(item));
    }

    private Map<Integer, Mark> awarded(int slot) {
        if (sitting.rulings().awarded().isEmpty()) {
            return Map.of();
        }
        Map<Integer, Mark> awarded = new HashMap<>();
        sitting.rulings().awarded().forEach((place, mark) -> {
            if (place.slot() == slot) {
                awarded.put(place.part(), mark);
            }
        });
        return awarded;
    }
}
