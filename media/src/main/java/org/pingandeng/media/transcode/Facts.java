package org.pingandeng.media.transcode;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingandeng.media.model.Size;

/**
 * What a file holds, read from what {@code ffmpeg -i} says of it: not every ffmpeg brings an ffprobe, and one way is
 * enough.
 *
 * @param length how long it plays, where its header says so
 * @param picture the first film in it; covers of songs are none
 * @param sound the index of the first sound
 * @param streams how many streams there are
 */
record Facts(Optional<Duration> length, Optional<Picture> picture, OptionalInt sound, int streams) {

    private static final Pattern LENGTH = Pattern.compile("Duration: (\\d+):(\\d\\d):(\\d\\d)\\.(\\d\\d)");
    private static final Pattern STREAM = Pattern.compile("Stream #0:(\\d+)\\S*: (Video|Audio|\\w+): (.*)");
    private static final Pattern SIDES = Pattern.compile(", (\\d{1,6})x(\\d{1,6})(?: \\[SAR (\\d+):(\\d+) )?");
    private static final Pattern RATE = Pattern.compile("(\\d+(?:\\.\\d+)?)(k?) fps");
    private static final Pattern TURNED =
            Pattern.compile("rotation of (-?\\d+)(?:\\.\\d+)? degrees|rotate\\s*: (-?\\d+)");

    /**
     * A film in a file.
     *
     * @param index of its stream
     * @param stored as its pixels lie
     * @param shown as it is shown: turned and with square pixels
     * @param rate pictures a second; 0 where nobody knows
     */
    record Picture(int index, Size stored, Size shown, double rate) {

        private Picture turned() {
            return new Picture(index, stored, new Size(shown.height(), shown.width()), rate);
        }
    }

    /**
     * Reads what ffmpeg said.
     *
     * @param said its words about a file
     * @return what the file holds; nothing at all where ffmpeg could not read it
     */
    static Facts of(String said) {
        Optional<Picture> picture = Optional.empty();
        OptionalInt sound = OptionalInt.empty();
        int streams = 0;
        boolean within = false;
        for (String line : said.split("\n")) {
            Matcher stream = STREAM.matcher(line);
            if (stream.find()) {
                streams++;
                int index = Integer.parseInt(stream.group(1));
                boolean film = stream.group(2).equals("Video") && !line.contains("(attached pic)");
                within = film && picture.isEmpty();
                picture = within ? picture(index, stream.group(3)) : picture;
                sound = stream.group(2).equals("Audio") && sound.isEmpty() ? OptionalInt.of(index) : sound;
            } else if (within && onItsSide(line)) {
                picture = picture.map(Picture::turned);
                within = false;
            }
        }
        return new Facts(length(said), picture, sound, streams);
    }

    private static Optional<Picture> picture(int index, String words) {
        Matcher sides = SIDES.matcher(words);
        if (!sides.find()) {
            return Optional.empty();
        }
        Size stored = new Size(Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2)));
        double wide = sides.group(3) == null ? 1 : ratio(sides.group(3), sides.group(4));
        Matcher rate = RATE.matcher(words);
        double pictures =
                rate.find() ? Double.parseDouble(rate.group(1)) * (rate.group(2).isEmpty() ? 1 : 1000) : 0;
        Size shown = new Size((int) Math.round(stored.width() * wide), stored.height());
        return Optional.of(new Picture(index, stored, shown, pictures));
    }

    /** A shape that no camera makes is a fault of the header. */
    private static double ratio(String across, String down) {
        double ratio = Double.parseDouble(across) / Double.parseDouble(down);
        return ratio > 0.25 && ratio < 4 ? ratio : 1;
    }

    private static boolean onItsSide(String line) {
        Matcher turned = TURNED.matcher(line);
        if (!turned.find()) {
            return false;
        }
        int degrees = Integer.parseInt(turned.group(1) == null ? turned.group(2) : turned.group(1));
        return Math.abs(degrees) % 180 == 90;
    }

    private static Optional<Duration> length(String said) {
        Matcher length = LENGTH.matcher(said);
        return length.find()
                ? Optional.of(Duration.ofHours(Long.parseLong(length.group(1)))
                        .plusMinutes(Long.parseLong(length.group(2)))
                        .plusSeconds(Long.parseLong(length.group(3)))
                        .plusMillis(10 * Long.parseLong(length.group(4))))
                : Optional.empty();
    }
}
