package org.pingandeng.portal.web.site;

import jakarta.faces.context.FlashFactory;
import jakarta.faces.context.FlashWrapper;

/**
 * Keeps Faces' own flash out of what our {@link Flash} does. A view action that leads to another page asks it to carry
 * messages along, though there are none: it would send a cookie with each such redirect, and take that back at the end
 * of the next page, when the first part of a long page has already gone out.
 */
public class QuietFlashes extends FlashFactory {

    /**
     * Around Faces' own.
     *
     * @param wrapped makes the flash
     */
    public QuietFlashes(FlashFactory wrapped) {
        super(wrapped);
    }

    @Override
    public jakarta.faces.context.Flash getFlash(boolean create) {
        jakarta.faces.context.Flash flash = getWrapped().getFlash(create);
        return flash == null ? null : new Quiet(flash);
    }

    private static final class Quiet extends FlashWrapper {

        Quiet(jakarta.faces.context.Flash wrapped) {
            super(wrapped);
        }

        @Override
        public void setKeepMessages(boolean keep) {
            // a page that refuses something is shown at once; what outlives a redirect is one sentence of ours
        }
    }
}
