package org.pingandeng.quiz.exchange;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Items and packages of QTI 2 as item banks of other makers write them. */
final class QtiSamples {

    static final String MATCH_CORRECT =
            "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct\"/>";
    static final String MAP_RESPONSE =
            "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response\"/>";
    static final String MAP_POINT =
            "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response_point\"/>";

    static final String SINGLE = item("pan", """
            <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
              <correctResponse><value>B</value></correctResponse></responseDeclaration>
            <itemBody><p>油锅着火<b>先</b>做什么？</p>
              <choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1">
                <prompt>选一项。</prompt>
                <simpleChoice identifier="A">泼水<feedbackInline identifier="A" outcomeIdentifier="F" showHide="show">会飞溅</feedbackInline></simpleChoice>
                <simpleChoice identifier="B">盖锅盖</simpleChoice>
                <simpleChoice identifier="C">端出门</simpleChoice>
              </choiceInteraction></itemBody>
            """ + MATCH_CORRECT + """
            <modalFeedback outcomeIdentifier="F" identifier="ok" showHide="show"><p>盖上 &amp; 关火。</p></modalFeedback>
            """);

    static final String STATEMENT = item("watch", """
            <responseDeclaration identifier="R" cardinality="single" baseType="identifier">
              <correctResponse><value>no</value></correctResponse></responseDeclaration>
            <itemBody><p>监护人可以临时离开。</p>
              <choiceInteraction responseIdentifier="R" maxChoices="1">
                <simpleChoice identifier="yes">正确</simpleChoice><simpleChoice identifier="no">错误</simpleChoice>
              </choiceInteraction></itemBody>
            """ + MATCH_CORRECT);

    static final String MULTIPLE = item("before", """
            <responseDeclaration identifier="R" cardinality="multiple" baseType="identifier">
              <correctResponse><value>A</value><value>B</value></correctResponse>
              <mapping lowerBound="0" defaultValue="-1"><mapEntry mapKey="A" mappedValue="1"/><mapEntry mapKey="B" mappedValue="1"/></mapping>
            </responseDeclaration>
            <itemBody><choiceInteraction responseIdentifier="R" maxChoices="0"><prompt>进入前要做的有</prompt>
                <simpleChoice identifier="A">通风</simpleChoice><simpleChoice identifier="B">检测</simpleChoice>
                <simpleChoice identifier="C">吸烟</simpleChoice></choiceInteraction></itemBody>
            """ + MAP_RESPONSE);

    static final String BLANKS = item("numbers", """
            <responseDeclaration identifier="A" cardinality="single" baseType="string">
              <correctResponse><value>119</value></correctResponse>
              <mapping defaultValue="0"><mapEntry mapKey="119" mappedValue="1"/><mapEntry mapKey="一一九" mappedValue="1"/>
                <mapEntry mapKey="110" mappedValue="0.5"/></mapping></responseDeclaration>
            <responseDeclaration identifier="B" cardinality="single" baseType="float">
              <correctResponse><value>19.5</value></correctResponse></responseDeclaration>
            <itemBody><p>火警电话是<textEntryInteraction responseIdentifier="A" expectedLength="5"/>，氧含量不低于<textEntryInteraction responseIdentifier="B"/>%。</p></itemBody>
            <responseProcessing>
              <responseCondition><responseIf><equal toleranceMode="absolute" tolerance="0.1 0.3"><variable identifier="B"/><correct identifier="B"/></equal>
                <setOutcomeValue identifier="SCORE"><sum><variable identifier="SCORE"/><mapResponse identifier="A"/></sum></setOutcomeValue></responseIf></responseCondition>
            </responseProcessing>
            """);

    static final String SENTENCES = item("say", """
            <responseDeclaration identifier="R" cardinality="single" baseType="string"/>
            <itemBody><rubricBlock view="scorer"><p>先断电，再救人。</p></rubricBlock>
              <p>有人触电怎么办？</p><extendedTextInteraction responseIdentifier="R" expectedLines="5"/></itemBody>
            """);

    static final String ORDER = item("steps", """
            <responseDeclaration identifier="R" cardinality="ordered" baseType="identifier">
              <correctResponse><value>C</value><value>A</value><value>B</value></correctResponse></responseDeclaration>
            <itemBody><orderInteraction responseIdentifier="R" shuffle="true"><prompt>排出进入的顺序</prompt>
              <simpleChoice identifier="A">检测</simpleChoice><simpleChoice identifier="B">进入</simpleChoice>
              <simpleChoice identifier="C">通风</simpleChoice></orderInteraction></itemBody>
            """ + MATCH_CORRECT);

    static final String MATCHING = item("gases", """
            <responseDeclaration identifier="R" cardinality="multiple" baseType="directedPair">
              <correctResponse><value>a x</value><value>b y</value></correctResponse>
              <mapping defaultValue="0"><mapEntry mapKey="a x" mappedValue="1"/><mapEntry mapKey="b y" mappedValue="1"/></mapping></responseDeclaration>
            <itemBody><matchInteraction responseIdentifier="R" maxAssociations="2"><prompt>连一连</prompt>
              <simpleMatchSet><simpleAssociableChoice identifier="a" matchMax="1">H<sub>2</sub>S</simpleAssociableChoice>
                <simpleAssociableChoice identifier="b" matchMax="1">CO</simpleAssociableChoice></simpleMatchSet>
              <simpleMatchSet><simpleAssociableChoice identifier="x" matchMax="1">臭鸡蛋味</simpleAssociableChoice>
                <simpleAssociableChoice identifier="y" matchMax="1">没有味道</simpleAssociableChoice>
                <simpleAssociableChoice identifier="z" matchMax="1">苦杏仁味</simpleAssociableChoice></simpleMatchSet>
            </matchInteraction></itemBody>
            """ + MAP_RESPONSE);

    static final String PAIRS = item("pairs", """
            <responseDeclaration identifier="R" cardinality="multiple" baseType="pair">
              <correctResponse><value>A B</value><value>C D</value></correctResponse></responseDeclaration>
            <itemBody><associateInteraction responseIdentifier="R" maxAssociations="2"><prompt>哪些是一对？</prompt>
              <simpleAssociableChoice identifier="A" matchMax="1">电</simpleAssociableChoice>
              <simpleAssociableChoice identifier="B" matchMax="1">断电</simpleAssociableChoice>
              <simpleAssociableChoice identifier="C" matchMax="1">气</simpleAssociableChoice>
              <simpleAssociableChoice identifier="D" matchMax="1">关阀</simpleAssociableChoice></associateInteraction></itemBody>
            """ + MATCH_CORRECT);

    static final String GAPS = item("gaps", """
            <responseDeclaration identifier="R" cardinality="multiple" baseType="directedPair">
              <correctResponse><value>V G1</value><value>T G2</value></correctResponse>
              <mapping defaultValue="0"><mapEntry mapKey="V G1" mappedValue="1"/><mapEntry mapKey="T G2" mappedValue="1"/></mapping></responseDeclaration>
            <itemBody><gapMatchInteraction responseIdentifier="R">
              <gapText identifier="V" matchMax="1">通风</gapText><gapText identifier="T" matchMax="1">检测</gapText><gapText identifier="W" matchMax="1">等待</gapText>
              <p>先<gap identifier="G1"/>，再<gap identifier="G2"/>，后作业。</p></gapMatchInteraction></itemBody>
            """ + MAP_RESPONSE);

    static final String INLINE = item("inline", """
            <responseDeclaration identifier="R" cardinality="single" baseType="identifier"><correctResponse><value>T</value></correctResponse></responseDeclaration>
            <itemBody><p>作业前要<inlineChoiceInteraction responseIdentifier="R"><inlineChoice identifier="S">吸烟</inlineChoice><inlineChoice identifier="T">通风</inlineChoice></inlineChoiceInteraction>。</p></itemBody>
            """ + MATCH_CORRECT);

    static final String SPOTS = item("spots", """
            <responseDeclaration identifier="R" cardinality="multiple" baseType="identifier">
              <correctResponse><value>A</value></correctResponse>
              <mapping defaultValue="0"><mapEntry mapKey="A" mappedValue="2"/><mapEntry mapKey="B" mappedValue="-1"/></mapping></responseDeclaration>
            <itemBody><hotspotInteraction responseIdentifier="R" maxChoices="0"><prompt>找出隐患</prompt>
              <object type="image/png" data="../media/site.png" width="200" height="100">工地一角</object>
              <hotspotChoice identifier="A" shape="rect" coords="0,0,100,50" hotspotLabel="脚手架"/>
              <hotspotChoice identifier="B" shape="circle" coords="150,50,10" hotspotLabel="安全帽"/>
              <hotspotChoice identifier="C" shape="poly" coords="0,90,20,90,10,100" hotspotLabel="水桶"/></hotspotInteraction></itemBody>
            """ + MAP_RESPONSE);

    static final String POINTS = item("points", """
            <responseDeclaration identifier="R" cardinality="multiple" baseType="point">
              <areaMapping defaultValue="-0.5"><areaMapEntry shape="ellipse" coords="50,50,20,10" mappedValue="1"/></areaMapping></responseDeclaration>
            <itemBody><selectPointInteraction responseIdentifier="R" maxChoices="3"><prompt>点出隐患</prompt>
              <object type="image/png" data="../media/site.png" width="200" height="100"/></selectPointInteraction></itemBody>
            """ + MAP_POINT);

    static final String CASE = item("case", """
            <responseDeclaration identifier="A" cardinality="single" baseType="identifier"><correctResponse><value>y</value></correctResponse></responseDeclaration>
            <responseDeclaration identifier="B" cardinality="single" baseType="integer"><correctResponse><value>3</value></correctResponse></responseDeclaration>
            <itemBody><p>某厂清污时三人中毒。</p>
              <table><tr><th>气体</th><th>浓度</th></tr><tr><td>H|S</td><td>200</td></tr></table>
              <choiceInteraction responseIdentifier="A" maxChoices="1"><prompt>首先应当</prompt><simpleChoice identifier="x">下去拉人</simpleChoice><simpleChoice identifier="y">报警</simpleChoice></choiceInteraction>
              <p>中毒<textEntryInteraction responseIdentifier="B"/>人。</p></itemBody>
            """ + MATCH_CORRECT);

    static final String FORMULA = item("formula", """
            <responseDeclaration identifier="R" cardinality="single" baseType="float"><correctResponse><value>3.14159</value></correctResponse></responseDeclaration>
            <itemBody><p>算：<math xmlns="http://www.w3.org/1998/Math/MathML"><mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><msup><mi>x</mi><mn>2</mn></msup></mfrac></math>
              <img src="../media/site.png" alt="示意图"/><audio src="../media/bell.mp3">铃声</audio></p><p><textEntryInteraction responseIdentifier="R"/></p></itemBody>
            <responseProcessing><responseCondition><responseIf><equalRounded roundingMode="decimalPlaces" figures="2"><variable identifier="R"/><correct identifier="R"/></equalRounded>
              <setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>
            """);

    static final List<String> ALL = List.of(
            SINGLE, STATEMENT, MULTIPLE, BLANKS, SENTENCES, ORDER, MATCHING, PAIRS, GAPS, INLINE, SPOTS, POINTS, CASE,
            FORMULA);

    private QtiSamples() {}

    static String item(String identifier, String inner) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\" identifier=\"" + identifier
                + "\" title=\"题 " + identifier + "\" adaptive=\"false\" timeDependent=\"false\">\n" + inner
                + "</assessmentItem>\n";
    }

    /** A package of these items without a test. */
    static Map<String, byte[]> parts(List<String> items) {
        StringBuilder manifest = new StringBuilder("""
                <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="M"><metadata><schema>IMS Content</schema></metadata>
                <organizations/><resources>
                """);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            String file = "items/q" + i + ".xml";
            manifest.append("<resource identifier=\"r")
                    .append(i)
                    .append("\" type=\"imsqti_item_xmlv2p1\" href=\"")
                    .append(file)
                    .append("\"><file href=\"")
                    .append(file)
                    .append("\"/></resource>\n");
            parts.put(file, utf8(items.get(i)));
        }
        parts.put("imsmanifest.xml", utf8(manifest + "</resources></manifest>"));
        parts.put("media/site.png", picture("png"));
        parts.put("media/site.gif", picture("gif"));
        parts.put("media/bell.mp3", utf8("ID3 bell"));
        return parts;
    }

    static byte[] packed(String... items) {
        return Zips.of(parts(List.of(items)));
    }

    static byte[] picture(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
