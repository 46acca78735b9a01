import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes short films with captions from plain descriptions, one file a film, in the folder films. What it makes is kept
 * in the repository; run it again only to change it:
 *
 * <pre>
 * java Films.java FONT-REGULAR.ttf FONT-BOLD.ttf STARTER-FOLDER films/*.xml
 * java Films.java FONT-REGULAR.ttf FONT-BOLD.ttf --stills FOLDER films/*.xml
 * </pre>
 *
 * It needs ffmpeg on the path and Noto Sans SC as TTF, as {@code StarterMedia} does; the second form only draws one
 * picture of the middle and one of the end of each slide, to look at.
 *
 * <p>A film has slides; a slide has a title, lines (what is said in each language, and for how many seconds) and a
 * drawing of 1280 by 720. A drawing is a small part of SVG: g, rect, circle, ellipse, line, polyline, polygon, path,
 * text, with presentation attributes; and, besides, {@code person} (arms in degrees from hanging down), {@code label},
 * {@code yes}, {@code no}, {@code flame} and {@code gas}. Any of them may come ({@code in}) and go ({@code out}) at a
 * second of its slide, {@code move="dx dy from to"} and {@code turn="degrees x y from to"}. The lowest 110 lines are
 * left to the captions. A slide whose picture is {@code lamp} has the lamp and its title only.
 */
public class Films {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int RATE = 10;
    private static final int SOUND = 22050;
    private static final double FADE = 0.5;
    private static final double[] NOTES = {392, 329.6, 392, 440, 493.9, 329.6, 523.3};

    private static final Color NIGHT = new Color(0x0b302b);
    private static final Color PINE = new Color(0x0e5a4d);
    private static final Color SALT = new Color(0xfbf8f2);
    private static final Color LAMP = new Color(0xf4b13e);
    private static final Color CLAY = new Color(0xa53718);
    private static final Color GRASS = new Color(0x2f6b2a);
    private static final Color INK = new Color(0x1a2624);

    private static Font regular;
    private static Font bold;

    private record Line(double seconds, String zh, String en) {}

    private record Slide(String title, String step, boolean lamp, List<Line> lines, Element drawing) {
        double seconds() {
            return lines.stream().mapToDouble(Line::seconds).sum();
        }
    }

    private record Film(String course, String code, List<Slide> slides) {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "true");
        regular = Font.createFont(Font.TRUETYPE_FONT, new File(arguments[0]));
        bold = Font.createFont(Font.TRUETYPE_FONT, new File(arguments[1]));
        boolean stills = arguments[2].equals("--stills");
        for (int i = stills ? 4 : 3; i < arguments.length; i++) {
            Film film = read(Path.of(arguments[i]));
            if (stills) {
                stills(film, Path.of(arguments[3]));
            } else {
                make(film, Files.createDirectories(Path.of(arguments[2], film.course(), "files")));
            }
        }
    }

    // ---- reading ---------------------------------------------------------------------------------------------

    private static Film read(Path file) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        List<Slide> slides = new ArrayList<>();
        for (Element slide : children(root)) {
            List<Line> lines = new ArrayList<>();
            Element drawing = null;
            for (Element part : children(slide)) {
                if (part.getTagName().equals("line")) {
                    lines.add(new Line(number(part, "seconds", 0), part.getAttribute("zh"), part.getAttribute("en")));
                } else {
                    drawing = part;
                }
            }
            slides.add(new Slide(
                    slide.getAttribute("title"),
                    slide.getAttribute("step"),
                    slide.getAttribute("picture").equals("lamp"),
                    lines,
                    drawing));
        }
        return new Film(root.getAttribute("course"), root.getAttribute("code"), slides);
    }

    private static List<Element> children(Element of) {
        List<Element> found = new ArrayList<>();
        for (Node each = of.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    private static double number(Element of, String name, double otherwise) {
        String value = of.getAttribute(name);
        return value.isEmpty() ? otherwise : Double.parseDouble(value);
    }

    private static double[] numbers(String text) {
        String[] parts = text.trim().split("[\\s,]+");
        double[] found = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            found[i] = Double.parseDouble(parts[i]);
        }
        return found;
    }

    // ---- making ----------------------------------------------------------------------------------------------

    private static void stills(Film film, Path folder) throws Exception {
        Files.createDirectories(folder);
        int count = 1;
        for (Slide slide : film.slides()) {
            for (double part : new double[] {0.5, 0.97}) {
                String name = String.format("%s-%02d-%s.png", film.code(), count, part < 0.6 ? "a" : "b");
                ImageIO.write(frame(slide, slide.seconds() * part), "png", folder.resolve(name).toFile());
            }
            count++;
        }
    }

    private static void make(Film film, Path folder) throws Exception {
        Path sound = Files.createTempFile("sound", ".pcm");
        Path made = Files.createTempFile("film", ".mp4");
        Files.write(sound, sound(film));
        Process ffmpeg = new ProcessBuilder(
                        "ffmpeg", "-y", "-loglevel", "error",
                        "-f", "rawvideo", "-pixel_format", "bgr24", "-video_size", WIDTH + "x" + HEIGHT,
                        "-framerate", String.valueOf(RATE), "-i", "-",
                        "-f", "s16le", "-ar", String.valueOf(SOUND), "-ac", "1", "-i", sound.toString(),
                        "-c:v", "libx264", "-preset", "medium", "-crf", "25", "-tune", "animation",
                        "-vf", "scale=out_color_matrix=bt709", "-colorspace", "bt709", "-color_primaries", "bt709",
                        "-color_trc", "bt709", "-pix_fmt", "yuv420p", "-g", "50",
                        "-c:a", "aac", "-b:a", "48k", "-shortest", "-movflags", "+faststart",
                        made.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream frames = ffmpeg.getOutputStream()) {
            for (Slide slide : film.slides()) {
                long count = Math.round(slide.seconds() * RATE);
                for (int i = 0; i < count; i++) {
                    BufferedImage frame = frame(slide, i / (double) RATE);
                    frames.write(((DataBufferByte) frame.getRaster().getDataBuffer()).getData());
                }
            }
        }
        if (ffmpeg.waitFor() != 0) {
            throw new IllegalStateException("ffmpeg failed");
        }
        Files.delete(sound);
        Files.write(folder.resolve(film.code() + ".mp4"), Files.readAllBytes(made));
        Files.delete(made);
        Files.writeString(folder.resolve(film.code() + ".zh.vtt"), captions(film, true));
        Files.writeString(folder.resolve(film.code() + ".en.vtt"), captions(film, false));
    }

    private static String captions(Film film, boolean chinese) {
        StringBuilder text = new StringBuilder("WEBVTT\n");
        double at = 0;
        for (Slide slide : film.slides()) {
            for (Line line : slide.lines()) {
                text.append('\n').append(moment(at)).append(" --> ").append(moment(at + line.seconds())).append('\n');
                text.append(chinese ? line.zh() : line.en()).append('\n');
                at += line.seconds();
            }
        }
        return text.toString();
    }

    private static String moment(double seconds) {
        return String.format(Locale.ROOT, "%02d:%06.3f", (int) seconds / 60, seconds % 60);
    }

    /** A soft bell at the beginning of each slide. */
    private static byte[] sound(Film film) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int s = 0; s < film.slides().size(); s++) {
            long samples = Math.round(film.slides().get(s).seconds() * SOUND);
            double note = 2 * Math.PI * NOTES[s % NOTES.length];
            for (int i = 0; i < samples; i++) {
                double t = i / (double) SOUND;
                double bell = Math.exp(-t * 1.6)
                        * (Math.sin(note * t) + 0.4 * Math.sin(note * 2.01 * t) + 0.2 * Math.sin(note * 3 * t));
                short value = (short) (bell * Math.min(1, t * 60) * 5000);
                out.write(value & 0xff);
                out.write(value >> 8);
            }
        }
        return out.toByteArray();
    }

    // ---- a frame ---------------------------------------------------------------------------------------------

    private static BufferedImage frame(Slide slide, double time) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(slide.lamp() ? NIGHT : SALT);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        if (slide.lamp()) {
            lamp(pen, time);
            pen.setColor(SALT);
            pen.setFont(bold.deriveFont(84f));
            pen.drawString(slide.title(), (WIDTH - pen.getFontMetrics().stringWidth(slide.title())) / 2, 580);
        } else {
            if (slide.drawing() != null) {
                inside(slide.drawing(), new Pen(pen, time, new Style(Color.BLACK, null, 1, true, null), 1));
            }
            title(pen, slide);
        }
        pen.dispose();
        return image;
    }

    private static void title(Graphics2D pen, Slide slide) {
        int x = 56;
        if (!slide.step().isEmpty()) {
            pen.setColor(PINE);
            pen.fill(new RoundRectangle2D.Double(56, 38, 84, 84, 42, 42));
            pen.setColor(SALT);
            pen.setFont(bold.deriveFont(52f));
            pen.drawString(slide.step(), 98 - pen.getFontMetrics().stringWidth(slide.step()) / 2, 99);
            x = 164;
        }
        pen.setColor(INK);
        pen.setFont(bold.deriveFont(64f));
        pen.drawString(slide.title(), x, 104);
    }

    private static void lamp(Graphics2D pen, double time) {
        double middle = WIDTH / 2.0;
        for (int i = 6; i > 0; i--) {
            double radius = 48 * i + 6 * Math.sin(time * 1.5);
            pen.setColor(new Color(244, 177, 62, 14));
            pen.fill(new Ellipse2D.Double(middle - radius, 220 - radius, 2 * radius, 2 * radius));
        }
        pen.setColor(new Color(0xe8e0d1));
        pen.fill(new RoundRectangle2D.Double(middle - 82, 276, 164, 190, 12, 12));
        for (int i = 0; i < 3; i++) {
            pen.fill(new RoundRectangle2D.Double(middle - 100 + i * 75, 252, 50, 40, 6, 6));
        }
        pen.setColor(NIGHT);
        pen.fill(new RoundRectangle2D.Double(middle - 25, 380, 50, 86, 50, 50));
        flame(pen, middle, 252, 1.45, time);
    }

    private static void flame(Graphics2D pen, double x, double y, double size, double time) {
        Graphics2D own = (Graphics2D) pen.create();
        own.translate(x, y);
        own.scale(size, size);
        double tip = -100 - 6 * Math.sin(time * 4);
        Path2D flame = new Path2D.Double();
        flame.moveTo(0, tip);
        flame.curveTo(52, -46, 36, 0, 0, 0);
        flame.curveTo(-36, 0, -52, -46, 0, tip);
        own.setColor(LAMP);
        own.fill(flame);
        own.dispose();
    }

    // ---- drawings --------------------------------------------------------------------------------------------

    /** What an element inherits. */
    private record Style(Color fill, Color stroke, double width, boolean round, float[] dashes) {
        Style of(Element element) {
            String dash = element.getAttribute("stroke-dasharray");
            String cap = element.getAttribute("stroke-linecap");
            return new Style(
                    colour(element.getAttribute("fill"), fill),
                    colour(element.getAttribute("stroke"), stroke),
                    number(element, "stroke-width", width),
                    cap.isEmpty() ? round : cap.equals("round"),
                    dash.isEmpty() ? dashes : floats(numbers(dash)));
        }

        private static float[] floats(double[] from) {
            float[] to = new float[from.length];
            for (int i = 0; i < from.length; i++) {
                to[i] = (float) from[i];
            }
            return to;
        }

        private static Color colour(String said, Color otherwise) {
            return switch (said) {
                case "" -> otherwise;
                case "none" -> null;
                case "white" -> Color.WHITE;
                default -> Color.decode(said);
            };
        }
    }

    private record Pen(Graphics2D on, double time, Style style, double strength) {}

    private static void inside(Element of, Pen pen) {
        for (Element each : children(of)) {
            draw(each, pen);
        }
    }

    private static void draw(Element element, Pen pen) {
        double in = number(element, "in", -FADE);
        double out = number(element, "out", 1e6);
        double shown = Math.min(Math.min(1, (pen.time() - in) / FADE), Math.min(1, (out - pen.time()) / FADE));
        double strength = pen.strength() * Math.max(0, shown) * number(element, "opacity", 1);
        if (strength <= 0) {
            return;
        }
        Graphics2D own = (Graphics2D) pen.on().create();
        moved(own, element, pen.time());
        own.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) Math.min(1, strength)));
        Style style = pen.style().of(element);
        Pen next = new Pen(own, pen.time(), style, strength);
        double x = number(element, "x", 0);
        double y = number(element, "y", 0);
        double size = number(element, "size", 1);
        switch (element.getTagName()) {
            case "g", "svg" -> inside(element, next);
            case "text" -> text(element, next, x, y);
            case "label" -> label(own, element, x, y);
            case "person" -> person(own, element, x, y, size);
            case "yes" -> mark(own, x, y, size, true);
            case "no" -> mark(own, x, y, size, false);
            case "flame" -> flame(own, x, y, size, pen.time());
            case "gas" -> gas(own, element, x, y, pen.time());
            default -> shape(next, outline(element, x, y));
        }
        own.dispose();
    }

    private static void moved(Graphics2D own, Element element, double time) {
        String move = element.getAttribute("move");
        for (String each : move.isEmpty() ? new String[0] : move.split(";")) {
            double[] way = numbers(each);
            double done = eased((time - way[2]) / (way[3] - way[2]));
            own.translate(way[0] * done, way[1] * done);
        }
        if (!element.getAttribute("turn").isEmpty()) {
            double[] turn = numbers(element.getAttribute("turn"));
            double done = eased((time - turn[3]) / (turn[4] - turn[3]));
            own.rotate(Math.toRadians(turn[0]) * done, turn[1], turn[2]);
        }
        for (String each : element.getAttribute("transform").split("\\)")) {
            if (each.isBlank()) {
                continue;
            }
            String[] parts = each.trim().split("\\(");
            double[] by = numbers(parts[1]);
            switch (parts[0].trim()) {
                case "translate" -> own.translate(by[0], by.length > 1 ? by[1] : 0);
                case "scale" -> own.scale(by[0], by.length > 1 ? by[1] : by[0]);
                case "rotate" -> own.rotate(
                        Math.toRadians(by[0]), by.length > 1 ? by[1] : 0, by.length > 1 ? by[2] : 0);
                default -> throw new IllegalArgumentException(each);
            }
        }
    }

    private static double eased(double part) {
        double within = Math.max(0, Math.min(1, part));
        return within * within * (3 - 2 * within);
    }

    private static void shape(Pen pen, Shape shape) {
        Style style = pen.style();
        if (style.fill() != null && !(shape instanceof Line2D)) {
            pen.on().setColor(style.fill());
            pen.on().fill(shape);
        }
        if (style.stroke() != null) {
            pen.on().setColor(style.stroke());
            int cap = style.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
            int join = style.round() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
            pen.on().setStroke(new BasicStroke((float) style.width(), cap, join, 10, style.dashes(), 0));
            pen.on().draw(shape);
        }
    }

    private static Shape outline(Element of, double x, double y) {
        return switch (of.getTagName()) {
            case "rect" -> {
                double round = 2 * number(of, "rx", 0);
                yield new RoundRectangle2D.Double(
                        x, y, number(of, "width", 0), number(of, "height", 0), round, round);
            }
            case "circle" -> around(of, number(of, "r", 0), number(of, "r", 0));
            case "ellipse" -> around(of, number(of, "rx", 0), number(of, "ry", 0));
            case "line" -> new Line2D.Double(
                    number(of, "x1", 0), number(of, "y1", 0), number(of, "x2", 0), number(of, "y2", 0));
            case "polyline", "polygon" -> {
                double[] at = numbers(of.getAttribute("points"));
                Path2D path = new Path2D.Double();
                path.moveTo(at[0], at[1]);
                for (int i = 2; i < at.length; i += 2) {
                    path.lineTo(at[i], at[i + 1]);
                }
                if (of.getTagName().equals("polygon")) {
                    path.closePath();
                }
                yield path;
            }
            case "path" -> path(of.getAttribute("d"));
            default -> throw new IllegalArgumentException(of.getTagName());
        };
    }

    private static Shape around(Element of, double wide, double high) {
        return new Ellipse2D.Double(number(of, "cx", 0) - wide, number(of, "cy", 0) - high, 2 * wide, 2 * high);
    }

    /** A path of moves, lines and curves; M L H V C Q Z, absolute or relative. */
    private static Shape path(String said) {
        Path2D path = new Path2D.Double();
        double x = 0;
        double y = 0;
        for (String each : said.trim().split("(?=[A-Za-z])")) {
            char kind = each.charAt(0);
            double[] by = each.length() > 1 ? numbers(each.substring(1)) : new double[0];
            boolean relative = Character.isLowerCase(kind);
            int step = switch (Character.toUpperCase(kind)) {
                case 'H', 'V' -> 1;
                case 'C' -> 6;
                case 'Q' -> 4;
                case 'Z' -> 0;
                default -> 2;
            };
            if (step == 0) {
                path.closePath();
                continue;
            }
            for (int i = 0; i + step <= by.length; i += step) {
                double dx = relative ? x : 0;
                double dy = relative ? y : 0;
                switch (Character.toUpperCase(kind)) {
                    case 'M' -> {
                        x = by[i] + dx;
                        y = by[i + 1] + dy;
                        if (i == 0) {
                            path.moveTo(x, y);
                        } else {
                            path.lineTo(x, y);
                        }
                    }
                    case 'H' -> path.lineTo(x = by[i] + dx, y);
                    case 'V' -> path.lineTo(x, y = by[i] + dy);
                    case 'L' -> path.lineTo(x = by[i] + dx, y = by[i + 1] + dy);
                    case 'Q' -> path.quadTo(by[i] + dx, by[i + 1] + dy, x = by[i + 2] + dx, y = by[i + 3] + dy);
                    case 'C' -> path.curveTo(
                            by[i] + dx,
                            by[i + 1] + dy,
                            by[i + 2] + dx,
                            by[i + 3] + dy,
                            x = by[i + 4] + dx,
                            y = by[i + 5] + dy);
                    default -> throw new IllegalArgumentException(each);
                }
            }
        }
        return path;
    }

    private static void text(Element of, Pen pen, double x, double y) {
        boolean heavy = of.getAttribute("font-weight").equals("bold");
        pen.on().setFont((heavy ? bold : regular).deriveFont((float) number(of, "font-size", 36)));
        pen.on().setColor(pen.style().fill());
        String words = of.getTextContent();
        int wide = pen.on().getFontMetrics().stringWidth(words);
        double from = switch (of.getAttribute("text-anchor")) {
            case "middle" -> x - wide / 2.0;
            case "end" -> x - wide;
            default -> x;
        };
        pen.on().drawString(words, (float) from, (float) y);
    }

    /** Words on a soft ground; x is their middle; kind is good, bad or nothing. */
    private static void label(Graphics2D pen, Element of, double x, double y) {
        pen.setFont(bold.deriveFont((float) number(of, "font-size", 40)));
        String words = of.getTextContent();
        double wide = pen.getFontMetrics().stringWidth(words) + 44;
        double high = pen.getFont().getSize2D() * 1.6;
        String kind = of.getAttribute("kind");
        pen.setColor(new Color(kind.equals("good") ? 0xe4f1de : kind.equals("bad") ? 0xf9e3da : 0xfdf0d5));
        pen.fill(new RoundRectangle2D.Double(x - wide / 2, y - high * 0.7, wide, high, 20, 20));
        pen.setColor(kind.equals("good") ? GRASS : kind.equals("bad") ? CLAY : new Color(0x744500));
        pen.drawString(words, (float) (x - wide / 2 + 22), (float) y);
    }

    /** A tick in a green round or a cross in a red one. */
    private static void mark(Graphics2D pen, double x, double y, double size, boolean good) {
        pen.translate(x, y);
        pen.scale(size, size);
        pen.setColor(Color.WHITE);
        pen.fill(new Ellipse2D.Double(-40, -40, 80, 80));
        pen.setColor(good ? GRASS : CLAY);
        pen.fill(new Ellipse2D.Double(-35, -35, 70, 70));
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(path(good ? "M-16 1L-5 13L18 -12" : "M-13 -13L13 13M13 -13L-13 13"));
    }

    private static void gas(Graphics2D pen, Element of, double x, double y, double time) {
        double wide = number(of, "width", 100);
        double high = number(of, "height", 60);
        int count = (int) number(of, "count", 18);
        for (int i = 0; i < count; i++) {
            double left = x + (i * 0.381966 % 1) * wide + 8 * Math.sin(time + i);
            double top = y + (i * 0.724491 % 1) * high + 6 * Math.cos(time * 1.3 + i);
            double round = 44 + 7 * (i % 4);
            pen.setColor(new Color(193, 122, 16, 62));
            pen.fill(new Ellipse2D.Double(left - round / 2, top - round / 2, round, round * 0.8));
        }
    }

    // ---- people ----------------------------------------------------------------------------------------------

    /** A person whose feet stand at x, y. */
    private static void person(Graphics2D pen, Element of, double x, double y, double size) {
        pen.translate(x, y);
        pen.scale(size, size);
        pen.rotate(Math.toRadians(number(of, "lean", 0)));
        String coat = of.getAttribute("coat");
        Color cloth = coat.isEmpty() ? new Color(0x1d5b86) : Color.decode(coat);
        String hat = of.getAttribute("hat");
        double knees = of.getAttribute("low").equals("yes") ? 44 : 0;
        pen.translate(0, knees);
        legs(pen, knees);
        double left = number(of, "left", 8);
        double right = number(of, "right", 8);
        arm(pen, -40, left, cloth);
        arm(pen, 40, -right, cloth);
        pen.setColor(cloth);
        pen.fill(new RoundRectangle2D.Double(-46, -176, 92, 112, 34, 34));
        if (hat.isEmpty()) {
            pen.setColor(LAMP);
            pen.fill(new RoundRectangle2D.Double(-46, -116, 92, 12, 2, 2));
        }
        if (of.getAttribute("harness").equals("yes")) {
            pen.setColor(CLAY);
            pen.setStroke(new BasicStroke(10, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(path("M-28 -170L-20 -80L20 -80L28 -170M-40 -80H40M-22 -78L-26 -44L-6 -52M22 -78L26 -44L6 -52M-24 -134H24"));
        }
        head(pen, hat);
    }

    private static void legs(Graphics2D pen, double knees) {
        pen.setColor(new Color(0x3a4845));
        pen.fill(new RoundRectangle2D.Double(-36, -80, 30, 72 - knees, 12, 12));
        pen.fill(new RoundRectangle2D.Double(6, -80, 30, 72 - knees, 12, 12));
        pen.setColor(INK);
        pen.fill(new RoundRectangle2D.Double(-42, -18 - knees, 38, 18, 10, 10));
        pen.fill(new RoundRectangle2D.Double(4, -18 - knees, 38, 18, 10, 10));
    }

    private static void arm(Graphics2D pen, double x, double degrees, Color cloth) {
        Graphics2D own = (Graphics2D) pen.create();
        own.translate(x, -156);
        own.rotate(Math.toRadians(degrees));
        own.setColor(new Color(0xe8b48c));
        own.fill(new Ellipse2D.Double(-13, 70, 26, 26));
        own.setColor(cloth.darker());
        own.fill(new RoundRectangle2D.Double(-13, -12, 26, 92, 26, 26));
        own.dispose();
    }

    private static void head(Graphics2D pen, String hat) {
        pen.setColor(new Color(0xe8b48c));
        pen.fill(new Ellipse2D.Double(-30, -240, 60, 64));
        switch (hat) {
            case "cook" -> {
                pen.setColor(Color.WHITE);
                pen.fill(new RoundRectangle2D.Double(-30, -256, 60, 34, 8, 8));
                pen.fill(new Ellipse2D.Double(-40, -286, 80, 46));
                pen.setColor(new Color(0xd9d3c4));
                pen.setStroke(new BasicStroke(3));
                pen.draw(new Line2D.Double(-30, -228, 30, -228));
            }
            case "hair" -> {
                pen.setColor(INK);
                pen.fill(new Arc2D.Double(-33, -246, 66, 62, -8, 196, Arc2D.CHORD));
            }
            case "long" -> {
                pen.setColor(INK);
                pen.fill(new Arc2D.Double(-34, -246, 68, 62, -8, 196, Arc2D.CHORD));
                pen.fill(new RoundRectangle2D.Double(-36, -220, 14, 52, 12, 12));
                pen.fill(new RoundRectangle2D.Double(22, -220, 14, 52, 12, 12));
            }
            case "straw" -> {
                pen.setColor(new Color(0xd9b36a));
                pen.fill(new Ellipse2D.Double(-54, -230, 108, 18));
                pen.fill(new Arc2D.Double(-32, -256, 64, 64, 0, 180, Arc2D.PIE));
            }
            case "mask" -> {
                pen.setColor(new Color(0x3a4845));
                pen.fill(new RoundRectangle2D.Double(-32, -244, 64, 62, 24, 24));
                pen.setColor(new Color(0x7fb0cf));
                pen.fill(new RoundRectangle2D.Double(-22, -226, 44, 20, 6, 6));
            }
            default -> {
                pen.setColor(LAMP);
                pen.fill(new Arc2D.Double(-36, -254, 72, 68, 0, 180, Arc2D.PIE));
                pen.fill(new RoundRectangle2D.Double(-44, -224, 88, 10, 8, 8));
            }
        }
        if (!hat.equals("mask")) {
            pen.setColor(INK);
            pen.fill(new Ellipse2D.Double(-13, -210, 7, 8));
            pen.fill(new Ellipse2D.Double(6, -210, 7, 8));
        }
    }
}
