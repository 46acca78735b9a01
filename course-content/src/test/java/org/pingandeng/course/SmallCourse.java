package org.pingandeng.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A course of three short lessons, one of each kind, made on the spot. */
public final class SmallCourse {

    private static final String MANIFEST = """
            {"format":"pingandeng-course/1","code":"%s","title":{"zh_CN":"进去之前","en":"Before you enter"},
             "summary":{"zh_CN":"有限空间","en":"Confined spaces"},"field":"工贸","picture":"space","chapters":[
              {"title":{"zh_CN":"认识","en":"Know"},"lessons":[
               {"code":"l01","kind":"text","title":{"zh_CN":"看不见的气体","en":"Gas"},"file":"lessons/01.md","seconds":60,
                "topics":["有限空间"],"law":["安全生产法:28"]},
               {"code":"l02","kind":"pdf","title":{"zh_CN":"作业票","en":"Permit"},"file":"lessons/02.pdf","seconds":60}]},
              {"title":{"zh_CN":"做到","en":"Do"},"lessons":[
               {"code":"l03","kind":"video","title":{"zh_CN":"三步","en":"Steps"},"file":"lessons/03.mp4","seconds":60,
                "topics":["有限空间"],
                "captions":{"zh_CN":"lessons/03.zh.vtt"}}]}]}""";

    private SmallCourse() {}

    /**
     * Writes the course into a folder.
     *
     * @param folder made when missing
     * @param code of the course
     * @return the folder
     */
    public static Path in(Path folder, String code) {
        try {
            Files.createDirectories(folder.resolve("lessons"));
            Files.writeString(folder.resolve("course.json"), MANIFEST.formatted(code));
            if (!Files.exists(folder.resolve("lessons/01.md"))) {
                Files.writeString(folder.resolve("lessons/01.md"), "# 气体\n\n**先通风：**再检测。");
            }
            try (PDDocument paper = new PDDocument()) {
                paper.setDocumentId(1L);
                paper.addPage(new PDPage());
                paper.save(folder.resolve("lessons/02.pdf").toFile());
            }
            film(folder.resolve("lessons/03.mp4"), 61);
            Files.writeString(folder.resolve("lessons/03.zh.vtt"), "WEBVTT\n\n00:01.000 --> 00:02.000\n先通风\n");
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Writes the head of an MPEG-4 file.
     *
     * @param file where
     * @param seconds the length it says it has
     * @throws IOException when the disk fails
     */
    public static void film(Path file, int seconds) throws IOException {
        byte[] brand = "isom\0\0\2\0isomiso2mp41".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer bytes = ByteBuffer.allocate(8 + brand.length + 116);
        bytes.putInt(8 + brand.length)
                .put("ftyp".getBytes(StandardCharsets.US_ASCII))
                .put(brand);
        bytes.putInt(116).put("moov".getBytes(StandardCharsets.US_ASCII));
        bytes.putInt(108).put("mvhd".getBytes(StandardCharsets.US_ASCII));
        bytes.putInt(0).putInt(0).putInt(0).putInt(1000).putInt(seconds * 1000);
        Files.write(file, bytes.array());
    }
}
