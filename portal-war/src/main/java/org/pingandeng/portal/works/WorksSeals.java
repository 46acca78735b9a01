package org.pingandeng.portal.works;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.portal.config.Keys;
import org.pingandeng.portal.config.Signet;
import org.pingandeng.portal.config.Vault;

/** Tells voters, addresses and networks apart without saying who they are, and seals who handed something in. */
@ApplicationScoped
class WorksSeals {

    private static final int LENGTH = 22;
    private static final int GROUPS = 3;

    @Inject
    Keys keys;

    private Signet key;
    private Vault vault;

    @PostConstruct
    void open() {
        key = new Signet(keys.derive("works-voter", 32));
        vault = new Vault(keys.derive("works-author", 32));
    }

    String voter(UUID call, String who) {
        return tag("voter|" + call + "|" + who);
    }

    String address(String address, LocalDate day) {
        return tag("address|" + day + "|" + address);
    }

    String network(String address) {
        return tag("network|" + cut(address));
    }

    /** The first three parts of an address: a neighbourhood, not a house. */
    private static String cut(String address) {
        String separator = address.contains(".") ? "." : ":";
        return Arrays.stream(address.split("[.:]", -1)).limit(GROUPS).collect(Collectors.joining(separator));
    }

    byte[] seal(String author, UUID work) {
        return vault.seal(author, work);
    }

    String open(byte[] author, UUID work) {
        return vault.open(author, work);
    }

    private String tag(String text) {
        return Base64.getUrlEncoder().encodeToString(key.mark(text)).substring(0, LENGTH);
    }
}
