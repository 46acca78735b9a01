import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** What the sheet of hazardous-chemical traders says, and what its film, the way of one drum, shows. */
final class HazchemMedia {

    static final List<StarterMedia.Page> PAGES = List.of(
            new StarterMedia.Page("收货之前，看六样", "有一样对不上，就不收、不卸。", List.of(
                    "许可里有这个品种吗？——对照本单位许可范围，一个字一个字看。",
                    "上家合法吗？——供货单位的资质复印件在档案里，没有过期。",
                    "有标签吗？——每一桶都有，名称和单据一样，没有撕、没有糊。",
                    "有安全技术说明书吗？——中文的，拿在手里，不是“回头补”。",
                    "包装完好吗？——不漏、不鼓、不锈，盖子拧紧。",
                    "放到哪里去？——先查禁忌，再定货位；没有合适的位置就不收。")),
            new StarterMedia.Page("装卸的时候，守六条", "装卸的人不赶时间，旁边的人不抽烟。", List.of(
                    "车停稳了吗？——熄火、拉手刹、垫三角木，钥匙交出来。",
                    "接地了吗？——先接静电线，再接管；先拆管，再拆静电线。",
                    "防护穿齐了吗？——按说明书第八部分选手套、眼镜、呼吸防护。",
                    "谁在看着？——两头都有人，能听见、能看见、能马上停。",
                    "轻拿轻放了吗？——不摔、不滚、不拖，易燃的用不发火花的工具。",
                    "漏了怎么办？——停、关、撤、报：人往上风走，再打电话。")));

    static final List<StarterMedia.Scene> SCENES = List.of(
            new StarterMedia.Scene(7, "一桶货，怎样平安到家", "title"),
            new StarterMedia.Scene(9, "收货：没有标签就不收", "label"),
            new StarterMedia.Scene(10, "储存：合不来的分开放", "apart"),
            new StarterMedia.Scene(10, "装卸：先接地，再接管", "earth"),
            new StarterMedia.Scene(10, "泄漏：停、关、撤、报", "leak"),
            new StarterMedia.Scene(4, "平安回家", "home"));

    private HazchemMedia() {}

    static void store(Graphics2D pen, String picture, double part, double time) {
        pen.setColor(new Color(0xe8e0d1));
        pen.fillRect(0, 380, StarterMedia.WIDTH, StarterMedia.HEIGHT - 380);
        switch (picture) {
            case "label" -> label(pen, part);
            case "apart" -> apart(pen, part);
            case "earth" -> earth(pen, part, time);
            default -> leak(pen, part, time);
        }
    }

    private static void label(Graphics2D pen, double part) {
        boolean read = part > 0.45;
        drum(pen, 250, 380, 1.5, StarterMedia.PINE);
        if (read) {
            sign(pen, 250, 268, 44, "燃");
        }
        StarterMedia.worker(pen, 480, 380, true);
        StarterMedia.words(pen, read ? "看清名称和危险，再收" : "没有标签？不收", 520, 250);
    }

    private static void apart(Graphics2D pen, double part) {
        double way = 150 * Math.min(1, part * 1.8);
        drum(pen, 380 - way, 380, 1.2, StarterMedia.CLAY);
        sign(pen, 380 - way, 296, 34, "燃");
        drum(pen, 474 + way, 380, 1.2, new Color(0xc17a10));
        sign(pen, 474 + way, 296, 34, "氧");
        if (part > 0.55) {
            pen.setColor(StarterMedia.INK);
            pen.fillRect(415, 170, 24, 210);
            StarterMedia.words(pen, "隔开，才不会出事", 308, 158);
        }
    }

    private static void earth(Graphics2D pen, double part, double time) {
        lorry(pen, 90, 380);
        drum(pen, 600, 380, 1.3, StarterMedia.PINE);
        StarterMedia.worker(pen, 730, 380, true);
        pen.setColor(new Color(0x2f6b2a));
        pen.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Line2D.Double(330, 350, 330, 350 + 60 * Math.min(1, part * 3)));
        if (part > 0.33) {
            for (int i = 0; i < 3; i++) {
                pen.draw(new Line2D.Double(306 + i * 8, 412 + i * 10, 354 - i * 8, 412 + i * 10));
            }
            StarterMedia.words(pen, "静电走了", 250, 206);
        }
        if (part > 0.5) {
            pen.setColor(StarterMedia.LAMP);
            pen.setStroke(new BasicStroke(14, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            Path2D hose = new Path2D.Double();
            hose.moveTo(418, 320);
            hose.curveTo(470, 400, 520, 180, 590, 254);
            pen.draw(hose);
        }
    }

    private static void leak(Graphics2D pen, double part, double time) {
        drum(pen, 220, 380, 1.3, StarterMedia.PINE);
        for (int i = 0; i < 16; i++) {
            double age = (time * 0.35 + i / 16.0) % 1;
            pen.setColor(new Color(193, 122, 16, (int) (120 * (1 - age))));
            double size = 26 + 60 * age;
            pen.fill(new Ellipse2D.Double(200 - 190 * age, 356 - 60 * age - size / 2 + 8 * Math.sin(i), size, size * 0.7));
        }
        StarterMedia.worker(pen, 330 + 380 * Math.min(1, part * 1.5), 380, true);
        arrow(pen);
        StarterMedia.words(pen, part < 0.5 ? "人往上风走" : "再报警：119", 520, 158);
    }

    private static void arrow(Graphics2D pen) {
        pen.setColor(new Color(0x1d5b86));
        pen.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Line2D.Double(460, 210, 300, 210));
        pen.draw(new Line2D.Double(300, 210, 324, 194));
        pen.draw(new Line2D.Double(300, 210, 324, 226));
        pen.setFont(StarterMedia.bold.deriveFont(24f));
        pen.drawString("风", 370, 194);
    }

    /** A steel drum that stands on the floor. */
    private static void drum(Graphics2D pen, double x, double floor, double size, Color colour) {
        double wide = 90 * size;
        double high = 120 * size;
        pen.setColor(colour);
        pen.fill(new RoundRectangle2D.Double(x - wide / 2, floor - high, wide, high, 16, 16));
        pen.setColor(new Color(255, 255, 255, 60));
        for (int i = 1; i < 3; i++) {
            pen.fill(new RoundRectangle2D.Double(x - wide / 2, floor - high * i / 3 - 4, wide, 8, 4, 4));
        }
        pen.setColor(StarterMedia.INK);
        pen.fill(new RoundRectangle2D.Double(x - wide / 4, floor - high - 8, wide / 4, 10, 4, 4));
    }

    /** A danger sign: a square on its corner with one word. */
    private static void sign(Graphics2D pen, double x, double y, double size, String word) {
        Path2D square = new Path2D.Double();
        square.moveTo(x, y - size);
        square.lineTo(x + size, y);
        square.lineTo(x, y + size);
        square.lineTo(x - size, y);
        square.closePath();
        pen.setColor(Color.WHITE);
        pen.fill(square);
        pen.setColor(StarterMedia.CLAY);
        pen.setStroke(new BasicStroke(5));
        pen.draw(square);
        pen.setFont(StarterMedia.bold.deriveFont((float) size * 0.8f));
        int wide = pen.getFontMetrics().stringWidth(word);
        pen.drawString(word, (float) (x - wide / 2.0), (float) (y + size * 0.28));
    }

    private static void lorry(Graphics2D pen, double x, double floor) {
        pen.setColor(new Color(0x9aa7a2));
        pen.fill(new RoundRectangle2D.Double(x + 80, floor - 130, 250, 92, 46, 46));
        pen.setColor(StarterMedia.CLAY);
        pen.fill(new RoundRectangle2D.Double(x, floor - 112, 78, 86, 14, 14));
        pen.setColor(StarterMedia.SALT);
        pen.fill(new RoundRectangle2D.Double(x + 12, floor - 100, 40, 32, 8, 8));
        pen.setColor(StarterMedia.INK);
        pen.fillRect((int) x, (int) floor - 40, 330, 14);
        for (double wheel : new double[] {30, 150, 250, 300}) {
            pen.fill(new Ellipse2D.Double(x + wheel - 20, floor - 38, 40, 40));
        }
    }
}
