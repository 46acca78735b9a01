package org.pingandeng.media.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Renders PDF pages as JPEG pictures. Each file is looked at in a thread of its own with a time limit, and screened
 * before: a hostile one fails alone and is reported as unreadable.
 */
public final class PdfPages {

    /** Longer documents are refused. */
    public static final int PAGES_AT_MOST = 600;

    private static final Logger LOG = Logger.getLogger(PdfPages.class.getName());
    private static final int WIDTH = 1200;
    private static final int HEIGHT_AT_MOST = 3600;
    private static final float QUALITY = 0.82f;
    private static final Semaphore TURNS = new Semaphore(2);

    private final Duration limit;

    /** Pages within the usual time. */
    public PdfPages() {
        this(Duration.ofSeconds(20));
    }

    /**
     * Pages within a time.
     *
     * @param limit the longest that one page, or opening a document, may take
     */
    public PdfPages(Duration limit) {
        this.limit = limit;
    }

    /**
     * How many pages a document has.
     *
     * @param pdf the document
     * @return at least one, or empty when it cannot be read, is locked, too long or not safe to render
     */
    public OptionalInt count(Path pdf) {
        Optional<Integer> pages = apart(() -> {
            try (PDDocument document = open(pdf)) {
                boolean fit = document.getNumberOfPages() <= PAGES_AT_MOST && PdfScreening.safe(document);
                return fit ? document.getNumberOfPages() : 0;
            }
        });
        return pages.filter(number -> number > 0).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /**
     * Renders one page into a file, whole or not at all.
     *
     * @param pdf the document
     * @param number the page, from 1
     * @param picture where the JPEG shall lie
     * @return false when there is no such page or it cannot be rendered
     */
    public boolean render(Path pdf, int number, Path picture) {
        return apart(() -> {
                    try (PDDocument document = open(pdf)) {
                        if (number < 1 || number > document.getNumberOfPages() || !PdfScreening.safe(document)) {
                            return false;
                        }
                        write(draw(document, number - 1), picture);
                        return true;
                    }
                })
                .orElse(false);
    }

    private static PDDocument open(Path pdf) throws IOException {
        return Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache());
    }

    private static BufferedImage draw(PDDocument document, int index) throws IOException {
        PDRectangle box = document.getPage(index).getCropBox();
        boolean lying = document.getPage(index).getRotation() % 180 != 0;
        float wide = lying ? box.getHeight() : box.getWidth();
        float high = lying ? box.getWidth() : box.getHeight();
        float scale = Math.min(WIDTH / Math.max(1, wide), HEIGHT_AT_MOST / Math.max(1, high));
        return new PDFRenderer(document).renderImage(index, scale, ImageType.RGB);
    }

    private static void write(BufferedImage image, Path picture) throws IOException {
        Files.createDirectories(picture.getParent());
        Path draft = picture.resolveSibling(UUID.randomUUID() + ".new");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (OutputStream out = Files.newOutputStream(draft);
                ImageOutputStream sink = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(sink);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException failed) {
            Files.deleteIfExists(draft);
            throw failed;
        } finally {
            writer.dispose();
        }
        Files.move(draft, picture, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private <T> Optional<T> apart(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        try {
            if (!TURNS.tryAcquire(limit.toMillis() * 2, TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
            try {
                Thread thread = new Thread(null, task, "pdf-page", 2L * 1024 * 1024);
                thread.setDaemon(true);
                thread.start();
                return Optional.of(task.get(limit.toMillis(), TimeUnit.MILLISECONDS));
            } finally {
                TURNS.release();
            }
        } catch (ExecutionException | TimeoutException failed) {
            task.cancel(true);
            LOG.log(Level.INFO, "A PDF could not be read: {0}", String.valueOf(failed.getCause()));
            return Optional.empty();
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
