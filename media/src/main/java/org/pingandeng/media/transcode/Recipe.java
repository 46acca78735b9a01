package org.pingandeng.media.transcode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pingandeng.media.model.Made;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.media.model.Size;

/**
 * The words ffmpeg is given. The form of the input is said and not guessed, so that no list of other files and no script
 * is read; it may open the one file and its own outputs only.
 */
final class Recipe {

    /** Seconds of a piece: long enough to be few, short enough to change the size soon. */
    static final int PIECE = 4;

    static final String SIZE_LIST = "index.m3u8";

    private static final double RATE_AT_MOST = 30;

    private final Path original;
    private final MediaType type;
    private final Facts facts;
    private final Path folder;

    Recipe(Path original, MediaType type, Facts facts, Path folder) {
        this.original = original;
        this.type = type;
        this.facts = facts;
        this.folder = folder;
    }

    /** Asks what a file holds. */
    static List<String> probe(Path original, MediaType type) {
        List<String> words = new ArrayList<>(List.of("-hide_banner", "-nostdin"));
        words.addAll(input(original, type));
        return words;
    }

    private static List<String> input(Path original, MediaType type) {
        return List.of(
                "-protocol_whitelist",
                "file,pipe",
                "-f",
                form(type),
                "-threads",
                "1",
                "-i",
                "file:" + original.toAbsolutePath());
    }

    /** ffmpeg's reader for a kind of file. */
    private static String form(MediaType type) {
        return switch (type) {
            case MP4, M4A -> "mov";
            case WEBM -> "matroska";
            case MP3 -> "mp3";
            case OGG -> "ogg";
            case WAV -> "wav";
            case PDF, PNG, JPEG, WEBP, SVG, CAPTIONS -> throw new IllegalArgumentException(type + " does not play");
        };
    }

    private List<String> begin(Duration from, Duration most) {
        List<String> words =
                new ArrayList<>(List.of("-hide_banner", "-nostdin", "-nostats", "-loglevel", "error", "-y"));
        if (!from.isZero()) {
            words.addAll(List.of("-ss", seconds(from)));
        }
        words.addAll(List.of("-t", seconds(most)));
        words.addAll(input(original, type));
        words.addAll(List.of("-filter_threads", "1", "-filter_complex_threads", "1"));
        words.addAll(bare());
        return words;
    }

    /** Before each output, for it holds for that one alone: nothing of where, when and with what it was taken. */
    private static List<String> bare() {
        return List.of("-map_metadata", "-1", "-map_chapters", "-1", "-sn", "-dn");
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toMillis() / 1000.0);
    }

    /** One picture of the film. */
    List<String> poster(Duration at, Size size) {
        List<String> words = begin(at, Duration.ofSeconds(10));
        words.addAll(List.of("-map", "0:" + picture().index(), "-an", "-frames:v", "1"));
        words.addAll(List.of("-vf", "scale=" + size.width() + ":" + size.height() + ",setsar=1,format=yuvj420p"));
        words.addAll(List.of("-threads", "1", "-q:v", "4", "-f", "image2", "-update", "1"));
        words.add(folder.resolve(Made.POSTER).toString());
        return words;
    }

    /** The pieces of a film in each size, and its sound alone. */
    List<String> film(List<Size> sizes, Duration most) {
        List<String> words = begin(Duration.ZERO, most);
        words.addAll(List.of("-progress", "pipe:1", "-filter_complex", filter(sizes)));
        for (int at = 0; at < sizes.size(); at++) {
            words.addAll(List.of("-map", "[v" + at + "]"));
            facts.sound().ifPresent(index -> words.addAll(List.of("-map", "0:" + index)));
        }
        words.addAll(List.of("-c:v", "libx264", "-profile:v", "main", "-level:v", "3.1"));
        words.addAll(List.of("-threads", "1", "-crf", "25", "-sc_threshold", "0", "-g", "240"));
        words.addAll(List.of("-force_key_frames", "expr:gte(t,n_forced*" + PIECE + ")"));
        for (int at = 0; at < sizes.size(); at++) {
            int kilobits = kilobits(sizes.get(at));
            // phones get the better use of each bit; the larger size must not cost more time than the film lasts
            words.addAll(List.of("-preset:v:" + at, at == 0 ? "veryfast" : "superfast"));
            words.addAll(List.of("-maxrate:v:" + at, kilobits + "k", "-bufsize:v:" + at, 2 * kilobits + "k"));
        }
        words.addAll(List.of("-c:a", "aac", "-b:a", "64k", "-ac", "2", "-ar", "44100"));
        words.addAll(pieces(sizes));
        words.addAll(soundAlone("48k", "1"));
        return words;
    }

    /** Each smaller size is made of the next larger one: that costs half of making it of the original. */
    private String filter(List<Size> sizes) {
        StringBuilder filter = new StringBuilder("[0:" + picture().index() + "]");
        if (picture().rate() > RATE_AT_MOST + 1) {
            filter.append("fps=30,");
        }
        for (int at = sizes.size() - 1; at >= 0; at--) {
            Size size = sizes.get(at);
            filter.append("scale=" + size.width() + ":" + size.height());
            filter.append(":flags=bicubic,setsar=1,format=yuv420p");
            filter.append(at == 0 ? "[v0]" : ",split=2[v" + at + "][s" + at + "];[s" + at + "]");
        }
        return filter.toString();
    }

    /** The most a size may take: 700 kbit/s for a phone on a poor line, in proportion for more pixels. */
    static int kilobits(Size size) {
        double share = size.pixels() / (640.0 * 360.0);
        return (int) Math.max(150, 700 * Math.pow(share, 0.85));
    }

    private List<String> pieces(List<Size> sizes) {
        List<String> streams = new ArrayList<>();
        for (int at = 0; at < sizes.size(); at++) {
            String sound = facts.sound().isPresent() ? ",a:" + at : "";
            streams.add("v:" + at + sound + ",name:" + sizes.get(at).name());
        }
        List<String> words = new ArrayList<>(List.of("-f", "hls", "-hls_time", String.valueOf(PIECE)));
        words.addAll(List.of("-hls_playlist_type", "vod", "-hls_segment_type", "fmp4"));
        words.addAll(List.of("-hls_flags", "independent_segments", "-hls_fmp4_init_filename", "init.mp4"));
        words.addAll(List.of("-hls_segment_filename", folder.resolve("%v") + "/s%05d.m4s"));
        words.addAll(List.of("-var_stream_map", String.join(" ", streams), folder.resolve("%v") + "/" + SIZE_LIST));
        return words;
    }

    /** Nothing but what is to hear. */
    List<String> sound(Duration most) {
        List<String> words = begin(Duration.ZERO, most);
        words.addAll(List.of("-progress", "pipe:1"));
        words.addAll(soundAlone("96k", "2"));
        return words;
    }

    private List<String> soundAlone(String rate, String channels) {
        if (facts.sound().isEmpty()) {
            return List.of();
        }
        List<String> words = new ArrayList<>(bare());
        words.addAll(List.of("-map", "0:" + facts.sound().getAsInt(), "-vn"));
        words.addAll(List.of("-c:a", "aac", "-threads", "1", "-b:a", rate, "-ac", channels, "-ar", "44100"));
        words.addAll(List.of("-f", "ipod", "-movflags", "+faststart"));
        words.add(folder.resolve(Made.SOUND).toString());
        return words;
    }

    private Facts.Picture picture() {
        return facts.picture().orElseThrow();
    }
}
