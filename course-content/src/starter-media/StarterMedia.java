import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Makes the media of the starter courses: a PDF sheet and a short film for 有限空间：进去之前 and, with
 * {@link HazchemMedia}, for the course of hazardous-chemical traders. What it makes is kept in the repository; run it
 * again only to change it.
 *
 * <pre>
 * CP=pdfbox.jar:fontbox.jar:pdfbox-io.jar:commons-logging.jar
 * javac -cp $CP -d OUT *.java
 * java -cp $CP:OUT StarterMedia FONT-REGULAR.ttf FONT-BOLD.ttf STARTER-FOLDER
 * </pre>
 *
 * It needs ffmpeg on the path, and Noto Sans SC as TTF (OFL; the artifact com.helger.font:ph-fonts-noto-sans-sc has it).
 */
public class StarterMedia {

    private static final Color NIGHT = new Color(0x0b302b);
    static final Color PINE = new Color(0x0e5a4d);
    static final Color SALT = new Color(0xfbf8f2);
    static final Color LAMP = new Color(0xf4b13e);
    static final Color CLAY = new Color(0xa53718);
    private static final Color FAINT = new Color(0x58645f);
    static final Color INK = new Color(0x1a2624);
    static final int WIDTH = 854;
    static final int HEIGHT = 480;
    private static final int RATE = 10;

    private static Font regular;
    static Font bold;

    public static void main(String[] arguments) throws Exception {
        regular = Font.createFont(Font.TRUETYPE_FONT, new File(arguments[0]));
        bold = Font.createFont(Font.TRUETYPE_FONT, new File(arguments[1]));
        StarterMedia media = new StarterMedia(arguments[0], arguments[1]);
        Path space = files(arguments[2], "confined-space-before-you-enter");
        media.sheet(
                PAGES,
                "有限空间：进去之前 检查单",
                "依据：《工贸企业有限空间作业安全规定》。各单位以本单位作业规程为准。",
                space.resolve("entry-checklist.pdf"));
        film(SCENES, StarterMedia::space, space, "before-you-enter");
        Path chem = files(arguments[2], "hazchem-trading-head");
        media.sheet(
                HazchemMedia.PAGES,
                "收货和装卸检查单",
                "各单位以本单位作业规程和货物的安全技术说明书为准。",
                chem.resolve("receiving-checklist.pdf"));
        film(HazchemMedia.SCENES, HazchemMedia::store, chem, "one-drum");
    }

    private final String regularFile;
    private final String boldFile;

    private StarterMedia(String regularFile, String boldFile) {
        this.regularFile = regularFile;
        this.boldFile = boldFile;
    }

    private static Path files(String starter, String course) throws Exception {
        return Files.createDirectories(Path.of(starter, course, "files"));
    }

    // ---- the sheet -------------------------------------------------------------------------------------------

    record Page(String title, String lead, List<String> points) {}

    private static final List<Page> PAGES = List.of(
            new Page("进去之前，问自己六句话", "有一句答不上来，就不进去。", List.of(
                    "这里批准了吗？——看作业票：谁批的、批到几点。",
                    "能源和物料断开了吗？——阀门关死、加盲板、断电挂牌。",
                    "通风了吗？——风机开着，风管伸到作业点，不用纯氧。",
                    "检测了吗？——上、中、下三处都测，氧气、可燃气、有毒气都合格。",
                    "谁在外面守着？——监护人叫什么、怎么联系、他会不会离开。",
                    "出了事怎么出来？——安全绳另一头固定在外面，救援器材在池口。")),
            new Page("监护人的五件事", "监护人不进去、不离开、不干别的活。", List.of(
                    "进去之前，和作业人员一起核对六句话。",
                    "登记进去几个人、带了什么；出来时再点一遍。",
                    "每隔几分钟喊一次话，没有回应就是警报。",
                    "风机停了、仪器报警、里面的人说不舒服——马上叫人撤出。",
                    "有人倒下：先报警，再组织救援。——没有隔绝式呼吸器，谁也不下去。")));

    private void sheet(List<Page> pages, String title, String foot, Path to) throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDType0Font text = PDType0Font.load(document, new File(regularFile));
            PDType0Font strong = PDType0Font.load(document, new File(boldFile));
            document.getDocumentInformation().setTitle(title);
            int number = 1;
            for (Page page : pages) {
                PDPage sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
                    draw(out, page, text, strong);
                    line(out, text, 11, FAINT, 56, 48, foot);
                    line(out, text, 11, FAINT, PDRectangle.A4.getWidth() - 100, 48, number++ + " / " + pages.size());
                }
            }
            document.save(to.toFile());
        }
    }

    private static void draw(PDPageContentStream out, Page page, PDType0Font text, PDType0Font strong)
            throws Exception {
        float width = PDRectangle.A4.getWidth();
        float top = PDRectangle.A4.getHeight();
        fill(out, NIGHT, 0, top - 150, width, 150);
        fill(out, LAMP, 0, top - 156, width, 6);
        line(out, strong, 30, SALT, 56, top - 84, page.title());
        line(out, text, 15, SALT, 56, top - 120, page.lead());
        float y = top - 220;
        int count = 1;
        for (String point : page.points()) {
            fill(out, PINE, 56, y - 8, 34, 34);
            line(out, strong, 18, SALT, 67, y + 2, String.valueOf(count++));
            String[] parts = point.split("——", 2);
            line(out, strong, 17, INK, 106, y + 8, parts[0]);
            if (parts.length == 2) {
                line(out, text, 14, INK, 106, y - 16, parts[1]);
            }
            fill(out, new Color(0xe8e0d1), 56, y - 36, width - 112, 1);
            y -= 82;
        }
    }

    private static void fill(PDPageContentStream out, Color colour, float x, float y, float width, float height)
            throws Exception {
        out.setNonStrokingColor(colour);
        out.addRect(x, y, width, height);
        out.fill();
    }

    private static void line(
            PDPageContentStream out, PDType0Font font, float size, Color colour, float x, float y, String words)
            throws Exception {
        out.beginText();
        out.setNonStrokingColor(colour);
        out.setFont(font, size);
        out.newLineAtOffset(x, y);
        out.showText(words);
        out.endText();
    }

    // ---- the film --------------------------------------------------------------------------------------------

    /** One scene: how long, what stands in large letters, and what is drawn. */
    record Scene(int seconds, String words, String picture) {}

    private static final List<Scene> SCENES = List.of(
            new Scene(7, "有限空间：进去之前", "title"),
            new Scene(9, "看不见的危险", "gas"),
            new Scene(9, "第一步 先通风", "fan"),
            new Scene(9, "第二步 再检测", "meter"),
            new Scene(8, "第三步 合格才进入", "enter"),
            new Scene(8, "有人倒下 先报警", "alarm"),
            new Scene(4, "平安回家", "home"));

    /** Draws what a scene shows. */
    interface Painter {
        void paint(Graphics2D pen, String picture, double part, double time);
    }

    private static void film(List<Scene> scenes, Painter painter, Path folder, String name) throws Exception {
        Path sound = Files.createTempFile("sound", ".pcm");
        Files.write(sound, sound(scenes));
        Process ffmpeg = new ProcessBuilder(
                        "ffmpeg", "-y", "-loglevel", "error",
                        "-f", "rawvideo", "-pixel_format", "bgr24", "-video_size", WIDTH + "x" + HEIGHT,
                        "-framerate", String.valueOf(RATE), "-i", "-",
                        "-f", "s16le", "-ar", "22050", "-ac", "1", "-i", sound.toString(),
                        "-c:v", "libx264", "-preset", "slow", "-crf", "27", "-pix_fmt", "yuv420p", "-g", "50",
                        "-c:a", "aac", "-b:a", "48k", "-shortest", "-movflags", "+faststart",
                        folder.resolve(name + ".mp4").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream frames = ffmpeg.getOutputStream()) {
            for (Scene scene : scenes) {
                int count = scene.seconds() * RATE;
                for (int i = 0; i < count; i++) {
                    BufferedImage frame = frame(scene, painter, i / (double) count, i / (double) RATE);
                    frames.write(((java.awt.image.DataBufferByte) frame.getRaster().getDataBuffer()).getData());
                }
            }
        }
        if (ffmpeg.waitFor() != 0) {
            throw new IllegalStateException("ffmpeg failed");
        }
        ImageIO.write(frame(scenes.get(0), painter, 0.6, 4), "jpg", folder.resolve(name + ".jpg").toFile());
        Files.delete(sound);
    }

    /** A soft bell at the beginning of each scene. */
    private static byte[] sound(List<Scene> scenes) {
        int rate = 22050;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        double[] notes = {392, 329.6, 392, 440, 493.9, 329.6, 523.3};
        for (int s = 0; s < scenes.size(); s++) {
            int samples = scenes.get(s).seconds() * rate;
            for (int i = 0; i < samples; i++) {
                double t = i / (double) rate;
                double bell = Math.exp(-t * 1.6) * (Math.sin(2 * Math.PI * notes[s % notes.length] * t)
                        + 0.4 * Math.sin(2 * Math.PI * notes[s % notes.length] * 2.01 * t) + 0.2 * Math.sin(2 * Math.PI * notes[s % notes.length] * 3 * t));
                short value = (short) (bell * Math.min(1, t * 60) * 6500);
                out.write(value & 0xff);
                out.write(value >> 8);
            }
        }
        return out.toByteArray();
    }

    private static BufferedImage frame(Scene scene, Painter painter, double part, double time) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        boolean night = scene.picture().equals("title") || scene.picture().equals("home");
        pen.setColor(night ? NIGHT : SALT);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        if (night) {
            lamp(pen, time);
        } else {
            painter.paint(pen, scene.picture(), part, time);
        }
        pen.setColor(night ? SALT : INK);
        pen.setFont(bold.deriveFont(night ? 50f : 40f));
        int x = night ? (WIDTH - pen.getFontMetrics().stringWidth(scene.words())) / 2 : 48;
        pen.drawString(scene.words(), x, night ? 420 : 78);
        if (!night) {
            pen.setColor(LAMP);
            pen.fillRect(48, 96, 72, 7);
        }
        pen.dispose();
        return image;
    }

    private static void lamp(Graphics2D pen, double time) {
        double glow = 1 + 0.05 * Math.sin(time * 3);
        for (int i = 6; i > 0; i--) {
            pen.setColor(new Color(244, 177, 62, 14));
            double r = i * 34 * glow;
            pen.fill(new Ellipse2D.Double(WIDTH / 2.0 - r, 170 - r, 2 * r, 2 * r));
        }
        pen.setColor(new Color(0xe8e0d1));
        pen.fill(new RoundRectangle2D.Double(WIDTH / 2.0 - 55, 210, 110, 130, 8, 8));
        for (int i = 0; i < 3; i++) {
            pen.fill(new RoundRectangle2D.Double(WIDTH / 2.0 - 67 + i * 50, 194, 34, 26, 4, 4));
        }
        pen.setColor(LAMP);
        Path2D flame = new Path2D.Double();
        flame.moveTo(WIDTH / 2.0, 96 - 6 * Math.sin(time * 4));
        flame.curveTo(WIDTH / 2.0 + 52, 150, WIDTH / 2.0 + 36, 194, WIDTH / 2.0, 194);
        flame.curveTo(WIDTH / 2.0 - 36, 194, WIDTH / 2.0 - 52, 150, WIDTH / 2.0, 96 - 6 * Math.sin(time * 4));
        pen.fill(flame);
        pen.setColor(NIGHT);
        pen.fill(new RoundRectangle2D.Double(WIDTH / 2.0 - 17, 282, 34, 58, 34, 34));
    }

    private static void ground(Graphics2D pen) {
        pen.setColor(PINE);
        pen.fillRect(0, 250, WIDTH, HEIGHT - 250);
        pen.setColor(new Color(0x157363));
        pen.fillRect(0, 250, WIDTH, 12);
        pen.setColor(new Color(0x0a211d));
        pen.fillRect(360, 250, 210, 200);
        pen.setColor(new Color(0x58645f));
        pen.fillRect(360, 412, 210, 38);
    }

    private static void space(Graphics2D pen, String picture, double part, double time) {
        ground(pen);
        pit(pen, picture, part, time);
    }

    private static void pit(Graphics2D pen, String picture, double part, double time) {
        double gas = switch (picture) {
            case "gas" -> 1;
            case "fan" -> 1 - part * 0.8;
            case "alarm" -> 0.8;
            default -> 0.1;
        };
        gas(pen, gas, time);
        switch (picture) {
            case "gas" -> worker(pen, 640, 250, true);
            case "fan" -> {
                fan(pen, time);
                worker(pen, 680, 250, true);
            }
            case "meter" -> {
                fan(pen, time);
                meter(pen, part);
                worker(pen, 640, 250, true);
            }
            case "enter" -> {
                fan(pen, time);
                rope(pen, 268 + 120 * Math.min(1, part * 1.6));
                worker(pen, 465, 290 + 120 * Math.min(1, part * 1.6), true);
                worker(pen, 660, 250, true);
                words(pen, "监护人守在外面", 600, 112);
            }
            default -> {
                worker(pen, 465, 412, false);
                worker(pen, 660, 250, true);
                phone(pen, time);
            }
        }
    }

    private static void gas(Graphics2D pen, double much, double time) {
        for (int i = 0; i < 26; i++) {
            double x = 372 + (i * 47 % 186) + 6 * Math.sin(time + i);
            double y = 404 - (i * 31 % 110) * much + 5 * Math.cos(time * 1.3 + i);
            pen.setColor(new Color(193, 122, 16, (int) (110 * much)));
            pen.fill(new Ellipse2D.Double(x, y, 26, 20));
        }
    }

    private static void fan(Graphics2D pen, double time) {
        pen.setColor(CLAY);
        pen.fill(new RoundRectangle2D.Double(150, 176, 100, 74, 12, 12));
        pen.setColor(SALT);
        pen.fill(new Ellipse2D.Double(170, 183, 60, 60));
        pen.setColor(CLAY);
        pen.setStroke(new BasicStroke(9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i < 3; i++) {
            double angle = time * 9 + i * 2.094;
            pen.draw(new java.awt.geom.Line2D.Double(200, 213, 200 + 22 * Math.cos(angle), 213 + 22 * Math.sin(angle)));
        }
        pen.setColor(LAMP);
        pen.setStroke(new BasicStroke(20, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D hose = new Path2D.Double();
        hose.moveTo(250, 213);
        hose.curveTo(330, 200, 390, 220, 400, 380);
        pen.draw(hose);
    }

    private static void meter(Graphics2D pen, double part) {
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(4));
        pen.draw(new java.awt.geom.Line2D.Double(610, 206, 500, 250));
        pen.draw(new java.awt.geom.Line2D.Double(500, 250, 500, 280 + 110 * Math.abs(Math.sin(part * Math.PI))));
        pen.fill(new RoundRectangle2D.Double(690, 120, 120, 84, 12, 12));
        pen.setColor(new Color(0xe4f1de));
        pen.fill(new RoundRectangle2D.Double(700, 130, 100, 48, 6, 6));
        pen.setColor(new Color(0x2f6b2a));
        pen.setFont(bold.deriveFont(24f));
        pen.drawString(part < 0.5 ? "检测中" : "合格", part < 0.5 ? 714 : 726, 164);
    }

    private static void rope(Graphics2D pen, double to) {
        pen.setColor(LAMP);
        pen.setStroke(new BasicStroke(5));
        pen.draw(new java.awt.geom.Line2D.Double(465, 130, 465, to));
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(9));
        pen.draw(new java.awt.geom.Line2D.Double(395, 250, 465, 126));
        pen.draw(new java.awt.geom.Line2D.Double(535, 250, 465, 126));
    }

    private static void phone(Graphics2D pen, double time) {
        if (Math.sin(time * 4) > -0.4) {
            words(pen, "119 · 120", 600, 140);
        }
    }

    static void words(Graphics2D pen, String words, int x, int y) {
        pen.setFont(bold.deriveFont(26f));
        int width = pen.getFontMetrics().stringWidth(words) + 36;
        pen.setColor(new Color(0xfdf0d5));
        pen.fill(new RoundRectangle2D.Double(x, y - 34, width, 50, 14, 14));
        pen.setColor(new Color(0x744500));
        pen.drawString(words, x + 18, y);
    }

    /** A worker with a helmet: standing, or lying. */
    static void worker(Graphics2D pen, double x, double feet, boolean standing) {
        Graphics2D own = (Graphics2D) pen.create();
        own.translate(x, feet);
        if (!standing) {
            own.rotate(Math.PI / 2);
            own.translate(-10, 40);
        }
        own.setColor(new Color(0x3a4845));
        own.fill(new RoundRectangle2D.Double(-20, -34, 16, 34, 6, 6));
        own.fill(new RoundRectangle2D.Double(4, -34, 16, 34, 6, 6));
        own.setColor(new Color(0x1d5b86));
        own.fill(new RoundRectangle2D.Double(-26, -84, 52, 56, 18, 18));
        own.setColor(LAMP);
        own.fillRect(-26, -58, 52, 8);
        own.setColor(new Color(0xe8b48c));
        own.fill(new Ellipse2D.Double(-16, -112, 32, 34));
        own.setColor(LAMP);
        own.fill(new java.awt.geom.Arc2D.Double(-20, -120, 40, 36, 0, 180, java.awt.geom.Arc2D.PIE));
        own.fillRect(-25, -104, 50, 6);
        own.dispose();
    }
}
