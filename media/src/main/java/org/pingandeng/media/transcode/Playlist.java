package org.pingandeng.media.transcode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pingandeng.media.model.Made;
import org.pingandeng.media.model.Size;

/** The list of a film's sizes (RFC 8216), with what each really takes: players choose by it. */
final class Playlist {

    /** Main profile, level 3.1, as the recipe asks for. */
    private static final String PICTURE = "avc1.4d401f";

    private static final String SOUND = "mp4a.40.2";

    private Playlist() {}

    /**
     * Writes the list.
     *
     * @param folder with a folder of pieces for each size
     * @param sizes the smallest first
     * @param sound whether the pieces have sound
     * @throws IOException when the pieces cannot be looked at or the list not written
     */
    static void write(Path folder, List<Size> sizes, boolean sound) throws IOException {
        List<String> lines = new ArrayList<>(List.of("#EXTM3U", "#EXT-X-VERSION:7", "#EXT-X-INDEPENDENT-SEGMENTS"));
        for (Size size : sizes) {
            Path pieces = folder.resolve(String.valueOf(size.name()));
            lines.add(String.format(
                    Locale.ROOT,
                    "#EXT-X-STREAM-INF:BANDWIDTH=%d,RESOLUTION=%s,CODECS=\"%s\"",
                    peak(pieces),
                    size,
                    sound ? PICTURE + "," + SOUND : PICTURE));
            lines.add(size.name() + "/" + Recipe.SIZE_LIST);
        }
        Files.write(folder.resolve(Made.LIST), lines);
    }

    /** Bits a second of the heaviest piece. */
    private static long peak(Path pieces) throws IOException {
        double seconds = Recipe.PIECE;
        long peak = 1;
        for (String line : Files.readAllLines(pieces.resolve(Recipe.SIZE_LIST))) {
            if (line.startsWith("#EXTINF:")) {
                seconds = Math.max(1, Double.parseDouble(line.substring(8, line.indexOf(','))));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                peak = Math.max(peak, (long) (Files.size(pieces.resolve(line)) * 8 / seconds));
            }
        }
        return peak;
    }

    /** How long a size's pieces play together, in seconds. */
    static double seconds(Path pieces) throws IOException {
        return Files.readAllLines(pieces.resolve(Recipe.SIZE_LIST)).stream()
                .filter(line -> line.startsWith("#EXTINF:"))
                .mapToDouble(line -> Double.parseDouble(line.substring(8, line.indexOf(','))))
                .sum();
    }
}
