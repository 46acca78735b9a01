package org.pingandeng.portal.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How Chinese is read, without tones. The table comes along as a file. */
final class Pinyin {

    private static final int FIRST = 0x4E00;
    private static final int LONGEST = 6;
    private static final String[] READINGS = new String[0x9FA6 - FIRST];
    private static final Set<String> SYLLABLES = new HashSet<>();

    /** Characters of the field's words with a second reading. */
    private static final Map<Character, String> SECOND = new HashMap<>();

    static {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Pinyin.class.getResourceAsStream("pinyin.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(Pinyin::take);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        String second =
                "长zhang 长chang 重chong 重zhong 行hang 行xing 调tiao 调diao 降xiang 降jiang 大dai 会kuai 率shuai 率lv 压ya 参shen 差chai "
                        + "角jue 还huan 石dan 乐yue 曾zeng 校jiao 校xiao 强jiang 朝chao 朝zhao 传zhuan 卡qia 壳qiao 露lou 称chen 塞sai 藏zang 都du 给ji "
                        + "绿lv 女nv 旅lv 炸zha 盛cheng 盛sheng 单shan 乘sheng 晃huang 吓he 血xie 薄bao 便pian 车ju 弹tan 弹dan 累lei 量liang 难nan";
        for (String pair : second.split(" ")) {
            char letter = pair.charAt(0);
            String reading = pair.substring(1);
            if (!reading.equals(READINGS[letter - FIRST])) {
                SECOND.put(letter, reading);
            }
        }
    }

    private Pinyin() {}

    private static void take(String line) {
        int blank = line.indexOf(' ');
        String syllable = line.substring(0, blank);
        SYLLABLES.add(syllable);
        for (int i = blank + 1; i < line.length(); i++) {
            READINGS[line.charAt(i) - FIRST] = syllable;
        }
    }

    /** The reading of a character; null where it has none. */
    static String of(char letter) {
        return letter < FIRST || letter - FIRST >= READINGS.length ? null : READINGS[letter - FIRST];
    }

    /** Both readings of a character: one, two or none. */
    static List<String> readings(char letter) {
        String first = of(letter);
        String second = SECOND.get(letter);
        return first == null ? List.of() : second == null ? List.of(first) : List.of(first, second);
    }

    /** A word's readings joined, with each second reading of one character instead. */
    static Set<String> full(String word) {
        Set<String> all = new HashSet<>();
        all.add(join(word, -1, false));
        for (int i = 0; i < word.length(); i++) {
            if (SECOND.containsKey(word.charAt(i))) {
                all.add(join(word, i, false));
            }
        }
        return all;
    }

    /** The first letters of a word's readings. */
    static Set<String> initials(String word) {
        Set<String> all = new HashSet<>();
        all.add(join(word, -1, true));
        for (int i = 0; i < word.length(); i++) {
            if (SECOND.containsKey(word.charAt(i))) {
                all.add(join(word, i, true));
            }
        }
        return all;
    }

    private static String join(String word, int second, boolean initial) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            String reading = i == second ? SECOND.get(letter) : of(letter);
            String sound = reading == null ? String.valueOf(letter) : reading;
            joined.append(initial ? sound.substring(0, 1) : sound);
        }
        return joined.toString();
    }

    /** How a reading sounds to many ears: no difference of zh and z, of ang and an, of l and n. */
    static String blurred(String reading) {
        return reading.replace("zh", "z")
                .replace("ch", "c")
                .replace("sh", "s")
                .replace("ang", "an")
                .replace("eng", "en")
                .replace("ing", "in");
    }

    /** Letters cut into syllables, the longest first; empty where they are no reading. */
    static List<String> syllables(String letters) {
        List<String> found = new ArrayList<>();
        return cut(letters, 0, found, new boolean[letters.length()]) ? found : List.of();
    }

    /** What cannot be cut from some place on is not tried again from there. */
    private static boolean cut(String letters, int from, List<String> found, boolean[] dead) {
        if (from == letters.length()) {
            return true;
        }
        if (dead[from]) {
            return false;
        }
        for (int to = Math.min(letters.length(), from + LONGEST); to > from; to--) {
            String syllable = letters.substring(from, to);
            if (SYLLABLES.contains(syllable)) {
                found.add(syllable);
                if (cut(letters, to, found, dead)) {
                    return true;
                }
                found.remove(found.size() - 1);
            }
        }
        dead[from] = true;
        return false;
    }
}
