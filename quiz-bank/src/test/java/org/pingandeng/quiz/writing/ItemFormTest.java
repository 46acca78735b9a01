package org.pingandeng.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.FurtherTypesTest;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.PartialCredit;
import org.pingandeng.quiz.writing.FormProblem.Reason;

/** An author fills a form in: lines come and go, and everything that is missing is said at its field. */
class ItemFormTest {

    private static Item.Text text(String stem) {
        return new Item.Text(stem, "因为。", "有限空间/程序", 2, List.of("安全生产法:28", "安全生产法:30"), "自编");
    }

    private static ItemForm single(String... options) {
        ItemForm form = FormWriter.blank(ItemType.SINGLE)
                .with("stem", "进入前先做什么？")
                .with("topic", "有限空间")
                .with("option.0.right", "on");
        for (int i = 0; i < options.length; i++) {
            form = form.with("option." + i + ".text", options[i]);
        }
        return form;
    }

    @Test
    void everyItemComesBackFromItsFormAsItWas() {
        List<Item> items = new ArrayList<>(FurtherTypesTest.all());
        items.add(new Item.TrueFalse(text("对吗"), false));
        items.add(new Item.Single(text("哪个"), List.of("甲", "乙"), 1));
        items.add(new Item.Multiple(text("哪些"), List.of("甲", "乙", "丙"), Set.of(0, 2), PartialCredit.PER_OPTION));
        items.add(new Item.FillIn(
                text("先____再____"), List.of(new Blank(List.of("通风", "换气")), new Blank(List.of("19.5±0.5")))));
        for (Item item : items) {
            assertEquals(new FormReader.Result(Optional.of(item), List.of()), FormReader.read(FormWriter.write(item)));
        }
    }

    @ParameterizedTest
    @EnumSource(ItemType.class)
    void anEmptyFormOfAnyTypeSaysWhatItNeeds(ItemType type) {
        FormReader.Result read = FormReader.read(FormWriter.blank(type));
        assertEquals(Optional.empty(), read.item());
        assertTrue(read.problems().contains(new FormProblem("stem", Reason.MISSING)));
        assertTrue(read.problems().size() > 1, read.problems().toString());
    }

    @Test
    void twoOptionsThatReadAlikeAreSaidAtTheSecond() {
        assertEquals(
                List.of(new FormProblem("option.2.text", Reason.EQUAL)),
                FormReader.read(single("通风", "检测", "通 风。")).problems());
    }

    @Test
    void emptyLinesAtTheEndArePassedOverAndOneInBetweenIsNot() {
        assertTrue(FormReader.read(single("通风", "检测")).item().isPresent());
        assertEquals(
                List.of(new FormProblem("option.1.text", Reason.MISSING)),
                FormReader.read(single("通风", "", "检测")).problems());
    }

    @Test
    void oneOptionIsRightAndNotTwo() {
        assertEquals(
                List.of(new FormProblem("option", Reason.SEVERAL_KEYS)),
                FormReader.read(single("通风", "检测").with("option.1.right", "on")).problems());
    }

    @Test
    void aSlipInACasesQuestionIsSaidAtThatQuestion() {
        ItemForm form = FormWriter.write(FurtherTypesTest.study()).with("part.1.option.0.text", "");
        assertEquals(
                List.of(new FormProblem("part.1.option.0.text", Reason.MISSING)),
                FormReader.read(form).problems());
    }

    @Test
    void aPlaceNeedsThreeCornersWithinThePicture() {
        ItemForm form = FormWriter.write(FurtherTypesTest.scene());
        for (String outline : List.of("", "1,2 3,4", "1,2 3,4 5", "1,2 3,4 10001,5", "a,b c,d e,f")) {
            assertEquals(
                    List.of(new FormProblem("region.0.outline", Reason.OUTLINE)),
                    FormReader.read(form.with("region.0.outline", outline)).problems());
        }
    }

    @Test
    void linesAreTakenOutAndMovedWithAllTheirFields() {
        ItemForm form = single("通风", "检测", "监护");
        assertEquals(3, form.remove("option", 3).rows("option"));
        ItemForm moved = form.raise("option", 1);
        assertEquals("检测", moved.text("option.0.text"));
        assertEquals("通风", moved.text("option.1.text"));
        assertTrue(moved.ticked("option.1.right") && !moved.ticked("option.0.right"), "the key goes with its words");
        assertEquals("监护", form.remove("option", 0).text("option.1.text"));
        assertEquals(form, form.raise("option", 0));
        assertEquals(4, form.add("option", "text").remove("option", 4).rows("option"));
    }

    @Test
    void aCaseMovesItsQuestionsWhole() {
        ItemForm form = FormWriter.write(FurtherTypesTest.study());
        ItemForm moved = form.raise("part", 2);
        assertEquals(form.part(2), moved.part(1));
        assertEquals(form.part(1), moved.part(2));
    }

    @Test
    void whatIsNoFieldIsNotKeptAndNothingGrowsWithoutEnd() {
        ItemForm form = new ItemForm(Map.of("stem", "x".repeat(30_000), "jakarta.faces.ViewState", "1", "a.b", "c"));
        assertEquals(Set.of("stem"), form.fields().keySet());
        assertEquals(20_000, form.text("stem").length());
        ItemForm full = form;
        for (int i = 0; i < 40; i++) {
            full = full.add("option", "text");
        }
        assertEquals(ItemForm.MOST_ROWS, full.rows("option"));
    }

    @Test
    void noFormWhateverIsTypedMakesTheReaderStumble() {
        Random random = new Random(20261125);
        List<String> names = new ArrayList<>(
                FormWriter.write(FurtherTypesTest.study()).fields().keySet());
        names.addAll(FormWriter.write(FurtherTypesTest.scene()).fields().keySet());
        names.addAll(FormWriter.write(FurtherTypesTest.matching()).fields().keySet());
        List<String> texts =
                List.of("", "0", "-1", "999999999999", "____", "±", "on", "true", "1,1 2,2 3,1", "甲|乙", "\u0000");
        for (int i = 0; i < 2_000; i++) {
            ItemForm form = FormWriter.blank(ItemType.values()[random.nextInt(ItemType.values().length)]);
            for (int j = 0; j < 20; j++) {
                form = form.with(names.get(random.nextInt(names.size())), texts.get(random.nextInt(texts.size())));
            }
            FormReader.Result read = FormReader.read(form);
            assertEquals(read.item().isPresent(), read.problems().isEmpty());
        }
    }
}
