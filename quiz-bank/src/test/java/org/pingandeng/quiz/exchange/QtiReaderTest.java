package org.pingandeng.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.exchange.Loss.Kind;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.PartialCredit;
import org.pingandeng.quiz.item.Region;
import org.pingandeng.quiz.item.Use;

/** Packages of QTI 2.1 and 2.2 as other item banks write them. */
class QtiReaderTest {

    private static final Filing FIRE = new Filing(Use.EXAM, "消防/灭火", 2);

    private static ItemFile read(String... items) {
        return ItemFormat.read(QtiSamples.packed(items), FIRE);
    }

    private static Item only(ItemFile file) {
        assertEquals(List.of(), file.problems());
        assertEquals(1, file.rows().size());
        return file.rows().get(0).item();
    }

    private static Set<Kind> lost(ItemFile file) {
        return Set.copyOf(file.losses().stream().map(Loss::kind).toList());
    }

    private static void refused(Reason reason, ItemFile file) {
        assertEquals(
                List.of(reason),
                file.problems().stream().map(RowProblem::reason).toList());
        assertEquals(List.of(), file.rows());
    }

    @Test
    void aChoiceWithOneRightAnswerTakesItsFeedbackAsExplanation() {
        ItemFile file = read(QtiSamples.SINGLE);
        Item.Single single = assertInstanceOf(Item.Single.class, only(file));
        assertEquals("油锅着火先做什么？\n选一项。", single.text().stem());
        assertEquals(List.of("泼水", "盖锅盖", "端出门"), single.options());
        assertEquals(1, single.right());
        assertEquals("盖上 & 关火。", single.text().explanation());
        assertEquals("消防/灭火", single.text().topic());
        assertEquals("pan", file.rows().get(0).code());
        assertEquals(Use.EXAM, file.rows().get(0).use());
        assertEquals(Set.of(Kind.FORMATTING, Kind.ANSWER_COMMENT), lost(file));
    }

    @Test
    void twoOptionsThatSayRightAndWrongAreAStatement() {
        Item.TrueFalse statement = assertInstanceOf(Item.TrueFalse.class, only(read(QtiSamples.STATEMENT)));
        assertEquals(false, statement.right());
    }

    @Test
    void aMappingOfEqualSharesIsScoredByOption() {
        ItemFile file = read(QtiSamples.MULTIPLE);
        Item.Multiple multiple = assertInstanceOf(Item.Multiple.class, only(file));
        assertEquals(Set.of(0, 1), multiple.right());
        assertEquals(PartialCredit.PER_OPTION, multiple.credit());
        assertEquals(List.of(), file.losses());
        ItemFile whole = read(QtiSamples.MULTIPLE.replace("map_response", "match_correct"));
        assertEquals(PartialCredit.ALL_OR_NOTHING, ((Item.Multiple) only(whole)).credit());
        ItemFile uneven =
                read(QtiSamples.MULTIPLE.replace("mapKey=\"B\" mappedValue=\"1\"", "mapKey=\"B\" mappedValue=\"3\""));
        assertEquals(PartialCredit.PER_OPTION, ((Item.Multiple) only(uneven)).credit());
        assertEquals(Set.of(Kind.WEIGHTS), lost(uneven));
    }

    @Test
    void fieldsInASentenceAreBlanksAndNumbersKeepTheirTolerance() {
        ItemFile file = read(QtiSamples.BLANKS);
        Item.FillIn blanks = assertInstanceOf(Item.FillIn.class, only(file));
        assertEquals("火警电话是____，氧含量不低于____%。", blanks.text().stem());
        assertEquals(List.of("119", "一一九"), blanks.blanks().get(0).accepted());
        assertEquals(List.of("19.6±0.2"), blanks.blanks().get(1).accepted());
        assertEquals(Set.of(Kind.WEIGHTS), lost(file));
    }

    @Test
    void roundingBecomesHalfAUnitOfTheLastPlaceAndFormulasBecomeALine() {
        ItemFile file = read(QtiSamples.FORMULA);
        Item.FillIn formula = assertInstanceOf(Item.FillIn.class, only(file));
        assertEquals(List.of("3.14±0.005"), formula.blanks().get(0).accepted());
        assertEquals(2, file.attachments().size());
        String picture = file.attachments().get(0).id();
        String sound = file.attachments().get(1).id();
        assertEquals(
                "算：(a+1)/(x²) ![示意图](media:" + picture + ")!audio[铃声](media:" + sound + ")\n____",
                formula.text().stem());
        assertEquals("site.png", file.attachments().get(0).name());
        assertEquals(Set.of(Kind.FORMULA), lost(file));
    }

    @Test
    void sentencesNeedWhatTheirMarkersCompareWith() {
        Item.ShortAnswer sentences = assertInstanceOf(Item.ShortAnswer.class, only(read(QtiSamples.SENTENCES)));
        assertEquals("有人触电怎么办？", sentences.text().stem());
        assertEquals("先断电，再救人。", sentences.reference());
        refused(Reason.EMPTY, read(QtiSamples.SENTENCES.replaceAll("(?s)<rubricBlock.*</rubricBlock>", "")));
    }

    @Test
    void stepsAreOrderedAndSidesAreMatched() {
        Item.Ordering steps = assertInstanceOf(Item.Ordering.class, only(read(QtiSamples.ORDER)));
        assertEquals(List.of("通风", "检测", "进入"), steps.inRightOrder());
        Item.Matching gases = assertInstanceOf(Item.Matching.class, only(read(QtiSamples.MATCHING)));
        assertEquals(List.of("H₂S", "CO"), gases.prompts());
        assertEquals(List.of("臭鸡蛋味", "没有味道"), gases.answers());
        assertEquals(List.of("苦杏仁味"), gases.distractors());
    }

    @Test
    void pairsOutOfOneSetAndWordsForGapsAreMatchedToo() {
        ItemFile file = read(QtiSamples.PAIRS);
        Item.Matching pairs = assertInstanceOf(Item.Matching.class, only(file));
        assertEquals(List.of("电", "气"), pairs.prompts());
        assertEquals(List.of("断电", "关阀"), pairs.answers());
        assertEquals(Set.of(Kind.FORM, Kind.SCORING), lost(file));
        Item.Matching gaps = assertInstanceOf(Item.Matching.class, only(read(QtiSamples.GAPS)));
        assertEquals("先（1），再（2），后作业。", gaps.text().stem());
        assertEquals(List.of("（1）", "（2）"), gaps.prompts());
        assertEquals(List.of("通风", "检测"), gaps.answers());
        Item.Single inline = assertInstanceOf(Item.Single.class, only(read(QtiSamples.INLINE)));
        assertEquals("作业前要（　　）。", inline.text().stem());
        assertEquals(1, inline.right());
    }

    @Test
    void aMatchingWithSeveralPartnersOnBothSidesIsNamed() {
        ItemFile file = read(QtiSamples.MATCHING
                .replace("<value>b y</value>", "<value>b y</value><value>a y</value>")
                .replaceAll("(?s)<mapping.*</mapping>", ""));
        refused(Reason.ANSWER_MISFIT, file);
        assertTrue(file.problems().get(0).found().startsWith("items/q0.xml (gases) · "));
    }

    @Test
    void spotsOnAPictureAreHazardsWithOutlines() {
        ItemFile file = read(QtiSamples.SPOTS);
        Item.HazardPicture site = assertInstanceOf(Item.HazardPicture.class, only(file));
        assertEquals("工地一角", site.alt());
        assertEquals(file.attachments().get(0).id(), site.picture());
        assertEquals(
                List.of("安全帽", "水桶", "脚手架"),
                site.regions().stream().map(Region::label).toList());
        assertEquals(
                List.of(false, false, true),
                site.regions().stream().map(Region::hazard).toList());
        assertTrue(site.regions().get(2).outline().contains(new Region.Point(5_000, 5_000)));
        assertTrue(site.regions().get(0).holds(new Region.Point(7_500, 5_900)));
        assertEquals(50, site.penaltyPercent());
        ItemFile points = read(QtiSamples.POINTS);
        assertEquals(50, ((Item.HazardPicture) only(points)).penaltyPercent());
        assertEquals(Set.of(Kind.REGION_NAMES), lost(points));
        refused(Reason.REGIONS_MISFIT, read(QtiSamples.SPOTS.replace("rect", "cloud")));
    }

    @Test
    void severalInteractionsAreACaseWhoseTextNamesThem() {
        Item.CaseStudy study = assertInstanceOf(Item.CaseStudy.class, only(read(QtiSamples.CASE)));
        assertEquals(
                "某厂清污时三人中毒。\n| 气体 | 浓度 |\n| --- | --- |\n| H\\|S | 200 |\n中毒（2）人。",
                study.text().stem());
        assertEquals("首先应当", study.parts().get(0).item().text().stem());
        assertInstanceOf(Item.Single.class, study.parts().get(0).item());
        Item.FillIn number =
                assertInstanceOf(Item.FillIn.class, study.parts().get(1).item());
        assertEquals("（2）____", number.text().stem());
    }

    @Test
    void theTestGivesTheOrderAndItsSectionsTheTopic() {
        Map<String, byte[]> parts =
                QtiSamples.parts(List.of(QtiSamples.SINGLE, QtiSamples.STATEMENT, QtiSamples.ORDER));
        String manifest = new String(parts.get("imsmanifest.xml"), java.nio.charset.StandardCharsets.UTF_8);
        parts.put(
                "imsmanifest.xml",
                QtiSamples.utf8(manifest.replace(
                        "<resources>",
                        "<resources><resource identifier=\"t\" type=\"imsqti_test_xmlv2p1\" href=\"tests/t.xml\"/>")));
        parts.put("tests/t.xml", QtiSamples.utf8("""
                <assessmentTest xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="T" title="月考"><timeLimits maxTime="3600"/>
                <testPart identifier="p" navigationMode="linear" submissionMode="simultaneous">
                <assessmentSection identifier="s1" title="有限空间" visible="true">
                  <assessmentItemRef identifier="b" href="../items/q2.xml"/>
                  <assessmentSection identifier="s2" title="监护" visible="true"><assessmentItemRef identifier="c" href="../items/q1.xml"/></assessmentSection>
                </assessmentSection>
                <assessmentSection identifier="s3" title="Section 3" visible="true"><assessmentItemRef identifier="a" href="../items/q0.xml"/></assessmentSection>
                </testPart></assessmentTest>"""));
        ItemFile file = ItemFormat.read(Zips.of(parts), FIRE);
        assertEquals(List.of(), file.problems());
        assertEquals(
                List.of("steps", "watch", "pan"),
                file.rows().stream().map(ItemRow::code).toList());
        assertEquals(
                List.of("有限空间", "有限空间/监护", "消防/灭火"),
                file.rows().stream().map(row -> row.item().text().topic()).toList());
        assertTrue(lost(file).contains(Kind.TEST_RULES));
    }

    @Test
    void metadataSayTopicDifficultySourceAndOurTags() {
        Map<String, byte[]> parts = QtiSamples.parts(List.of(QtiSamples.MULTIPLE));
        String manifest = new String(parts.get("imsmanifest.xml"), java.nio.charset.StandardCharsets.UTF_8);
        parts.put("imsmanifest.xml", QtiSamples.utf8(manifest.replace("<file", """
                <metadata><imsmd:lom xmlns:imsmd="http://ltsc.ieee.org/xsd/LOM">
                <imsmd:general><imsmd:keyword><imsmd:string>用途=练习</imsmd:string></imsmd:keyword><imsmd:keyword><imsmd:string>缺氧</imsmd:string></imsmd:keyword></imsmd:general>
                <imsmd:educational><imsmd:difficulty><imsmd:value>difficult</imsmd:value></imsmd:difficulty></imsmd:educational>
                <imsmd:relation><imsmd:resource><imsmd:description><imsmd:string>区教材</imsmd:string></imsmd:description></imsmd:resource></imsmd:relation>
                <imsmd:classification><imsmd:taxonPath><imsmd:taxon><imsmd:entry><imsmd:string>有限空间</imsmd:string></imsmd:entry></imsmd:taxon>
                <imsmd:taxon><imsmd:entry><imsmd:string>作业程序</imsmd:string></imsmd:entry></imsmd:taxon></imsmd:taxonPath></imsmd:classification>
                </imsmd:lom></metadata><file""")));
        ItemFile file = ItemFormat.read(Zips.of(parts), FIRE);
        Item.Text text = only(file).text();
        assertEquals("有限空间/作业程序", text.topic());
        assertEquals(4, text.difficulty());
        assertEquals("区教材", text.source());
        assertEquals(Use.PRACTICE, file.rows().get(0).use());
        assertEquals(Set.of(Kind.KEYWORDS), lost(file));
    }

    @Test
    void anItemAloneIsReadButItsPicturesAreElsewhere() {
        ItemFile file = ItemFormat.read(QtiSamples.utf8(QtiSamples.FORMULA), FIRE);
        assertInstanceOf(Item.FillIn.class, only(file));
        assertEquals(Set.of(Kind.FORMULA, Kind.PICTURE), lost(file));
        assertEquals(List.of(), file.attachments());
    }

    @Test
    void otherGenerationsAreNamed() {
        refused(
                Reason.QTI_VERSION,
                ItemFormat.read(QtiSamples.utf8("<questestinterop><item/></questestinterop>"), FIRE));
        refused(Reason.QTI_VERSION, ItemFormat.read(QtiSamples.utf8("<!-- <quiz> --><qti-assessment-item/>"), FIRE));
        Map<String, byte[]> parts = QtiSamples.parts(List.of(QtiSamples.SINGLE));
        for (String other :
                List.of("imsqti_xmlv1p1", "imsqti_item_xmlv3p0", "imsqti_xmlv1p2/imscc_xmlv1p1/assessment")) {
            String manifest = new String(parts.get("imsmanifest.xml"), java.nio.charset.StandardCharsets.UTF_8);
            Map<String, byte[]> old = new java.util.HashMap<>(parts);
            old.put("imsmanifest.xml", QtiSamples.utf8(manifest.replace("imsqti_item_xmlv2p1", other)));
            refused(Reason.QTI_VERSION, ItemFormat.read(Zips.of(old), FIRE));
        }
    }

    @Test
    void templatesAdaptiveItemsAndUnknownInteractionsAreNamedWithTheirFile() {
        refused(Reason.ADAPTIVE_ITEM, read(QtiSamples.SINGLE.replace("adaptive=\"false\"", "adaptive=\"true\"")));
        refused(
                Reason.TEMPLATE_ITEM,
                read(QtiSamples.SINGLE.replace("<itemBody>", "<templateDeclaration identifier=\"X\"/><itemBody>")));
        ItemFile slider = read(QtiSamples.SENTENCES.replace("extendedTextInteraction", "sliderInteraction"));
        refused(Reason.UNKNOWN_KIND, slider);
        assertEquals(
                "items/q0.xml (say) · sliderinteraction",
                slider.problems().get(0).found());
        assertEquals(1, slider.problems().get(0).row());
        refused(Reason.UNKNOWN_KIND, read(QtiSamples.item("only-words", "<itemBody><p>看一看</p></itemBody>")));
    }

    @Test
    void whatThePackageLacksIsNamed() {
        refused(Reason.FILE_MISSING, read(QtiSamples.SPOTS.replace("site.png", "gone.png")));
        Map<String, byte[]> parts = QtiSamples.parts(List.of(QtiSamples.SINGLE));
        parts.remove("items/q0.xml");
        refused(Reason.FILE_MISSING, ItemFormat.read(Zips.of(parts), FIRE));
        refused(Reason.NOT_WELL_FORMED, read("<assessmentItem><itemBody></assessmentItem>"));
    }

    @Test
    void aPictureOfAKindTheLibraryHasNotBecomesOne() {
        ItemFile file = read(QtiSamples.SPOTS.replace("site.png", "site.gif"));
        only(file);
        assertEquals((byte) 0x89, file.attachments().get(0).bytes()[0]);
    }

    @Test
    void aFolderAroundEverythingAndChineseNamesAreFine() {
        Map<String, byte[]> parts = new java.util.HashMap<>();
        QtiSamples.parts(List.of(QtiSamples.SPOTS)).forEach((name, bytes) -> parts.put("月考/" + name, bytes));
        only(ItemFormat.read(Zips.of(parts), FIRE));
    }
}
