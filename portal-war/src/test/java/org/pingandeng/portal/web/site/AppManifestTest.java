package org.pingandeng.portal.web.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AppManifestTest {

    @Test
    void theColoursAreThoseOfTheTokens() throws IOException {
        String tokens = Files.readString(Path.of("src/main/webapp/resources/css/tokens.css"));
        assertTrue(tokens.contains("--pine-900:" + AppManifestServlet.THEME), "the night colour");
        assertTrue(tokens.contains("--salt-50:" + AppManifestServlet.GROUND), "the ground");
    }

    @Test
    void theServiceWorkerKeepsEveryFileOfThePage() throws IOException {
        String worker = Files.readString(Path.of("src/main/webapp/learn/sw.js"));
        try (var modules = Files.list(Path.of("src/main/webapp/resources/js/offline"))) {
            modules.map(module -> module.getFileName().toString().replace(".js", ""))
                    .forEach(name -> assertTrue(worker.contains("'" + name + "'"), name));
        }
    }
}
