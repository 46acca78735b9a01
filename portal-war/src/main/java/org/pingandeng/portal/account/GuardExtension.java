package org.pingandeng.portal.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;

/**
 * Binds the guard to every method of ours that declares {@link RolesAllowed}, in the modules' jars too. So a face below
 * the portal is guarded without knowing the portal (docs/adr/0002).
 */
public class GuardExtension implements Extension {

    void bind(@Observes @WithAnnotations(RolesAllowed.class) ProcessAnnotatedType<?> type) {
        if (!type.getAnnotatedType().getJavaClass().getName().startsWith("org.pingandeng.")) {
            return;
        }
        type.configureAnnotatedType()
                .filterMethods(method -> method.isAnnotationPresent(RolesAllowed.class))
                .forEach(method -> method.add(Guarded.Literal.INSTANCE));
    }
}
