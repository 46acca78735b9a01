package org.pingandeng.quiz.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.item.Item;

/** How alike questions are, on texts as trainers have them. */
class ShinglesTest {

    private static Item single(String stem, String... options) {
        return new Item.Single(new Item.Text(stem, "", "消防", 2, List.of(), ""), List.of(options), 0);
    }

    private static double alike(Item one, Item other) {
        return Shingles.of(one).resemblance(Shingles.of(other));
    }

    @Test
    void punctuationSpacesAndTheWidthOfLettersDoNotCount() {
        Item one = single("灭火器（ＡＢＣ型）应多久检查一次？", "每月", "每年");
        Item other = single("灭火器 (abc型) 应多久检查一次", "每月。", "每年。");
        assertEquals(1.0, alike(one, other));
    }

    @Test
    void theOrderOfOptionsDoesNotCount() {
        assertEquals(1.0, alike(single("先做什么？", "通风", "检测", "审批"), single("先做什么？", "审批", "通风", "检测")));
    }

    @Test
    void digitsCount() {
        assertTrue(alike(single("高处作业是指坠落高度 2 米以上", "对", "错"), single("高处作业是指坠落高度 3 米以上", "对", "错")) < 1);
    }

    @Test
    void oneExchangedWordIsANearDuplicateAndAnotherQuestionIsNone() {
        Item one = single("进入受限空间作业前，应当先通风、再检测、后作业。", "通风检测作业", "检测通风作业", "作业通风检测");
        Item reworded = single("进入有限空间作业前，应先通风、再检测、后作业。", "通风检测作业", "检测通风作业", "作业通风检测");
        Item another = single("动火作业前应当清除周围的可燃物，并配备灭火器材。", "清除可燃物", "不用清除", "作业后清除");
        assertTrue(alike(one, reworded) >= Shingles.ALIKE, "" + alike(one, reworded));
        assertTrue(alike(one, another) < 0.3, "" + alike(one, another));
    }

    @Test
    void theSameWordsAboutAnotherPictureAreAlikeAndNotTheSame() {
        Item one = single("图中的作业人员少了哪一样防护？![现场](media:" + "ab".repeat(32) + ")", "安全带", "安全帽", "手套");
        Item other = single("图中的作业人员少了哪一样防护？![现场](media:" + "cd".repeat(32) + ")", "安全带", "安全帽", "手套");
        assertTrue(alike(one, other) >= Shingles.ALIKE && alike(one, other) < 1, "" + alike(one, other));
        assertEquals(1.0, alike(one, one));
    }

    /** Handmade: 安全生产 has 安全 全生 生产, 安全生活 has 安全 全生 生活: two of four. */
    @Test
    void theResemblanceIsCommonOverAll() {
        assertEquals(0.5, Shingles.of("安全生产").resemblance(Shingles.of("安全生活")));
        assertEquals(0.0, Shingles.of("。。").resemblance(Shingles.of("？")));
    }

    @Test
    void signaturesFindNearDuplicatesAmongManyWithFewMisses() {
        Random random = new Random(19970611);
        List<Shingles> sets = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            sets.add(Shingles.of(sentence(random, 40)));
        }
        List<int[]> signatures = sets.stream().map(Signature::of).toList();
        Neighbourhood all = new Neighbourhood(signatures);
        int found = 0;
        int strangers = 0;
        for (int i = 0; i < sets.size(); i++) {
            int wanted = i;
            Shingles near = near(sets.get(i));
            int[] candidates = all.of(Signature.of(near), Integer.MAX_VALUE, 100);
            found += Arrays.stream(candidates).anyMatch(each -> each == wanted) ? 1 : 0;
            strangers += candidates.length;
        }
        assertTrue(found >= 0.98 * sets.size(), found + " of " + sets.size());
        assertTrue(strangers < 2 * sets.size(), "few candidates that are none: " + strangers);
    }

    @Test
    void aCrowdOfEqualOnesIsBoundedAndStillFound() {
        int[] same = Signature.of(Shingles.of("安全帽要系好下颏带"));
        Neighbourhood crowd = new Neighbourhood(Collections.nCopies(5_000, same));
        int[] found = crowd.of(same, 4_000, 500);
        assertTrue(found.length > 0 && found.length <= 500, "" + found.length);
        assertEquals(0, crowd.of(same, 0, 500).length, "only lower numbers");
    }

    private static String sentence(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (0x4E00 + random.nextInt(3_000)));
        }
        return text.toString();
    }

    /** A question that has lost six of a set's shingles: resemblance 0.85. Options of two characters add no others. */
    private static Shingles near(Shingles set) {
        String[] pairs = Arrays.stream(set.sorted())
                .skip(6)
                .mapToObj(shingle -> String.valueOf((char) (shingle >>> 16)) + (char) shingle)
                .toArray(String[]::new);
        return Shingles.of(single(pairs[0], Arrays.copyOfRange(pairs, 1, pairs.length)));
    }
}
