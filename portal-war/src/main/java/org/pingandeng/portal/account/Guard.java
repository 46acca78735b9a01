package org.pingandeng.portal.account;

import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.util.Arrays;
import org.pingandeng.portal.account.model.NotAllowed;

/** Lets a use case run only for a visitor who has one of the permissions it declares. Stands before transactions. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class Guard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Visitor visitor;

    /**
     * Checks, then goes on.
     *
     * @param call the use case about to run
     * @return what it answers
     * @throws Exception what it throws, or {@link NotAllowed}
     */
    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        String[] declared = call.getMethod().getAnnotation(RolesAllowed.class).value();
        if (Arrays.stream(declared).noneMatch(visitor::may)) {
            throw new NotAllowed(String.join(" or ", declared));
        }
        return call.proceed();
    }
}
