package org.pingandeng.portal.certification.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingandeng.portal.certification.Certified;
import org.pingandeng.portal.certification.model.Certificate;

class CertificatePrintTest {

    private static final int LARGEST_BYTES = 100 * 1024;
    private final CertificatePrint print = new CertificatePrint("https://pad.example.org", null);

    @Test
    void itSaysWhoWhatAndThatItIsNoLicence() throws IOException {
        Certificate certificate = Certified.until("示例员", LocalDate.of(2029, 11, 22));
        String text = text(print.pdf(certificate));
        for (String part : List.of(
                "培训合格证明",
                "示例员",
                "6403**********2317",
                "危险化学品经营单位主要负责人初次培训",
                "48 学时",
                "92 分",
                "2029-11-22",
                "盐池县应急管理局",
                "不是国家证件",
                "not a state certificate",
                certificate.serial().value())) {
            assertTrue(text.contains(part), "lacks " + part + ":\n" + text);
        }
    }

    @Test
    void itIsOnePageOfA4Landscape() throws IOException {
        try (PDDocument document = Loader.loadPDF(print.pdf(Certified.person("张三丰")))) {
            assertEquals(1, document.getNumberOfPages());
            PDRectangle page = document.getPage(0).getMediaBox();
            assertEquals(PDRectangle.A4.getHeight(), page.getWidth(), 0.01);
            assertEquals(PDRectangle.A4.getWidth(), page.getHeight(), 0.01);
        }
    }

    @Test
    void itsFontsAreEmbeddedAsSubsets() throws IOException {
        byte[] file = print.pdf(Certified.person("张三丰"));
        assertTrue(file.length < LARGEST_BYTES, file.length + " bytes");
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> names = new ArrayList<>();
            PDPage page = document.getPage(0);
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                names.add(font.getName());
            }
            assertEquals(2, names.size());
            assertTrue(
                    names.stream().allMatch(name -> name.matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)")),
                    names::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "𠮷田",
                "李𠮷",
                "王𫍯",
                "葛\uDB40\uDD00城",
                "买买提·阿不都热依木江·艾力肯木·吐尔逊江·买合木提",
                "ئەخمەت",
                "Bartholomäus Chukwuemeka-Oyelaran Featherstonehaugh-Cholmondeley the Younger",
                "e\u0301\u0302",
                "\uD840",
                "\u0000\u0007张",
                "😀",
                "\uDBFF\uDFFD"
            })
    void noNameBreaksIt(String name) throws IOException {
        byte[] file = print.pdf(Certified.person(name));
        assertTrue(text(file).contains("特此证明"));
        assertTrue(file.length < LARGEST_BYTES, file.length + " bytes");
    }

    @Test
    void whatNoFontHasIsNamedInAFootnote() throws IOException {
        assertTrue(text(print.pdf(Certified.person("张\uDBFF\uDFFD"))).contains("U+10FFFD"));
        assertFalse(text(print.pdf(Certified.person("张三丰"))).contains("U+"));
    }

    @Test
    void theCodeLeadsToThePublicPage() throws Exception {
        Certificate certificate = Certified.person("张三丰");
        try (PDDocument document = Loader.loadPDF(print.pdf(certificate))) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            String read = new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
            assertEquals("https://pad.example.org/verify/" + certificate.serial(), read);
        }
    }

    @Test
    void theSameCertificatePrintsTheSame() {
        Certificate certificate = Certified.person("张三丰");
        assertArrayEquals(print.pdf(certificate), print.pdf(certificate));
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replace("\r", "");
        }
    }
}
