package org.pingandeng.portal.web.path;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.stream.Stream;

/** An answer in which, where it is a page, a part of one or a style sheet, addresses begin with the portal's path. */
final class PathedPage extends HttpServletResponseWrapper {

    private static final String LENGTH = "Content-Length";

    private final String path;
    private PathedWriter pathedWriter;
    private PathedStream pathedStream;
    private PrintWriter writer;

    PathedPage(HttpServletResponse response, String path) {
        super(response);
        this.path = path;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null && !named()) {
            return super.getWriter();
        }
        if (writer == null) {
            pathedWriter = new PathedWriter(super.getWriter(), path);
            writer = new PrintWriter(pathedWriter);
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (pathedStream == null) {
            pathedStream = new PathedStream(super.getOutputStream(), this::named, path);
        }
        return pathedStream;
    }

    /** Whether it is of a kind that names addresses and can be read. */
    private boolean named() {
        String type = getContentType();
        return type != null
                && Stream.of("text/html", "text/css", "text/xml", "application/xhtml")
                        .anyMatch(type::startsWith)
                && getHeader("Content-Encoding") == null;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        super.flushBuffer();
    }

    @Override
    public void setContentLength(int length) {
        setContentLengthLong(length);
    }

    /** The length of what names addresses is known only when it has gone out. */
    @Override
    public void setContentLengthLong(long length) {
        if (!named()) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        if (!LENGTH.equalsIgnoreCase(name) || !named()) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void setIntHeader(String name, int value) {
        if (!LENGTH.equalsIgnoreCase(name) || !named()) {
            super.setIntHeader(name, value);
        }
    }

    /** Lets out what was still held back. */
    void end() throws IOException {
        if (writer != null) {
            writer.flush();
            pathedWriter.end();
        }
        if (pathedStream != null) {
            pathedStream.end();
        }
    }
}
