package org.pingandeng.media.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.media.model.Scanner;

/** Puts the virus scanner to work, where the operator named one. */
@Dependent
class ScannerChoice {

    @Inject
    @ConfigProperty(name = "portal.clamd.address")
    Optional<String> address;

    @Inject
    @ConfigProperty(name = "portal.clamd.required", defaultValue = "true")
    boolean required;

    @Inject
    @ConfigProperty(name = "portal.clamd.seconds", defaultValue = "300")
    int seconds;

    @Produces
    @ApplicationScoped
    Scanner scanner() {
        return address.filter(named -> !named.isBlank())
                .<Scanner>map(named -> new Clamd(named, required, Duration.ofSeconds(seconds)))
                .orElse(Scanner.NONE);
    }
}
