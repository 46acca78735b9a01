package org.pingandeng.portal.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Prints as a Word document, which its reader may still change. */
public final class WordPress {

    private static final int WIDEST = 400;
    private static final int STEP = 320;
    private static final int TEXT = 11;

    private final Function<String, Optional<byte[]>> media;

    /**
     * A press.
     *
     * @param media a picture's bytes by its id in the media library
     */
    public WordPress(Function<String, Optional<byte[]>> media) {
        this.media = media;
    }

    /**
     * Prints.
     *
     * @param printed what
     * @return the .docx file
     */
    public byte[] print(Printed printed) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setTitle(printed.title());
            for (Block block : printed.blocks()) {
                put(document, block);
            }
            document.write(file);
            return file.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void put(XWPFDocument document, Block block) throws IOException {
        if (block instanceof Block.Title title) {
            XWPFParagraph paragraph = write(document, title.text(), 0, true, 18);
            paragraph.setAlignment(ParagraphAlignment.CENTER);
        } else if (block instanceof Block.Heading heading) {
            write(document, heading.text(), 0, true, 13).setSpacingBefore(240);
        } else if (block instanceof Block.Text text) {
            write(document, text.text(), text.indent(), text.bold(), TEXT);
        } else if (block instanceof Block.Picture picture) {
            picture(document, picture);
        } else if (block instanceof Block.Table table) {
            table(document, table.rows());
        } else if (block instanceof Block.Lines lines) {
            for (int line = 0; line < lines.many(); line++) {
                write(document, "＿".repeat(38), 0, false, TEXT);
            }
        } else {
            document.createParagraph().createRun().addBreak(BreakType.PAGE);
        }
    }

    private static XWPFParagraph write(XWPFDocument document, String text, int indent, boolean bold, int size) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationLeft(indent * STEP);
        paragraph.setSpacingAfter(60);
        XWPFRun run = paragraph.createRun();
        run.setBold(bold);
        run.setFontSize(size);
        String[] lines = text.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines[line], line == 0 ? 0 : -1);
        }
        return paragraph;
    }

    private void picture(XWPFDocument document, Block.Picture picture) throws IOException {
        byte[] bytes = media.apply(picture.id()).orElse(null);
        var image = bytes == null ? null : ImageIO.read(new ByteArrayInputStream(bytes));
        if (image == null) {
            write(document, "［" + picture.alt() + "］", 1, false, TEXT);
            return;
        }
        int width = Math.min(WIDEST, image.getWidth());
        int height = Math.max(1, image.getHeight() * width / image.getWidth());
        PictureType type = bytes[0] == (byte) 0x89 ? PictureType.PNG : PictureType.JPEG;
        try (ByteArrayInputStream in = new ByteArrayInputStream(bytes)) {
            document.createParagraph()
                    .createRun()
                    .addPicture(in, type, picture.id(), Units.toEMU(width), Units.toEMU(height));
        } catch (InvalidFormatException refused) {
            write(document, "［" + picture.alt() + "］", 1, false, TEXT);
        }
    }

    private static void table(XWPFDocument document, List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        XWPFTable table = document.createTable(rows.size(), columns);
        table.setWidth("100%");
        for (int row = 0; row < rows.size(); row++) {
            for (int cell = 0; cell < rows.get(row).size(); cell++) {
                table.getRow(row).getCell(cell).setText(rows.get(row).get(cell));
            }
        }
    }
}
