package org.pingandeng.course.pack.scorm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small packages of our own, made as a test wants them. */
public final class SamplePackage {

    /** A manifest of SCORM 1.2 with one SCO. */
    public static final String OLD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest identifier="sample-old" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
                xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
              <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
              <organizations default="org"><organization identifier="org"><title>受限空间作业</title>
                <item identifier="one" identifierref="r1" parameters="?mode=learn"><title>进入之前</title>
                  <adlcp:masteryscore>80</adlcp:masteryscore>
                  <adlcp:maxtimeallowed>0000:30:00</adlcp:maxtimeallowed>
                  <adlcp:datafromlms>level=2</adlcp:datafromlms></item>
              </organization></organizations>
              <resources><resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="index.html">
                <file href="index.html"/><file href="api.js"/></resource></resources>
            </manifest>
            """;

    /** A manifest of SCORM 2004, 4th edition, with two SCOs, a file and rules that have no effect here. */
    public static final String MODERN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest identifier="sample-modern" version="1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
                xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
                xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
              <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
              <organizations default="org"><organization identifier="org"><title>动火作业</title>
                <item identifier="chapter"><title>第一章</title>
                  <item identifier="one" identifierref="r1"><title>火源</title>
                    <adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.75"/></item>
                  <item identifier="two" identifierref="r2"><title>监护</title>
                    <imsss:sequencing>
                      <imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions>
                        <imsss:ruleCondition condition="always"/></imsss:ruleConditions>
                        <imsss:ruleAction action="disabled"/></imsss:preConditionRule></imsss:sequencingRules>
                      <imsss:objectives><imsss:primaryObjective satisfiedByMeasure="true" objectiveID="p">
                        <imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure>
                        <imsss:mapInfo targetObjectiveID="shared" readSatisfiedStatus="true"/>
                        </imsss:primaryObjective></imsss:objectives>
                    </imsss:sequencing></item></item>
                <item identifier="sheet" identifierref="r3"><title>检查表</title></item>
                <imsss:sequencing><imsss:controlMode choice="false" flow="true"/></imsss:sequencing>
              </organization></organizations>
              <resources xml:base="content/">
                <resource identifier="r1" type="webcontent" adlcp:scormType="sco" href="sco.html?part=1"/>
                <resource identifier="r2" type="webcontent" adlcp:scormType="sco" href="sco.html?part=2"/>
                <resource identifier="r3" type="webcontent" adlcp:scormType="asset" href="sheet.html"/></resources>
            </manifest>
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private Charset names = StandardCharsets.UTF_8;

    private SamplePackage() {}

    /** A package with a manifest and nothing else. */
    public static SamplePackage of(String manifest) {
        return new SamplePackage().with(ScormReader.MANIFEST, manifest);
    }

    /** A whole package of SCORM 1.2. */
    public static SamplePackage old() {
        return of(OLD).with("index.html", "<!DOCTYPE html><title>x</title>").with("api.js", "");
    }

    /** A whole package of SCORM 2004. */
    public static SamplePackage modern() {
        return of(MODERN)
                .with("content/sco.html", "<!DOCTYPE html><title>x</title>")
                .with("content/sheet.html", "<!DOCTYPE html><title>y</title>");
    }

    /** A package without a manifest. */
    public static SamplePackage empty() {
        return new SamplePackage();
    }

    /** Adds or replaces a file. */
    public SamplePackage with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds or replaces a file. */
    public SamplePackage with(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    /** Everything in a folder. */
    public SamplePackage inside(String folder) {
        SamplePackage moved = new SamplePackage();
        files.forEach((name, bytes) -> moved.with(folder + "/" + name, bytes));
        moved.names = names;
        return moved;
    }

    /** The encoding of names in the zip. */
    public SamplePackage named(Charset charset) {
        names = charset;
        return this;
    }

    /** Writes the zip. */
    public Path zip(Path folder) {
        try {
            Path file = Files.createTempFile(folder, "package", ".zip");
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file), names)) {
                for (Map.Entry<String, byte[]> each : files.entrySet()) {
                    out.putNextEntry(new ZipEntry(each.getKey()));
                    out.write(each.getValue());
                }
            }
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
