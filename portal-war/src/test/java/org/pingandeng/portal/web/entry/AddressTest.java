package org.pingandeng.portal.web.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which calls go without CDI's contexts stands in web.xml and here: the two must say the same. */
class AddressTest {

    private static final Pattern MAPPING =
            Pattern.compile("org\\.jboss\\.weld\\.context\\.mapping</param-name>\\s*<param-value>([^<]+)<");

    @Test
    void theCallsWithoutContextsAreTheOnesThatNobodyAsksForTheirVisitor() throws IOException {
        Matcher declared = MAPPING.matcher(Files.readString(Path.of("src", "main", "webapp", "WEB-INF", "web.xml")));
        assertTrue(declared.find());
        Pattern withContexts = Pattern.compile(declared.group(1));
        for (String path : List.of(
                "/",
                "/exam/lobby",
                "/api/v1/exam/saves",
                "/api/v1/exam/saves/1",
                "/api/v1/exam/state",
                "/api/v1/exam/submit",
                "/api/v1/contest/answers",
                "/api/v1/contest/standing")) {
            assertEquals(Address.answers(path), !withContexts.matcher(path).matches(), path);
        }
    }
}
