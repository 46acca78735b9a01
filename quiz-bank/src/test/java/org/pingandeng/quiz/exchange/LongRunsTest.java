package org.pingandeng.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is harmless once may be none a hundred thousand times: each mark of a grammar, repeated until the file is
 * long, is read or refused without a fault, without more memory than its size allows, and in a time that grows
 * with the file and not with its square, which here would be minutes.
 */
class LongRunsTest {

    private static final int LONG = 200_000;
    private static final Duration A_HANG = Duration.ofSeconds(60);
    private static final String HERE = "◆";

    private static final List<String> MARKS =
            List.of(" ", "\n", "a", "甲", "\"", ",", "\",\"", ";", "|", "||", "\\|", "\\", "_", "____", "±", "1,", "0");
    private static final List<String> GIFT = List.of(
            "{", "}", "=", "~", "#", "####", ":", "::", "->", "%5%", "{=a}\n\n", "=a", "// [id:", "[tag:x]", "[html] ");
    private static final List<String> MARKUP = List.of(
            "<b>",
            "<p>",
            "</p>",
            "<!--",
            "<br/>",
            "<table><tr><td>|",
            "&lt;",
            "&amp;lt;b&amp;gt;",
            "<![CDATA[",
            "<x a='b'/>",
            "&nbsp;");
    private static final List<String> OTHERS =
            List.of("A. a\n", "ANSWER: A\n", "![", "](media:", "!audio[", "[", "{\"p\":[", "[1,", "- | ");

    /** Files with a place where the run stands. */
    private static List<String> files(FuzzedReader reader) {
        return switch (reader) {
            case ANY -> List.of("◆", "<?xml version='1.0'?>◆");
            case CSV ->
                List.of(
                        "◆",
                        HEADER + "s-1,单选,练习,◆,a||b,A,t",
                        HEADER + "s-1,单选,练习,q,◆,A,t",
                        HEADER + "s-1,填空,练习,q____,,◆,t");
            case GIFT ->
                List.of(
                        "◆",
                        "// ◆",
                        "// [tag:◆]\na{T}",
                        "// [tag:◆\na{T}",
                        "::◆::a{T}",
                        "$CATEGORY: ◆\n\na{T}",
                        "a◆{=b}",
                        "a{◆}",
                        "a{=◆ ~b}",
                        "a{#◆}",
                        "[html]<p>◆{T}",
                        "a{=b}◆",
                        "a{=b#◆}",
                        "a{=b ####◆}");
            case AIKEN -> List.of("◆\nA. a\nB. b\nANSWER: A", "q\nA. ◆\nB. b\nANSWER: A", "q\nA. a\nANSWER: ◆");
            case MOODLE_XML ->
                List.of(
                        "<quiz>◆</quiz>",
                        question(
                                "shortanswer",
                                "<questiontext format='html'><text><![CDATA[<p>◆]]></text></questiontext>"),
                        question(
                                "shortanswer",
                                "<questiontext><text>q</text></questiontext><answer"
                                        + " fraction='100'><text>◆</text></answer>"),
                        question("cloze", "<questiontext><text>q{1:SA:=◆}</text></questiontext>"),
                        question("cloze", "<questiontext><text>q{1:SA:◆</text></questiontext>"),
                        question("category", "<category><text>◆</text></category>"));
            case EXCEL_SHEET ->
                List.of(
                        "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData><row"
                                + " r='1'><c r='A1' t='inlineStr'><is><t>◆</t></is></c></row></sheetData></worksheet>",
                        "<worksheet"
                                + " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>◆</sheetData></worksheet>");
            case QTI_ITEM ->
                List.of(
                        QtiSamples.SINGLE.replace("油锅", "◆"),
                        QtiSamples.SINGLE.replace("泼水", "◆"),
                        QtiSamples.BLANKS.replace("<value>19.5</value>", "<value>◆</value>"),
                        QtiSamples.BLANKS.replace("一一九", "◆"),
                        QtiSamples.MATCHING.replace("<value>b y</value>", "<value>◆</value>"),
                        QtiSamples.SPOTS.replace("150,50,10", "◆"),
                        QtiSamples.SPOTS.replace("../media/site.png", "◆"),
                        QtiSamples.CASE.replace("首先应当", "◆"),
                        QtiSamples.FORMULA.replace("<mi>a</mi>", "◆"));
            case QTI_MANIFEST ->
                List.of(
                        "<manifest><resources><resource type='imsqti_item_xmlv2p1' href='◆'/></resources></manifest>",
                        "<manifest><resources><resource type='◆' href='a'/></resources></manifest>",
                        "<manifest><resources>◆</resources></manifest>");
            case WORD_BODY ->
                List.of(
                        WORD.formatted("◆"),
                        WORD.formatted("<w:p><w:r><w:t>1. ◆</w:t></w:r></w:p>"),
                        WORD.formatted("<w:p><w:r><w:rPr><w:u w:val='single'/></w:rPr><w:t>◆</w:t></w:r></w:p>"),
                        WORD.formatted("<w:p><w:r><w:drawing><wp:docPr descr='◆'/></w:drawing></w:r></w:p>"),
                        WORD.formatted("<w:p>◆</w:p>"),
                        WORD.formatted("<w:tbl>◆</w:tbl>"));
            case WORD_LINES -> List.of("单选题\n1. 甲◆（A）\nA．一 B．二");
            case PROSE -> List.of("◆", "a◆|", "| ◆ |", "![◆](media:", "![a](media:◆)");
            case ANSWER_JSON -> List.of("◆", "{\"s\":\"◆\"}", "{\"p\":◆}", "{\"h\":[◆]}");
        };
    }

    private static final String WORD = "<w:document xmlns:w='w' xmlns:wp='wp'><w:body>%s</w:body></w:document>";

    private static final String HEADER = "编号,题型,用途,题干,选项,答案,知识点\n";

    private static String question(String type, String inner) {
        return "<quiz><question type='" + type + "'>" + inner + "</question></quiz>";
    }

    /** One run. */
    record Run(FuzzedReader reader, String file, String mark) {
        byte[] bytes() {
            String run = mark.repeat(LONG / mark.getBytes(StandardCharsets.UTF_8).length);
            return file.replace(HERE, run).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static Stream<String> marks(FuzzedReader reader) {
        return switch (reader) {
            case ANY, GIFT, MOODLE_XML -> Stream.of(MARKS, GIFT, MARKUP, OTHERS).flatMap(List::stream);
            case EXCEL_SHEET, QTI_ITEM, QTI_MANIFEST, WORD_BODY ->
                Stream.of(MARKS, MARKUP).flatMap(List::stream);
            case CSV, AIKEN, WORD_LINES, PROSE, ANSWER_JSON ->
                Stream.of(MARKS, OTHERS).flatMap(List::stream);
        };
    }

    static Stream<Run> runs() {
        return Stream.of(FuzzedReader.values())
                .flatMap(reader ->
                        files(reader).stream().flatMap(file -> marks(reader).map(mark -> new Run(reader, file, mark))));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void aLongRunOfAnyMarkIsReadOrRefused(Run run) {
        byte[] file = run.bytes();
        assertTimeoutPreemptively(A_HANG, () -> FuzzTarget.read(run.reader(), file));
    }
}
