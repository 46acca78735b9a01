package org.pingandeng.portal.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.pingandeng.portal.print.Lettering.Weight;

/** Prints as PDF: A4, the embedded Chinese type, each page with its number. */
public final class PdfPress {

    private static final float TEXT = 10.5f;
    private static final float TITLE = 17;
    private static final float HEADING = 12.5f;
    private static final float STEP = 16;
    private static final float MOST_PICTURE_HEIGHT = 300;
    private static final float RULED = 24;
    private static final float CELL = 4;

    private final Function<String, Optional<byte[]>> media;

    /**
     * A press.
     *
     * @param media a picture's bytes by its id in the media library
     */
    public PdfPress(Function<String, Optional<byte[]>> media) {
        this.media = media;
    }

    /**
     * Prints.
     *
     * @param printed what
     * @return the PDF file
     */
    public byte[] print(Printed printed) {
        try (PDDocument document = new PDDocument();
                Lettering type = new Lettering(document);
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(printed.title());
            document.getDocumentCatalog().setLanguage("zh-CN");
            try (Pages pages = new Pages(document, type, printed.title())) {
                for (Block block : printed.blocks()) {
                    put(document, pages, block);
                }
            }
            document.save(file);
            return file.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void put(PDDocument document, Pages pages, Block block) throws IOException {
        if (block instanceof Block.Title title) {
            pages.centred(title.text(), TITLE);
        } else if (block instanceof Block.Heading heading) {
            pages.gap(8);
            pages.keep(HEADING * 4);
            pages.text(heading.text(), Weight.BOLD, HEADING, 0);
        } else if (block instanceof Block.Text text) {
            pages.text(text.text(), text.bold() ? Weight.BOLD : Weight.REGULAR, TEXT, text.indent() * STEP);
        } else if (block instanceof Block.Picture picture) {
            picture(document, pages, picture);
        } else if (block instanceof Block.Table table) {
            table(pages, table.rows());
        } else if (block instanceof Block.Lines lines) {
            for (int line = 0; line < lines.many(); line++) {
                pages.rule(RULED);
            }
        } else {
            pages.turn();
        }
    }

    private void picture(PDDocument document, Pages pages, Block.Picture picture) throws IOException {
        byte[] bytes = media.apply(picture.id()).orElse(null);
        try {
            if (bytes != null) {
                PDImageXObject image = PDImageXObject.createFromByteArray(document, bytes, picture.id());
                pages.picture(image, MOST_PICTURE_HEIGHT);
                return;
            }
        } catch (IllegalArgumentException | IOException unreadable) {
            pages.text("［" + picture.alt() + "］", Weight.REGULAR, TEXT, STEP);
            return;
        }
        pages.text("［" + picture.alt() + "］", Weight.REGULAR, TEXT, STEP);
    }

    private static void table(Pages pages, List<List<String>> rows) throws IOException {
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        pages.gap(4);
        for (List<String> row : rows) {
            pages.row(row, columns, TEXT, CELL);
        }
        pages.gap(4);
    }
}
