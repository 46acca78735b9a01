package org.pingandeng.portal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who issues certificates, by configuration: {@code portal.certificate.issuer} is the name printed on them,
 * {@code portal.certificate.seal} a PNG of the issuer's own seal (none ships), {@code portal.public.url} the address
 * that their codes lead to.
 */
@ApplicationScoped
public class Issuer {

    private String name;
    private String publicAddress;
    private Optional<String> seal;

    /** For the container. */
    protected Issuer() {}

    /** An issuer by configuration. */
    @Inject
    public Issuer(
            @ConfigProperty(name = "portal.certificate.issuer", defaultValue = "盐池县应急管理局") String name,
            @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:8080") String publicAddress,
            @ConfigProperty(name = "portal.certificate.seal") Optional<String> seal) {
        this.name = name;
        this.publicAddress = publicAddress.replaceAll("/+$", "");
        this.seal = seal;
    }

    /** @return the name printed on certificates */
    public String name() {
        return name;
    }

    /**
     * The public page of a certificate.
     *
     * @param serial its number
     */
    public String addressOf(String serial) {
        return publicAddress + "/verify/" + serial;
    }

    /** @return where the portal is reached from outside, without a slash at its end */
    public String publicAddress() {
        return publicAddress;
    }

    /** @return the issuer's own seal as PNG; null when none was given */
    public byte[] seal() {
        try {
            return seal.isPresent() ? Files.readAllBytes(Path.of(seal.get())) : null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("portal.certificate.seal cannot be read: " + seal.get(), unreadable);
        }
    }
}
