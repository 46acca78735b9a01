package org.pingandeng.media.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingandeng.media.model.MediaType;

/** A drawing may draw; whatever else it tries, it is no kind of file that the library keeps. */
class DrawingTest {

    @TempDir
    Path folder;

    private Optional<MediaType> kind(String inside) throws IOException {
        return whole("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + inside + "</svg>");
    }

    private Optional<MediaType> whole(String text) throws IOException {
        return ContentType.of(Files.writeString(folder.resolve("file"), text));
    }

    @Test
    void shapesAndWordsAreADrawing() throws IOException {
        assertEquals(
                Optional.of(MediaType.SVG),
                kind("<title>池口</title><defs><linearGradient id=\"a\"><stop offset=\"0\"/></linearGradient></defs>"
                        + "<rect width=\"9\" height=\"9\" fill=\"url(#a)\"/><text x=\"1\" y=\"5\">先通风</text>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<rect onclick=\"alert(1)\"/>",
                "<rect style=\"fill:url(http://elsewhere/)\"/>",
                "<rect fill=\"url(http://elsewhere/x.svg#a)\"/>",
                "<rect fill=\"url( 'http://elsewhere/x.svg#a')\"/>",
                "<style>*{}</style>",
                "<image href=\"/media/1\"/>",
                "<a href=\"javascript:alert(1)\"><text>x</text></a>",
                "<use href=\"http://elsewhere/x.svg#a\"/>",
                "<use xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"other.svg#a\"/>",
                "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>",
                "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>",
                "<animate attributeName=\"x\"/>",
                "<p xmlns=\"http://www.w3.org/1999/xhtml\">x</p>",
                "<text>&undeclared;</text>",
                "<?xml-stylesheet href=\"http://elsewhere/\"?>",
                "<rect>"
            })
    void whatDoesMoreThanDrawIsNone(String inside) throws IOException {
        assertEquals(Optional.empty(), kind(inside));
    }

    @Test
    void aDocumentTypeOfItsOwnIsRefused() throws IOException {
        assertEquals(
                Optional.empty(),
                whole("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>"));
    }
}
