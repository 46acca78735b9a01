package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Prose;
import org.pingandeng.quiz.item.Region;

/** Places on a picture: {@code hotspotInteraction} and {@code selectPointInteraction} become hazards to find. */
final class QtiSpots {

    private static final int CORNERS = 24;
    private static final int MOST_NUMBERS = 400;
    private static final int HUNDRED = 100;

    private final QtiSheet sheet;
    private final QtiKey key;

    QtiSpots(QtiSheet sheet, QtiKey key) {
        this.sheet = sheet;
        this.key = key;
    }

    /** A place with what it is worth. */
    private record Place(String label, boolean named, String shape, String coords, double worth) {}

    Optional<Item> hotspots(Optional<Element> object, List<Element> choices, Item.Text text) {
        List<Place> places = choices.stream()
                .map(each -> place(each, label(each), key.worth(each.attr("identifier"))))
                .toList();
        if (key.rule() != QtiKey.Rule.MAP) {
            sheet.loss(Loss.Kind.SCORING, key.rule() == QtiKey.Rule.MATCH ? "match_correct" : "responseProcessing");
        }
        return picture(object.orElse(null), text, places);
    }

    Optional<Item> points(Optional<Element> object, Item.Text text) {
        List<Place> places = key.areas().stream()
                .filter(each -> !each.attr("shape").equals("default"))
                .map(each -> place(each, "", QtiKey.number(each.attr("mappedvalue"))))
                .toList();
        return picture(object.orElse(null), text, places);
    }

    private static String label(Element choice) {
        return List.of("hotspotlabel", "title", "aria-label").stream()
                .map(choice::attr)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Place place(Element each, String label, double worth) {
        return new Place(label, !label.isBlank(), each.attr("shape"), each.attr("coords"), worth);
    }

    private Optional<Item> picture(Element object, Item.Text text, List<Place> places) {
        if (places.size() > QtiSheet.MOST_PARTS) {
            sheet.problem(Column.OPTIONS, Reason.TOO_MANY_PARTS, places.size() + " > " + QtiSheet.MOST_PARTS);
            return Optional.empty();
        }
        if (object == null || places.stream().noneMatch(place -> place.worth() > 0)) {
            sheet.problem(Column.ANSWER, Reason.REGIONS_MISFIT, object == null ? "object" : "areaMapping");
            return Optional.empty();
        }
        if (places.stream().anyMatch(place -> !place.named())) {
            sheet.loss(Loss.Kind.REGION_NAMES, "");
        }
        String address = object.hasAttr("data") ? object.attr("data") : object.attr("src");
        return sheet.media().picture(address).flatMap(picture -> {
            QtiMedia.Size size = picture.size()
                    .or(() -> size(object))
                    .filter(each -> each.width() > 0 && each.height() > 0)
                    .orElse(null);
            QtiMedia.Size drawn = size(object).orElse(size);
            return drawn == null
                    ? regionsMisfit(address)
                    : hazards(text, picture.id(), alt(object, text), places, drawn);
        });
    }

    private Optional<Item> regionsMisfit(String found) {
        sheet.problem(Column.ANSWER, Reason.REGIONS_MISFIT, found);
        return Optional.empty();
    }

    /** The size that coordinates mean: the one that the object is drawn in. */
    private static Optional<QtiMedia.Size> size(Element object) {
        double width = QtiKey.number(object.attr("width").replace("px", ""));
        double height = QtiKey.number(object.attr("height").replace("px", ""));
        return width > 0 && height > 0 ? Optional.of(new QtiMedia.Size(width, height)) : Optional.empty();
    }

    private static String alt(Element object, Item.Text text) {
        String said = object.hasAttr("alt") ? object.attr("alt") : object.text();
        return said.isBlank() ? Prose.plain(text.stem()) : said.strip();
    }

    private Optional<Item> hazards(Item.Text text, String picture, String alt, List<Place> places, QtiMedia.Size size) {
        List<Region> regions = new ArrayList<>();
        for (Place place : places) {
            List<Region.Point> outline = outline(place, size);
            if (outline.size() < 3) {
                return regionsMisfit(place.shape() + " " + place.coords());
            }
            String label = place.named() ? place.label().strip() : "区域 " + (regions.size() + 1);
            regions.add(new Region(label, outline, place.worth() > 0));
        }
        String shown = alt.isBlank() ? text.topic() : alt;
        return Optional.of(new Item.HazardPicture(text, picture, shown, regions, penalty(places)));
    }

    private int penalty(List<Place> places) {
        if (key.rule() == QtiKey.Rule.MATCH && key.areas().isEmpty()) {
            return HUNDRED;
        }
        double share = places.stream().mapToDouble(Place::worth).max().orElse(1);
        double worst = Math.min(
                key.otherwise(), places.stream().mapToDouble(Place::worth).min().orElse(0));
        return worst >= 0 ? 0 : (int) Math.min(HUNDRED, Math.round(-worst / share * HUNDRED));
    }

    /** Corners in ten-thousandths; rounds become polygons (HTML 4.01, 13.6.1: shape and coords). */
    private static List<Region.Point> outline(Place place, QtiMedia.Size size) {
        double[] at = numbers(place.coords(), size);
        return switch (place.shape()) {
            case "rect" ->
                at.length == 4 ? corners(size, at[0], at[1], at[2], at[1], at[2], at[3], at[0], at[3]) : List.of();
            case "poly" -> at.length % 2 == 0 ? corners(size, at) : List.of();
            case "circle" -> at.length == 3 ? round(size, at[0], at[1], at[2], at[2]) : List.of();
            case "ellipse" -> at.length == 4 ? round(size, at[0], at[1], at[2], at[3]) : List.of();
            default -> List.of();
        };
    }

    private static double[] numbers(String coords, QtiMedia.Size size) {
        String[] parts = coords.strip().split("[,\\s]+", MOST_NUMBERS + 1);
        double[] numbers = new double[Math.min(parts.length, MOST_NUMBERS)];
        for (int i = 0; i < numbers.length; i++) {
            boolean percent = parts[i].endsWith("%");
            double number = QtiKey.number(parts[i].replace("%", ""));
            numbers[i] = percent ? number / HUNDRED * (i % 2 == 0 ? size.width() : size.height()) : number;
        }
        return numbers;
    }

    private static List<Region.Point> round(QtiMedia.Size size, double x, double y, double wide, double high) {
        double[] at = new double[CORNERS * 2];
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            at[2 * i] = x + wide * Math.cos(angle);
            at[2 * i + 1] = y + high * Math.sin(angle);
        }
        return corners(size, at);
    }

    private static List<Region.Point> corners(QtiMedia.Size size, double... at) {
        List<Region.Point> outline = new ArrayList<>();
        for (int i = 0; i + 1 < at.length; i += 2) {
            outline.add(
                    new Region.Point(tenThousandths(at[i], size.width()), tenThousandths(at[i + 1], size.height())));
        }
        return outline.stream().distinct().toList();
    }

    private static int tenThousandths(double at, double of) {
        return (int) Math.max(0, Math.min(Region.EDGE, Math.round(at / of * Region.EDGE)));
    }
}
