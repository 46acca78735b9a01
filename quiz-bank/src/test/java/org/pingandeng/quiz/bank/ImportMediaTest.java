package org.pingandeng.quiz.bank;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.quiz.bank.model.RowChoice;
import org.pingandeng.quiz.exchange.Attachment;

/** Pictures that come with questions: seen before, kept when their questions are taken, and never otherwise. */
class ImportMediaTest {

    @TempDir
    Path folder;

    private static byte[] picture(int colour) throws IOException {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, colour);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static Attachment attachment(String name, byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Attachment(HexFormat.of().formatHex(digest), name, bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void whatChosenQuestionsNameIsKeptAndNothingElse() throws IOException {
        ImportHouse house = new ImportHouse(folder);
        int mark = house.mark.hashCode() & 0xFFFFFF;
        Attachment named = attachment("现场.png", picture(mark));
        Attachment left = attachment("别处.png", picture(mark ^ 1));
        UUID id = house.read(
                house.row("p", "看图：![现场](media:" + named.id() + ")哪里不对？"),
                house.row("q", "看图：![别处](media:" + left.id() + ")这里呢，说说理由和办法？"));
        assertEquals(Map.of(), house.media.stage(id, List.of(named, left)));
        assertEquals(2, house.preview.files(id, house.author).size());
        var seen = house.preview.file(id, house.author, named.id()).orElseThrow();
        assertEquals("image/png", seen.type());
        assertArrayEquals(named.bytes(), seen.bytes());
        assertTrue(house.preview.file(id, UUID.randomUUID(), named.id()).isEmpty(), "only its owner sees it");
        house.choice.choose(id, house.author, Map.of(1, RowChoice.SKIP));
        house.choice.take(id, house.author, false);
        house.runAll();
        assertEquals(1, house.items());
        assertTrue(house.media.library.find(new MediaId(named.id())).isPresent());
        assertTrue(house.media.library.find(new MediaId(left.id())).isEmpty());
        assertEquals(0, house.preview.files(id, house.author).size());
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItsName() {
        ImportHouse house = new ImportHouse(folder);
        UUID id = house.read(house.row("r", "一个普通的题目，没有图，也没有声音。"));
        Attachment script = attachment("photo.png", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertEquals(Map.of(script.id(), "photo.png"), house.media.stage(id, List.of(script)));
        assertEquals(0, house.preview.files(id, house.author).size());
    }
}
