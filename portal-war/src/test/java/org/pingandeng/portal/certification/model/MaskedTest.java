package org.pingandeng.portal.certification.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {

    @ParameterizedTest
    @CsvSource({"张三, 张*", "张三丰, 张*丰", "欧阳娜娜, 欧**娜", "王, *", "𠮷野家, 𠮷*家", "李𠮷, 李*", "买买提·艾力, 买****力", "Anne, A**e"})
    void aNameKeepsItsEnds(String name, String masked) {
        assertEquals(masked, Masked.name(name));
    }

    @Test
    void noNameIsShownWhole() {
        Random chance = new Random(5);
        List<String> characters = List.of("张", "伟", "𠮷", "a", "·", "é", "葛\uDB40\uDD00", "𫍯", "ا");
        for (int round = 0; round < 2_000; round++) {
            StringBuilder name = new StringBuilder();
            for (int left = 1 + chance.nextInt(20); left > 0; left--) {
                name.append(characters.get(chance.nextInt(characters.size())));
            }
            String masked = Masked.name(name.toString());
            assertNotEquals(name.toString(), masked);
            assertTrue(masked.contains("*"), masked);
            assertTrue(Masked.characters(masked.replace("*", "")).size() <= 2, masked);
            assertFalse(masked.codePoints().anyMatch(each -> Character.getType(each) == Character.SURROGATE), masked);
        }
    }
}
