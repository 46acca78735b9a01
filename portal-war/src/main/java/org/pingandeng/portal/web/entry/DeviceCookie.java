package org.pingandeng.portal.web.entry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import org.pingandeng.portal.config.Keys;
import org.pingandeng.portal.config.Signet;

/** Knows a browser again that once passed the question for people. It says nothing about whose it is. */
@ApplicationScoped
public class DeviceCookie {

    private static final String NAME = "pad_device";
    private static final int SECONDS = (int) Duration.ofDays(365).toSeconds();

    @Inject
    Keys keys;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentAnswer answer;

    private Signet key;

    @PostConstruct
    void open() {
        key = new Signet(keys.derive("device", 32));
    }

    /** The device that asks; empty where it is not known, or its cookie is not ours. */
    public Optional<String> read() {
        return Cookies.read(request, NAME)
                .map(value -> value.split("\\."))
                .filter(parts -> parts.length == 2
                        && MessageDigest.isEqual(
                                seal(parts[0]).getBytes(StandardCharsets.US_ASCII),
                                parts[1].getBytes(StandardCharsets.US_ASCII)))
                .map(parts -> parts[0]);
    }

    /**
     * Makes the asking device known.
     *
     * @param device the number of the question that it answered, so that a form that comes twice is one device's
     * @return the same number
     */
    public String give(String device) {
        Cookies.write(request, answer.get(), NAME, device + "." + seal(device), SECONDS);
        return device;
    }

    private String seal(String device) {
        return key.letters(device);
    }
}
