package org.pingandeng.portal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DeskAreaTest {

    @Test
    void everyDeskBelongsToAnAreaAndNoAreaIsEmpty() {
        Set<DeskArea> areas = Arrays.stream(Place.values())
                .filter(Place::desk)
                .map(DeskArea::of)
                .collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(DeskArea.class), areas);
    }

    @Test
    void questionsOfThePublicAreNoQuestionsOfTheBank() {
        assertEquals(DeskArea.PUBLIC, DeskArea.of(Place.DESK_PUBLIC_QUESTIONS));
        assertEquals(DeskArea.QUESTIONS, DeskArea.of(Place.DESK_ITEMS));
        assertEquals(DeskArea.COURSES, DeskArea.of(Place.DESK_QUESTIONS));
    }
}
