package org.pingandeng.portal.web.snap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Photos that a plain form sent, in order; a field that is left empty sends none. */
@RequestScoped
public class SentPhotos {

    private static final int LARGEST = 12 << 20;

    @Inject
    HttpServletRequest request;

    /**
     * The bytes of all files of a field. One that is too large comes as a byte that is no picture.
     *
     * @param field its name
     */
    public List<byte[]> of(String field) {
        List<byte[]> photos = new ArrayList<>();
        try {
            for (Part part : request.getParts()) {
                if (part.getName().equals(field) && part.getSize() > 0) {
                    photos.add(bytes(part));
                }
            }
            return photos;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (ServletException noFiles) {
            return photos;
        }
    }

    private static byte[] bytes(Part part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return part.getSize() > LARGEST ? new byte[] {0} : in.readAllBytes();
        }
    }
}
