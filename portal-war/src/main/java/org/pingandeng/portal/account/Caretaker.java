package org.pingandeng.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Runs the portal's own work (first content, news, sweeping) through the same faces that people use. */
@ApplicationScoped
public class Caretaker {

    @Inject
    Visitor visitor;

    /**
     * Does work outside anybody's request.
     *
     * @param work what to do
     * @param <T> its answer's type
     * @return its answer
     */
    @ActivateRequestContext
    public <T> T ask(Supplier<T> work) {
        visitor.becomeCaretaker();
        return work.get();
    }

    /**
     * Does work outside anybody's request.
     *
     * @param work what to do
     */
    @ActivateRequestContext
    public void run(Runnable work) {
        visitor.becomeCaretaker();
        work.run();
    }
}
