package org.pingandeng.course.pack.scorm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingandeng.course.pack.scorm.SamplePackage.MODERN;
import static org.pingandeng.course.pack.scorm.SamplePackage.OLD;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingandeng.course.pack.ZipArchive;
import org.pingandeng.course.pack.scorm.ScormFinding.Kind;
import org.pingandeng.course.pack.scorm.ScormFinding.Weight;

class ScormReaderTest {

    private static final Charset CHINESE = Charset.forName("GB18030");

    @TempDir
    Path folder;

    private ScormReader.Reading read(SamplePackage sample) {
        try (ZipArchive archive = ZipArchive.foreign(sample.zip(folder), ScormReader.MANIFEST)) {
            return ScormReader.read(archive);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Set<Kind> kinds(ScormReader.Reading reading) {
        return reading.findings().stream().map(ScormFinding::kind).collect(Collectors.toSet());
    }

    @Test
    void anOldPackageSaysWhatItOpensAndHowItIsPassed() {
        ScormReader.Reading reading = read(SamplePackage.old());
        assertEquals(List.of(), reading.findings());
        ScormPackage scorm = reading.scorm().orElseThrow();
        assertEquals(ScormVersion.V1_2, scorm.version());
        assertEquals("受限空间作业", scorm.title());
        ScormLaunch launch = scorm.launchable("one").orElseThrow().launch();
        assertTrue(launch.sco());
        assertEquals("index.html", launch.file());
        assertEquals("?mode=learn", launch.suffix());
        assertEquals("level=2", launch.launchData());
        assertEquals(80, launch.masteryScore());
        assertEquals("0000:30:00", launch.timeLimit());
    }

    @Test
    void aModernPackageHasATreeAndSaysWhatHasNoEffect() {
        ScormReader.Reading reading = read(SamplePackage.modern());
        assertTrue(reading.sound());
        assertEquals(Set.of(Kind.SEQUENCING_RULES, Kind.GLOBAL_OBJECTIVES, Kind.CONTROL_MODE), kinds(reading));
        ScormPackage scorm = reading.scorm().orElseThrow();
        assertEquals(ScormVersion.V2004_4, scorm.version());
        assertNull(scorm.items().get(0).launch(), "a heading");
        assertEquals(
                List.of("one", "two", "sheet"),
                scorm.launchable().stream().map(ScormItem::id).toList());
        ScormLaunch one = scorm.launchable("one").orElseThrow().launch();
        assertEquals("content/sco.html", one.file());
        assertEquals("?part=1", one.suffix());
        assertEquals(0.75, one.threshold());
        assertEquals(0.6, scorm.launchable("two").orElseThrow().launch().passingMeasure());
        assertFalse(scorm.launchable("sheet").orElseThrow().launch().sco());
    }

    @ParameterizedTest
    @CsvSource({
        "1.2, V1_2",
        "CAM 1.3, V2004_2",
        "2004 2nd Edition, V2004_2",
        "2004 3rd Edition, V2004_3",
        "2004 4th Edition, V2004_4"
    })
    void eachEditionIsKnownByWhatItSays(String said, ScormVersion version) {
        String manifest = MODERN.replace("2004 4th Edition", said);
        assertEquals(
                version,
                read(SamplePackage.modern().with(ScormReader.MANIFEST, manifest))
                        .scorm()
                        .orElseThrow()
                        .version());
    }

    @Test
    void aPackageThatDoesNotSayItsVersionIsToldByItsNamespaces() {
        String silent = OLD.replaceAll("<metadata>.*</metadata>", "");
        ScormReader.Reading reading = read(SamplePackage.old().with(ScormReader.MANIFEST, silent));
        assertEquals(ScormVersion.V1_2, reading.scorm().orElseThrow().version());
        assertEquals(Set.of(Kind.VERSION_GUESSED), kinds(reading));
    }

    @Test
    void whatIsNoScormIsRefused() {
        String common = OLD.replace("ADL SCORM", "IMS Common Cartridge").replace(">1.2<", ">1.1.0<");
        assertEquals(
                Set.of(Kind.VERSION_UNKNOWN), kinds(read(SamplePackage.old().with(ScormReader.MANIFEST, common))));
        assertEquals(
                Set.of(Kind.MANIFEST_MISSING), kinds(read(SamplePackage.empty().with("index.html", "x"))));
        assertEquals(Set.of(Kind.MANIFEST_BROKEN), kinds(read(SamplePackage.of("<html></html>"))));
        assertEquals(Set.of(Kind.MANIFEST_BROKEN), kinds(read(SamplePackage.of("<manifest><a></manifest>"))));
    }

    @Test
    void manifestsThatReachOutOrGrowAreRefused() {
        String outside = "<!DOCTYPE m [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        String growing = "<!DOCTYPE m [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        for (String type : List.of(outside, growing, "<!DOCTYPE manifest SYSTEM \"http://example.test/x.dtd\">")) {
            String manifest = OLD.replace("<manifest", type + "<manifest").replace("进入之前", "&x;");
            assertEquals(
                    Set.of(Kind.MANIFEST_DOCTYPE),
                    kinds(read(SamplePackage.old().with(ScormReader.MANIFEST, manifest))));
        }
        String deep = "<manifest>" + "<item>".repeat(60) + "</item>".repeat(60) + "</manifest>";
        assertEquals(Set.of(Kind.MANIFEST_TOO_LARGE), kinds(read(SamplePackage.of(deep))));
        String long5 = "<manifest><!--" + "x".repeat(5 * 1024 * 1024) + "--></manifest>";
        assertTrue(kinds(read(SamplePackage.of(long5))).contains(Kind.MANIFEST_TOO_LARGE));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.test/a.html, LAUNCH_ELSEWHERE",
        "//example.test/a.html, LAUNCH_ELSEWHERE",
        "javascript:alert(1), LAUNCH_ELSEWHERE",
        "/index.html, LAUNCH_OUTSIDE",
        "../index.html, LAUNCH_OUTSIDE",
        "a/%2e%2e/%2e%2e/x.html, LAUNCH_OUTSIDE",
        "nowhere.html, LAUNCH_MISSING",
        "setup.exe, LAUNCH_TYPE"
    })
    void whatCannotBeOpenedIsSaidWithItsItem(String href, Kind kind) {
        String manifest = OLD.replace("href=\"index.html\">", "href=\"" + href + "\">");
        ScormReader.Reading reading =
                read(SamplePackage.old().with("setup.exe", "x").with(ScormReader.MANIFEST, manifest));
        assertFalse(reading.sound());
        ScormFinding first = reading.of(Weight.ERROR).get(0);
        assertEquals(kind, first.kind());
        assertEquals("<item> one", first.element());
    }

    @Test
    void whatIsOnlyBadlyPackedIsPutRightAndSaid() {
        ScormReader.Reading folders = read(SamplePackage.old().inside("课件/第一版"));
        assertTrue(folders.sound());
        assertEquals(Set.of(Kind.OUTER_FOLDER), kinds(folders));

        ScormReader.Reading capitals = read(SamplePackage.old()
                .with(ScormReader.MANIFEST, OLD.replace("href=\"index.html\">", "href=\"Index.HTML\">")));
        assertTrue(capitals.sound());
        assertEquals(Set.of(Kind.NAME_CASE), kinds(capitals));
        assertEquals(
                "index.html",
                capitals.scorm()
                        .orElseThrow()
                        .launchable("one")
                        .orElseThrow()
                        .launch()
                        .file());

        ScormReader.Reading windows =
                read(SamplePackage.of(OLD.replace("href=\"index.html\">", "href=\"a\\index.html\">"))
                        .with("a\\index.html", "x")
                        .with("index.html", "x")
                        .with("api.js", "x"));
        assertTrue(windows.sound());
        assertEquals(Set.of(Kind.BACKSLASHES), kinds(windows));
    }

    @Test
    void chineseToolsWriteTheirOwnEncodings() {
        String manifest = OLD.replace("href=\"index.html\">", "href=\"首页.html\">");
        ScormReader.Reading names = read(SamplePackage.of(manifest)
                .with("首页.html", "x")
                .with("index.html", "x")
                .with("api.js", "x")
                .named(CHINESE));
        assertTrue(names.sound());
        assertEquals(Set.of(Kind.CHINESE_NAMES), kinds(names));

        byte[] lying = OLD.getBytes(CHINESE);
        ScormReader.Reading wrong = read(SamplePackage.old().with(ScormReader.MANIFEST, lying));
        assertEquals("受限空间作业", wrong.scorm().orElseThrow().title());
        assertEquals(Set.of(Kind.MANIFEST_REENCODED), kinds(wrong));

        byte[] honest = OLD.replace("UTF-8", "gb2312").getBytes(CHINESE);
        ScormReader.Reading right = read(SamplePackage.old().with(ScormReader.MANIFEST, honest));
        assertEquals("受限空间作业", right.scorm().orElseThrow().title());
        assertEquals(Set.of(), kinds(right));

        byte[] wide = ("\ufeff" + OLD.replace("UTF-8", "UTF-16")).getBytes(StandardCharsets.UTF_16LE);
        assertEquals(
                "受限空间作业",
                read(SamplePackage.old().with(ScormReader.MANIFEST, wide))
                        .scorm()
                        .orElseThrow()
                        .title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.html", "a/../../evil.html", "/etc/passwd", "C:/evil.bat", "..\\evil.html"})
    void namesThatLeadOutsideAreRefused(String name) {
        assertEquals(Set.of(Kind.UNSAFE_NAME), kinds(read(SamplePackage.old().with(name, "x"))));
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsRefused() {
        assertEquals(
                Set.of(Kind.TOO_LARGE), kinds(read(SamplePackage.old().with("big.bin", new byte[30 * 1024 * 1024]))));
    }

    @Test
    void severalTablesOfContentsLeaveTheDefault() {
        String second = "<organization identifier=\"other\"><title>另一个</title></organization></organizations>";
        String manifest = OLD.replace("</organizations>", second);
        ScormReader.Reading reading = read(SamplePackage.old().with(ScormReader.MANIFEST, manifest));
        assertEquals("受限空间作业", reading.scorm().orElseThrow().title());
        assertEquals(Set.of(Kind.SEVERAL_ORGANISATIONS), kinds(reading));
    }

    @Test
    void wrongNumbersAreLeftOutAndMissingFilesSaid() {
        String manifest = OLD.replace(">80<", ">eighty<").replace("api.js", "missing.js");
        ScormReader.Reading reading = read(SamplePackage.old().with(ScormReader.MANIFEST, manifest));
        assertTrue(reading.sound());
        assertEquals(Set.of(Kind.VALUE_IGNORED, Kind.FILE_MISSING), kinds(reading));
        assertNull(reading.scorm()
                .orElseThrow()
                .launchable("one")
                .orElseThrow()
                .launch()
                .masteryScore());
    }

    @Test
    void oneIdentifierForTwoItemsIsRefused() {
        String manifest = MODERN.replace("identifier=\"two\"", "identifier=\"one\"");
        assertTrue(kinds(read(SamplePackage.modern().with(ScormReader.MANIFEST, manifest)))
                .contains(Kind.ITEM_IDENTIFIER));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "a.html, x=1, ?x=1",
                "a.html, ?x=1, ?x=1",
                "a.html, &x=1, ?x=1",
                "a.html?y=2, ?x=1, ?y=2&x=1",
                "a.html#s, x=1, ?x=1#s",
                "a.html, #s, #s",
                "a.html#t, #s, #t",
                "a.html?y=2, '', ?y=2"
            })
    void parametersAreJoinedAsTheSpecificationSays(String href, String parameters, String suffix) {
        assertEquals(suffix, PackageAddress.of(List.of(), href).with(parameters).suffix());
    }

    /** Whatever is done to a manifest, the reader answers with a package or with reasons, and never with a fault. */
    @Test
    void noManifestBringsTheReaderDown() {
        Random chance = new Random(7);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = (round % 2 == 0 ? OLD : MODERN).getBytes(StandardCharsets.UTF_8);
            for (int change = 0; change < 1 + chance.nextInt(6); change++) {
                bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
            }
            ScormReader.Reading reading = read(SamplePackage.modern().with(ScormReader.MANIFEST, bytes));
            assertTrue(reading.sound() || !reading.findings().isEmpty());
        }
    }
}
