package org.pingandeng.portal.web.entry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.pingandeng.portal.config.Keys;

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

    private SecretKeySpec key;

    @PostConstruct
    void open() {
        key = new SecretKeySpec(keys.derive("device", 32), "HmacSHA256");
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
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(device.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
