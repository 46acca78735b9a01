package org.pingandeng.portal.api.v1;

import jakarta.ws.rs.core.Response;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.model.MediaId;

/** A file of the media library as an answer, for calls that have made sure that the caller may have it. */
final class LibraryFile {

    private LibraryFile() {}

    /**
     * The file.
     *
     * @param library has it
     * @param file its id, as it was asked for
     * @param kept who may keep it and how long, in the words of {@code Cache-Control}
     * @return 404 where there is none
     */
    static Response of(MediaLibrary library, String file, String kept) {
        if (!MediaId.valid(file)) {
            return Problem.of(404);
        }
        MediaId id = new MediaId(file);
        return library.find(id)
                .flatMap(known -> library.path(id)
                        .map(path -> Response.ok(path.toFile(), known.type().served())
                                .header("Content-Length", known.bytes())
                                .header("Cache-Control", kept)
                                .build()))
                .orElseGet(() -> Problem.of(404));
    }
}
