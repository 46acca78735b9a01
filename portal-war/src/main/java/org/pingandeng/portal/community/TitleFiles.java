package org.pingandeng.portal.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.model.Limits;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.quiz.picture.PhonePhoto;

/** Takes documents and photographs: pictures are painted anew, so that where and with what they were taken is gone. */
@ApplicationScoped
class TitleFiles {

    private static final int MOST_MIB = 20;
    private static final int MOST = MOST_MIB << 20;

    @Inject
    MediaLibrary library;

    /**
     * Takes a file.
     *
     * @param in the bytes; not closed
     * @param name what it is called
     * @param pictureOnly whether a document is refused
     * @return empty where it is of no kind that is taken, or too large
     */
    Optional<MediaFile> take(InputStream in, String name, boolean pictureOnly) {
        try {
            byte[] bytes = in.readNBytes(MOST + 1);
            Optional<byte[]> picture = bytes.length > MOST ? Optional.empty() : PhonePhoto.clean(bytes);
            if (picture.isPresent()) {
                return store(picture.get(), name, Set.of(MediaType.JPEG));
            }
            return bytes.length > MOST || pictureOnly ? Optional.empty() : store(bytes, name, Set.of(MediaType.PDF));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Optional<MediaFile> store(byte[] bytes, String name, Set<MediaType> types) {
        return library.store(new ByteArrayInputStream(bytes), name, Limits.of(MOST_MIB, types))
                .file();
    }
}
