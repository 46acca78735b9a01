package org.pingandeng.quiz.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.paper.Blueprint;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.paper.Rules;

/** Blueprints and papers as JSON columns. */
class PaperJsonTest {

    private static final Blueprint.Section SECTION =
            new Blueprint.Section(ItemType.SINGLE, 20, 2, List.of("法律法规", "应急管理"));

    @Test
    void blueprintsThatWereStoredBeforeThereWereRulesAreStillRead() {
        String stored = """
                [{"type":"single","count":20,"points":2.0,"topics":["法律法规","应急管理"]}]""";
        assertEquals(new Blueprint(List.of(SECTION)), PaperJson.blueprint(stored));
        assertEquals(
                stored,
                PaperJson.write(new Blueprint(List.of(SECTION))),
                "and without rules they are written so that an older portal reads them");
    }

    @Test
    void everythingThatABlueprintSaysComesBack() {
        Blueprint full = new Blueprint(
                List.of(SECTION, new Blueprint.Section(ItemType.CASE_STUDY, 1, 10.5, List.of(), 2, 4)),
                new Rules(
                        Set.of(UUID.randomUUID()),
                        Set.of(UUID.randomUUID(), UUID.randomUUID()),
                        List.of("矿山"),
                        List.of(new Rules.Share("法律法规", 2, 8)),
                        1));
        assertEquals(full, PaperJson.blueprint(PaperJson.write(full)));
    }

    @Test
    void formsComeBackAndNoneAreNone() {
        Paper form = new Paper(List.of(new Paper.Slot(1, UUID.randomUUID(), 3, 2.5, List.of(2, 0, 1))));
        assertEquals(List.of(form, form), PaperJson.forms(PaperJson.writeForms(List.of(form, form))));
        assertTrue(PaperJson.forms(null).isEmpty());
    }
}
