package org.pingandeng.media.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPagesTest {

    @TempDir
    Path folder;

    private final PdfPages pages = new PdfPages();

    private Path pdf(int sheets, PDRectangle size) throws IOException {
        Path file = folder.resolve("paper.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int sheet = 0; sheet < sheets; sheet++) {
                PDPage page = new PDPage(size);
                document.addPage(page);
                try (PDPageContentStream drawing = new PDPageContentStream(document, page)) {
                    drawing.addRect(50, 50, 200, 200);
                    drawing.fill();
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    @Test
    void rendersAPageWideEnoughToRead() throws IOException {
        Path picture = folder.resolve("page-2.jpg");
        Path file = pdf(2, PDRectangle.A4);

        assertEquals(OptionalInt.of(2), pages.count(file));
        assertTrue(pages.render(file, 2, picture));
        BufferedImage image = ImageIO.read(picture.toFile());
        assertEquals(1200, image.getWidth(), 1);
        assertEquals(1697, image.getHeight(), 2);
    }

    @Test
    void aPageThatIsNotThereIsNoFault() throws IOException {
        Path file = pdf(1, PDRectangle.A4);
        assertFalse(pages.render(file, 0, folder.resolve("a.jpg")));
        assertFalse(pages.render(file, 2, folder.resolve("a.jpg")));
    }

    @Test
    void aHugeSheetBecomesAPictureOfOrdinarySize() throws IOException {
        Path picture = folder.resolve("a.jpg");
        assertTrue(pages.render(pdf(1, new PDRectangle(10, 14_000)), 1, picture));
        assertTrue(ImageIO.read(picture.toFile()).getHeight() <= 3601);
    }

    @Test
    void rubbishIsUnreadable() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.pdf"), "%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 1 0 R");
        assertEquals(OptionalInt.empty(), pages.count(file));
        assertFalse(pages.render(file, 1, folder.resolve("a.jpg")));
        assertFalse(Files.exists(folder.resolve("a.jpg")));
    }

    @Test
    void aPictureThatClaimsMorePixelsThanMemoryIsNeverDecoded() throws IOException {
        Path file = folder.resolve("bomb.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDImageXObject image =
                    LosslessFactory.createFromImage(document, new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB));
            image.getCOSObject().setInt(COSName.WIDTH, 90_000);
            image.getCOSObject().setInt(COSName.HEIGHT, 90_000);
            PDResources resources = new PDResources();
            resources.add(image);
            page.setResources(resources);
            document.save(file.toFile());
        }
        assertEquals(OptionalInt.empty(), pages.count(file));
        assertFalse(pages.render(file, 1, folder.resolve("a.jpg")));
    }
}
