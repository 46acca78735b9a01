package org.pingandeng.portal.upload;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.UUID;
import org.pingandeng.media.MediaPermissions;
import org.pingandeng.portal.account.Visitor;

/** Takes uploads in pieces (tus 1.0.0). A bare servlet, because the protocol is one of methods and headers. */
@WebServlet({Uploads.ADDRESS, Uploads.ADDRESS + "/*"})
public class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int INSUFFICIENT_STORAGE = 507;

    @Inject
    transient Uploads uploads;

    @Inject
    transient Visitor visitor;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!visitor.isSignedIn()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (!visitor.may(MediaPermissions.UPLOAD)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (begins(request) && !uploads.fits(length(request))) {
            response.setStatus(INSUFFICIENT_STORAGE);
        } else {
            step(request, response, visitor.person().value());
        }
    }

    private void step(HttpServletRequest request, HttpServletResponse response, UUID sender) throws IOException {
        try {
            uploads.step(new PlainType(request), new PlainStatus(response), sender);
        } catch (IOException failed) {
            if (response.isCommitted() || !uploads.endForWantOfRoom(request.getRequestURI(), sender)) {
                throw failed;
            }
            response.setStatus(INSUFFICIENT_STORAGE);
        }
    }

    private static boolean begins(HttpServletRequest request) {
        return "POST".equals(request.getMethod());
    }

    private static long length(HttpServletRequest request) {
        String said = request.getHeader("Upload-Length");
        return said != null && said.matches("\\d{1,18}") ? Long.parseLong(said) : 0;
    }

    /** The server adds a character set to a type that has none; the protocol compares the bare type. */
    private static final class PlainType extends HttpServletRequestWrapper {

        PlainType(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            String value = super.getHeader(name);
            return "Content-Type".equalsIgnoreCase(name) && value != null
                    ? value.replaceFirst(";.*", "").strip()
                    : value;
        }
    }

    /** A refusal of the protocol is a status; the server's error page is for people. */
    private static final class PlainStatus extends HttpServletResponseWrapper {

        PlainStatus(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) {
            setStatus(status);
        }

        @Override
        public void sendError(int status, String message) {
            setStatus(status);
        }
    }
}
