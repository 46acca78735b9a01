package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.pingandeng.portal.config.Keys;
import org.pingandeng.quiz.port.Secrets;

/** The exam's keys, from the house's. */
@ApplicationScoped
public class HouseSecrets implements Secrets {

    @Inject
    Keys keys;

    @Override
    public byte[] derive(String purpose, int length) {
        return keys.derive(purpose, length);
    }
}
