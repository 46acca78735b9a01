package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.quiz.port.Folders;

/** The quiz bank's own files on this node, in the portal's data folder. */
@ApplicationScoped
public class HouseFolders implements Folders {

    @Inject
    @ConfigProperty(name = "portal.home", defaultValue = ".portal")
    String home;

    @Override
    public Path own(String name) {
        return Path.of(home, name);
    }
}
