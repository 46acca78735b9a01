package org.pingandeng.portal.snap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.model.Limits;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.quiz.picture.PhonePhoto;

/** Photos on their way into the library: painted anew, so that neither place nor device comes with them. */
@ApplicationScoped
class SnapPhotos {

    private static final Limits CLEANED = Limits.of(6, Set.of(MediaType.JPEG));

    @Inject
    MediaLibrary library;

    /**
     * Keeps photos.
     *
     * @param photos from a phone: anything
     * @return their digests in order; empty where one of them is no photo, and then none is referred to
     */
    Optional<List<String>> keep(List<byte[]> photos) {
        List<byte[]> clean = new ArrayList<>();
        for (byte[] photo : photos) {
            PhonePhoto.clean(photo).ifPresent(clean::add);
        }
        List<String> digests = new ArrayList<>();
        if (clean.size() == photos.size()) {
            clean.forEach(each -> store(each).ifPresent(digests::add));
        }
        return digests.size() == photos.size() ? Optional.of(List.copyOf(digests)) : Optional.empty();
    }

    private Optional<String> store(byte[] clean) {
        return library.store(new ByteArrayInputStream(clean), "photo.jpg", CLEANED)
                .file()
                .map(MediaFile::id)
                .map(id -> id.digest());
    }
}
