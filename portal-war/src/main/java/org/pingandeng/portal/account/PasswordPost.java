package org.pingandeng.portal.account;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.RejectedExecutionException;

/** Writes and sends letters with codes behind the asker's back, each sent only after its code has been kept. */
@ApplicationScoped
class PasswordPost {

    private static final Logger LOG = System.getLogger(PasswordPost.class.getName());

    @Resource
    ManagedExecutorService behind;

    @Inject
    Caretaker caretaker;

    @Inject
    PasswordBook book;

    @Inject
    PasswordMail mail;

    /**
     * Takes a letter on.
     *
     * @param typed whom to write to, as it was typed; nobody is no fault
     * @param address where the asker came from
     * @return false when too many letters wait
     */
    boolean send(String typed, String address) {
        try {
            behind.submit(() -> write(typed, address));
            return true;
        } catch (RejectedExecutionException tooMany) {
            return false;
        }
    }

    private void write(String typed, String address) {
        try {
            caretaker.ask(() -> book.letter(typed, address)).ifPresent(mail::send);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A code could not be made; its owner may ask again", failed);
        }
    }
}
