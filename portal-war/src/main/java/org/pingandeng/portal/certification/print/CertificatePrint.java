package org.pingandeng.portal.certification.print;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.pingandeng.portal.certification.model.Certificate;
import org.pingandeng.portal.print.Lettering;
import org.pingandeng.portal.print.Lettering.Weight;

/**
 * Prints a certificate: one page A4 landscape, the same bytes' worth of content each time, since all of it is frozen.
 * Its look is the house's own (pine frame, lamp) and keeps away from state certificates: no emblem, no red cover, no seal
 * unless the issuer has uploaded its own.
 */
public final class CertificatePrint {

    private static final Color INK = new Color(0x1a2624);
    private static final Color PALE_INK = new Color(0x58645f);
    private static final Color PINE = new Color(0x0e5a4d);
    private static final Color LAMP = new Color(0xf4b13e);
    private static final float WIDTH = PDRectangle.A4.getHeight();
    private static final float HEIGHT = PDRectangle.A4.getWidth();
    private static final float MIDDLE = WIDTH / 2;
    private static final float TEXT_WIDTH = 660;
    private static final float CODE_SIDE = 96;
    private static final float SEAL_SIDE = 110;

    private final String publicAddress;
    private final byte[] seal;

    /**
     * A printer.
     *
     * @param publicAddress where the portal is reached from outside, without a slash at its end
     * @param seal the issuer's own seal as PNG; null for none
     */
    public CertificatePrint(String publicAddress, byte[] seal) {
        this.publicAddress = publicAddress;
        this.seal = seal;
    }

    /**
     * The certificate as PDF.
     *
     * @param certificate what to print
     * @return the file
     */
    public byte[] pdf(Certificate certificate) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                Lettering type = new Lettering(document)) {
            describe(document, certificate);
            PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                drawSeal(document, content);
                set(new Sheet(content, type), type, certificate);
            }
            document.save(file);
            return file.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException("Certificate " + certificate.serial() + " could not be printed", failed);
        }
    }

    private static void describe(PDDocument document, Certificate certificate) {
        Calendar issued = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        issued.setTimeInMillis(certificate.issuedAt().toEpochMilli());
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(Wording.TITLE + " " + certificate.serial());
        information.setAuthor(certificate.issuer());
        information.setCreationDate(issued);
        document.setDocumentInformation(information);
        document.setDocumentId((long) certificate.serial().hashCode());
        document.getDocumentCatalog().setLanguage("zh-CN");
    }

    private void set(Sheet sheet, Lettering type, Certificate certificate) throws IOException {
        sheet.ink(PINE);
        sheet.frame(26, 1.8f, WIDTH, HEIGHT);
        sheet.ink(LAMP);
        sheet.frame(32, 0.7f, WIDTH, HEIGHT);
        sheet.lamp(MIDDLE, HEIGHT - 104, 46, PINE, LAMP);
        sheet.ink(INK);
        sheet.centred(Wording.TITLE, Weight.BOLD, 36, MIDDLE, HEIGHT - 152, TEXT_WIDTH);
        sheet.ink(PALE_INK);
        sheet.centred(Wording.TITLE_EN, Weight.REGULAR, 13, MIDDLE, HEIGHT - 174, TEXT_WIDTH);
        body(sheet, certificate);
        foot(sheet, certificate);
        sheet.ink(PALE_INK);
        sheet.centred(Wording.DISCLAIMER, Weight.BOLD, 9.5f, MIDDLE, 60, 700);
        sheet.centred(Wording.DISCLAIMER_EN, Weight.REGULAR, 7.5f, MIDDLE, 46, 700);
        sheet.left(Wording.footnote(type.missing()), Weight.REGULAR, 7, 44, HEIGHT - 48);
    }

    private static void body(Sheet sheet, Certificate certificate) throws IOException {
        sheet.ink(PALE_INK);
        sheet.centred(Wording.THIS_CERTIFIES, Weight.REGULAR, 11, MIDDLE, HEIGHT - 206, TEXT_WIDTH);
        sheet.ink(INK);
        sheet.centred(certificate.holderName(), Weight.BOLD, 30, MIDDLE, HEIGHT - 246, TEXT_WIDTH);
        sheet.ink(LAMP);
        sheet.rule(MIDDLE - 150, MIDDLE + 150, HEIGHT - 256);
        sheet.ink(PALE_INK);
        sheet.centred(Wording.number(certificate), Weight.REGULAR, 10, MIDDLE, HEIGHT - 273, TEXT_WIDTH);
        sheet.ink(INK);
        float next =
                sheet.paragraph(Wording.sentence(certificate), Weight.REGULAR, 14, MIDDLE, HEIGHT - 303, TEXT_WIDTH);
        sheet.ink(PALE_INK);
        sheet.paragraph(Wording.sentenceEn(certificate), Weight.REGULAR, 9, MIDDLE, next - 2, TEXT_WIDTH);
    }

    private void foot(Sheet sheet, Certificate certificate) throws IOException {
        String serial = certificate.serial().value();
        sheet.ink(INK);
        sheet.code(new QrCode(publicAddress + "/verify/" + serial), 72, 102, CODE_SIDE);
        sheet.left(serial, Weight.BOLD, 8.5f, 60, 86);
        label(sheet, "证明编号 No.", serial, 176);
        label(sheet, "发证日期 Issued", certificate.issuedOn().toString(), 156);
        label(sheet, "有效期至 Valid until", Wording.validity(certificate), 136);
        sheet.ink(PALE_INK);
        sheet.left(Wording.SCAN, Weight.REGULAR, 9, 196, 112);
        sheet.ink(INK);
        sheet.right(certificate.issuer(), Weight.BOLD, 14, WIDTH - 72, 142);
        sheet.right(certificate.issuedOn().toString(), Weight.REGULAR, 12, WIDTH - 72, 118);
    }

    private static void label(Sheet sheet, String label, String value, float y) throws IOException {
        sheet.ink(PALE_INK);
        sheet.left(label, Weight.REGULAR, 9.5f, 196, y);
        sheet.ink(INK);
        sheet.left(value, Weight.BOLD, 10.5f, 290, y);
    }

    private void drawSeal(PDDocument document, PDPageContentStream page) throws IOException {
        if (seal != null) {
            PDImageXObject image = PDImageXObject.createFromByteArray(document, seal, "seal");
            page.drawImage(image, WIDTH - 72 - SEAL_SIDE, 92, SEAL_SIDE, SEAL_SIDE);
        }
    }
}
