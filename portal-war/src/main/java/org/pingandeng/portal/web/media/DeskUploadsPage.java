package org.pingandeng.portal.web.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.media.GiftDesk;
import org.pingandeng.media.model.Gifts.Gift;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.upload.Uploads;

/** Where a trainer gives files of any size to the library, and sees what they gave. */
@Named("deskUploadsPage")
@RequestScoped
public class DeskUploadsPage {

    @Inject
    GiftDesk desk;

    @Inject
    Uploads uploads;

    @Inject
    FilmWords words;

    @Inject
    Visitor visitor;

    private List<Gift> gifts;

    /** What the visitor gave, the newest first. */
    public List<Gift> getGifts() {
        if (gifts == null) {
            gifts = desk.of(visitor.person().value());
        }
        return gifts;
    }

    /** The largest file, in words. */
    public String getMost() {
        return words.bytes(uploads.most());
    }

    /** Whether a file is made ready for phones and has a page that tells how far it is. */
    public boolean plays(Gift gift) {
        return MediaType.VIDEO.contains(gift.file().type())
                || MediaType.SOUND.contains(gift.file().type());
    }
}
