package org.pingandeng.quiz.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.pingandeng.quiz.exchange.docx.DocxReader;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.AnswerJson;
import org.pingandeng.quiz.item.Prose;

/** Every reader that takes bytes from outside, with sound files to begin from. */
enum FuzzedReader {
    ANY {
        @Override
        void read(byte[] data) {
            sound(ItemFormat.read(data, Filing.OPEN));
        }

        @Override
        List<byte[]> seeds() {
            List<byte[]> files = new ArrayList<>(exported(Arrays.stream(ItemFormat.values())
                    .filter(ItemFormat::writes)
                    .toArray(ItemFormat[]::new)));
            files.add(QtiSamples.packed(QtiSamples.ALL.toArray(String[]::new)));
            return files;
        }
    },
    CSV {
        @Override
        void read(byte[] data) {
            sound(CsvReader.read(text(data)));
        }

        @Override
        List<byte[]> seeds() {
            return exported(ItemFormat.CSV);
        }
    },
    GIFT {
        @Override
        void read(byte[] data) {
            sound(GiftReader.read(text(data), Filing.OPEN));
        }

        @Override
        List<byte[]> seeds() {
            return exported(ItemFormat.GIFT);
        }
    },
    AIKEN {
        @Override
        void read(byte[] data) {
            sound(AikenReader.read(text(data), Filing.OPEN));
        }

        @Override
        List<byte[]> seeds() {
            return exported(ItemFormat.AIKEN);
        }
    },
    MOODLE_XML {
        @Override
        void read(byte[] data) {
            sound(MoodleReader.read(text(data), Filing.OPEN));
        }

        @Override
        List<byte[]> seeds() {
            return exported(ItemFormat.MOODLE_XML);
        }
    },
    /** The sheet alone changes; broken bytes of a zip would seldom get past its checksums. */
    EXCEL_SHEET {
        @Override
        void read(byte[] data) {
            Map<String, byte[]> parts = new LinkedHashMap<>(Sound.WORKBOOK);
            parts.put(SHEET, data);
            sound(ItemFormat.read(Zips.of(parts), Filing.OPEN));
        }

        @Override
        List<byte[]> seeds() {
            return exported(ItemFormat.EXCEL).stream()
                    .map(file -> Zips.parts(file).get(SHEET))
                    .toList();
        }
    },
    /** The body of a document alone changes. */
    WORD_BODY {
        @Override
        void read(byte[] data) {
            Map<String, byte[]> parts = new LinkedHashMap<>(Sound.DOCUMENT);
            parts.put(DocxReader.BODY, data);
            sound(ItemFormat.read(Zips.of(parts), Filing.OPEN));
        }

        @Override
        List<byte[]> seeds() {
            return exported(ItemFormat.WORD).stream()
                    .map(file -> Zips.parts(file).get(DocxReader.BODY))
                    .toList();
        }
    },
    /** The lines of a test in Word, whatever they are. */
    WORD_LINES {
        @Override
        void read(byte[] data) {
            sound(WordFile.of(text(data)).read());
        }

        @Override
        long size(byte[] data) {
            return WordFile.of(text(data)).size();
        }

        @Override
        List<byte[]> seeds() {
            return texts(
                    "一、单选题\n1. 油锅着火怎么办？（B）\nA．泼水  B．盖锅盖  C．端走\n解析：隔绝空气。",
                    "判断题\n1. 监护人可以离开。（×）\n难度：2\n知识点：有限空间/监护",
                    "填空题\n1. 火警电话是____，急救电话是____。\n参考答案\n1. 119；120",
                    "案例分析题\n案例一\n三人中毒。\n（1）首先做什么？\nA．报警 B．下去\n答案：A");
        }
    },
    /** One item, within a package that has the pictures it names. */
    QTI_ITEM {
        @Override
        void read(byte[] data) {
            Map<String, byte[]> parts = new LinkedHashMap<>(Sound.PACKAGE);
            parts.put("items/q0.xml", data);
            sound(ItemFormat.read(Zips.of(parts), Filing.OPEN));
            sound(QtiReader.readItem(text(data), Filing.OPEN));
        }

        @Override
        List<byte[]> seeds() {
            return QtiSamples.ALL.stream().map(QtiSamples::utf8).toList();
        }
    },
    QTI_MANIFEST {
        @Override
        void read(byte[] data) {
            Map<String, byte[]> parts = new LinkedHashMap<>(Sound.PACKAGE);
            parts.put(QtiManifest.NAME, data);
            sound(ItemFormat.read(Zips.of(parts), Filing.OPEN));
        }

        @Override
        List<byte[]> seeds() {
            return List.of(Sound.PACKAGE.get(QtiManifest.NAME));
        }
    },
    PROSE {
        @Override
        void read(byte[] data) {
            String text = text(data);
            Prose.of(text).blocks().size();
            Prose.media(text).size();
            Prose.plain(text).length();
        }

        @Override
        List<byte[]> seeds() {
            String id = "0".repeat(64);
            return texts(
                    "一段\n\n二段",
                    "| 气体 | 限值 |\n| --- | --- |\n| H\\|S | 10 |",
                    "看![图](media:" + id + ")听!audio[声](media:" + id + ")");
        }
    },
    ANSWER_JSON {
        @Override
        void read(byte[] data) {
            try {
                AnswerJson.read(new ObjectMapper().readTree(data)).ifPresent(Answer::blank);
            } catch (IOException noJson) {
                // the wire refuses it before the answer is looked at
            }
        }

        @Override
        List<byte[]> seeds() {
            return texts(
                    "{\"t\":true}",
                    "{\"c\":[0,2]}",
                    "{\"b\":[\"48\",\"应急\"]}",
                    "{\"s\":\"先通风\"}",
                    "{\"o\":[2,0,1]}",
                    "{\"m\":[1,-1]}",
                    "{\"h\":[[3100,420],[2]]}",
                    "{\"p\":[{\"t\":true},null]}");
        }
    };

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    /** Made when it is first asked for. */
    private static final class Sound {
        static final Map<String, byte[]> PACKAGE = QtiSamples.parts(List.of(QtiSamples.SINGLE));
        static final Map<String, byte[]> DOCUMENT = Zips.parts(
                ItemFormat.WORD.write(SampleRows.of(new Random(1), "|")).file());
        static final Map<String, byte[]> WORKBOOK = Zips.parts(
                ItemFormat.EXCEL.write(SampleRows.of(new Random(1), "|")).file());
    }

    /** Reads, and throws nothing. */
    abstract void read(byte[] data);

    abstract List<byte[]> seeds();

    /** How much there is to read: more than the data where a file is made around it, a paragraph a line. */
    long size(byte[] data) {
        return data.length;
    }

    private static void sound(ItemFile file) {
        if (file.rows().isEmpty() && file.problems().isEmpty()) {
            throw new AssertionError("Neither questions nor a word on what is wrong");
        }
    }

    private static String text(byte[] data) {
        return new String(data, StandardCharsets.UTF_8);
    }

    private static List<byte[]> texts(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static List<byte[]> exported(ItemFormat... formats) {
        List<byte[]> files = new ArrayList<>();
        for (ItemFormat format : formats) {
            for (int seed = 0; seed < 8; seed++) {
                files.add(format.write(SampleRows.of(new Random(seed), "|")).file());
            }
        }
        return files;
    }
}
