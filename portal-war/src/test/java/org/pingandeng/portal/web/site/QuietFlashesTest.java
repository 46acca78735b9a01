package org.pingandeng.portal.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.faces.context.FlashFactory;
import jakarta.faces.context.FlashWrapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A redirect carries one sentence of ours and no cookie of Faces, whose flash is asked for nothing by itself. */
class QuietFlashesTest {

    private final List<String> asked = new ArrayList<>();
    private final FlashFactory faces = new FlashFactory(null) {
        @Override
        public jakarta.faces.context.Flash getFlash(boolean create) {
            return create ? new Told() : null;
        }
    };

    private final class Told extends FlashWrapper {

        Told() {
            super(null);
        }

        @Override
        public void setKeepMessages(boolean keep) {
            asked.add("messages");
        }

        @Override
        public void keep(String key) {
            asked.add(key);
        }
    }

    @Test
    void aRedirectDoesNotAskFacesToCarryMessages() {
        jakarta.faces.context.Flash flash = new QuietFlashes(faces).getFlash(true);
        flash.setKeepMessages(true);
        assertEquals(List.of(), asked);
        flash.keep("word");
        assertEquals(List.of("word"), asked, "whoever uses it on purpose still may");
    }

    @Test
    void whereThereIsNoneThereIsNone() {
        assertNull(new QuietFlashes(faces).getFlash(false));
    }
}
