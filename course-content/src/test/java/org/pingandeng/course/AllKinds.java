package org.pingandeng.course;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.pingandeng.course.pack.scorm.SamplePackage;

/** A course with a lesson of each kind, made on the spot. */
public final class AllKinds {

    private static final String MANIFEST = """
        {"format":"pingandeng-course/1","code":"%s","title":{"zh_CN":"看和听","en":"Look and listen"},
         "summary":{"zh_CN":"有限空间"},"field":"工贸","picture":"space","chapters":[
          {"title":{"zh_CN":"认识","en":"Know"},"lessons":[
           {"code":"read","kind":"text","title":{"zh_CN":"图文"},"file":"lessons/01.md","seconds":60,"law":["安全生产法:28"]},
           {"code":"hear","kind":"audio","title":{"zh_CN":"听一听"},"file":"files/talk.wav","seconds":60,"seekAhead":true,
            "captions":{"zh_CN":"files/talk.vtt"},"transcript":{"zh_CN":"先听。","en":"Listen first."}},
           {"code":"look","kind":"gallery","title":{"zh_CN":"看一看"},"seconds":90,"topics":["有限空间/通风"],"pictures":[
            {"file":"files/a.png","caption":{"zh_CN":"通风口","en":"Vent"},"alt":{"zh_CN":"风机"}},
            {"file":"files/b.png"}]},
           {"code":"walk","kind":"scenario","title":{"zh_CN":"走一遍"},"file":"scenarios/walk.json","seconds":60},
           {"code":"hunt","kind":"scene","title":{"zh_CN":"找一找"},"seconds":60,%s},
           {"code":"drill","kind":"practice","title":{"zh_CN":"练一练"},"seconds":60,"questions":["q1","q4"],"count":2,"right":66}]},
          {"title":{"zh_CN":"练习","en":"Work"},"lessons":[
           {"code":"leaf","kind":"pdf","title":{"zh_CN":"检查表"},"file":"files/sheet.pdf","seconds":60},
           {"code":"watch","kind":"video","title":{"zh_CN":"三步"},"file":"files/film.mp4","seconds":10,
            "captions":{"zh_CN":"files/talk.vtt"}},
           {"code":"work","kind":"scorm","title":{"zh_CN":"课件包"},"scorm":"files/old.zip","seconds":120}]}]}\
        """;
    private static final Path STARTER = Path.of("src/main/resources/starter/confined-space-before-you-enter/files");

    private AllKinds() {}

    /**
     * Writes the course into a folder.
     *
     * @param folder made when missing
     * @param code of the course
     * @return the folder
     * @throws IOException when the disk fails
     */
    public static Path in(Path folder, String code) throws IOException {
        Files.createDirectories(folder.resolve("lessons"));
        Files.createDirectories(folder.resolve("files"));
        Files.writeString(
                folder.resolve("course.json"),
                MANIFEST.formatted(code, ExerciseCourse.SCENE.replace("store.png", "b.png")));
        Files.writeString(folder.resolve("lessons/01.md"), "# 通风\n\n![风机](../files/a.png)\n\n**先通风：**再检测。\n");
        Files.writeString(folder.resolve("files/talk.vtt"), "WEBVTT\n\n00:00.000 --> 00:02.000\n先听\n");
        Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(
                folder.resolve("scenarios/walk.json"),
                ExerciseCourse.SCENARIO.replace(
                        "\"title\":{\"zh_CN\":\"池口\"}",
                        "\"title\":{\"zh_CN\":\"池口\"},\"picture\":{\"file\":\"../files/a.png\",\"alt\":{\"zh_CN\":\"风机\"}}"));
        picture(folder.resolve("files/a.png"), 0x0e5a4d);
        picture(folder.resolve("files/b.png"), 0xf4b13e);
        Files.copy(STARTER.resolve("entry-checklist.pdf"), folder.resolve("files/sheet.pdf"));
        Files.copy(STARTER.resolve("before-you-enter.mp4"), folder.resolve("files/film.mp4"));
        Files.move(SamplePackage.old().zip(folder), folder.resolve("files/old.zip"));
        silence(folder.resolve("files/talk.wav"), 61);
        return folder;
    }

    static void picture(Path file, int colour) throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < 40 * 30; at++) {
            image.setRGB(at % 40, at / 40, colour);
        }
        ImageIO.write(image, "png", file.toFile());
    }

    private static void silence(Path file, int seconds) throws IOException {
        AudioFormat format = new AudioFormat(8000, 8, 1, true, false);
        byte[] still = new byte[8000 * seconds];
        AudioInputStream sound = new AudioInputStream(new ByteArrayInputStream(still), format, still.length);
        AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file.toFile());
    }
}
