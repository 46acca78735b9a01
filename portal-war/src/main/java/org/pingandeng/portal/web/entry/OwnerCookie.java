package org.pingandeng.portal.web.entry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.SignedIn;
import org.pingandeng.portal.config.Keys;
import org.pingandeng.portal.config.Signet;

/**
 * Tells scripts on this browser, also without network, whose kept lessons they may show: a tag that is always the same
 * for a person and says nothing about them. It opens nothing on the server. It goes with the sign-in.
 */
@ApplicationScoped
public class OwnerCookie {

    private static final String NAME = "pad_owner";
    private static final int TAG = 16;

    @Inject
    Keys keys;

    private Signet key;

    @PostConstruct
    void open() {
        key = new Signet(keys.derive("owner-tag", 32));
    }

    void say(HttpServletRequest request, HttpServletResponse response, Optional<SignedIn> known) {
        String tag = known.map(each -> tag(each.person().value())).orElse("");
        Optional<String> kept = Cookies.read(request, NAME);
        if (known.isPresent()) {
            Cookies.writeForScripts(request, response, NAME, tag, SignInCookie.SECONDS);
        } else if (kept.isPresent()) {
            Cookies.writeForScripts(request, response, NAME, "", 0);
        }
    }

    private String tag(UUID person) {
        byte[] id = ByteBuffer.allocate(16)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array();
        return HexFormat.of().formatHex(key.mark(id), 0, TAG);
    }
}
