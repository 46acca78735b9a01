package org.pingandeng.portal.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.model.Limits;
import org.pingandeng.media.model.StoreRefusal;
import org.pingandeng.media.model.Storing;
import org.pingandeng.quiz.picture.BarePicture;

/** Files of editors and managers on their way into the library: pictures lose where and with what they were taken. */
@ApplicationScoped
class HandedFiles {

    private static final int BEGINNING = 16;
    private static final int LARGEST_PICTURE = 40 << 20;

    @Inject
    MediaLibrary library;

    /**
     * Takes a file.
     *
     * @param in the bytes; not closed
     * @param name what the giver calls it
     * @param limits what is welcome
     * @return the file, or why it was not taken
     */
    Storing take(InputStream in, String name, Limits limits) {
        try {
            BufferedInputStream whole = new BufferedInputStream(in);
            whole.mark(BEGINNING);
            byte[] start = whole.readNBytes(BEGINNING);
            whole.reset();
            return BarePicture.begins(start) ? picture(whole, name, limits) : library.store(whole, name, limits);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Storing picture(InputStream in, String name, Limits limits) throws IOException {
        int most = (int) Math.min(limits.bytes(), LARGEST_PICTURE);
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            return Storing.refused(StoreRefusal.TOO_LARGE);
        }
        return BarePicture.of(bytes)
                .map(bare -> library.store(new ByteArrayInputStream(bare), name, limits))
                .orElse(Storing.refused(StoreRefusal.TYPE_NOT_ALLOWED));
    }
}
