package org.pingandeng.portal.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.CandidateItem;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Prose;
import org.pingandeng.quiz.item.Region;

/** Lays one question out: as it is asked, and its answer in words, with the letters of this printing. */
final class QuestionPress {

    private static final int WRITING_LINES = 6;
    private static final int FINDING_LINES = 4;

    private final PressWords words;
    private final List<Block> blocks;

    QuestionPress(PressWords words, List<Block> blocks) {
        this.words = words;
        this.blocks = blocks;
    }

    /** A question with its number; options stand in the order given, or as authored where it is empty. */
    void ask(String number, Item item, List<Integer> order, int indent) {
        prose(number, item.text().stem() + place(item), indent);
        if (item instanceof Item.Ordering || item instanceof Item.Single || item instanceof Item.Multiple) {
            options(shown(item, order), indent + 1);
        } else if (item instanceof Item.Matching matching) {
            pairs(matching, shown(item, order));
        } else if (item instanceof Item.HazardPicture scene) {
            blocks.add(new Block.Picture(scene.picture(), scene.alt()));
            blocks.add(new Block.Text(words.say("hazards"), indent + 1, false));
            blocks.add(new Block.Lines(FINDING_LINES));
        } else if (item instanceof Item.ShortAnswer) {
            blocks.add(new Block.Lines(WRITING_LINES));
        } else if (item instanceof Item.CaseStudy study) {
            for (int part = 0; part < study.parts().size(); part++) {
                ask("（" + (part + 1) + "）", study.parts().get(part).item(), List.of(), indent + 1);
            }
        }
        if (item instanceof Item.Ordering || item instanceof Item.Matching) {
            blocks.add(new Block.Text(words.say("answerLine"), indent + 1, false));
        }
    }

    /** Where a letter or a tick is written behind the stem. */
    private static String place(Item item) {
        return item instanceof Item.Single || item instanceof Item.Multiple || item instanceof Item.TrueFalse
                ? "（　　）"
                : "";
    }

    private static List<String> shown(Item item, List<Integer> order) {
        return CandidateItem.of(item, order).options().stream()
                .map(option -> CandidateItem.options(item).get(option.at()))
                .toList();
    }

    private void options(List<String> options, int indent) {
        for (int at = 0; at < options.size(); at++) {
            prose(letter(at) + "．", options.get(at), indent);
        }
    }

    private void pairs(Item.Matching matching, List<String> choices) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < Math.max(matching.prompts().size(), choices.size()); row++) {
            rows.add(List.of(
                    row < matching.prompts().size()
                            ? (row + 1) + ". " + Prose.plain(matching.prompts().get(row))
                            : "",
                    row < choices.size() ? letter(row) + "．" + Prose.plain(choices.get(row)) : ""));
        }
        blocks.add(new Block.Table(rows));
    }

    /** The words of a stem or an option, with their tables and pictures in place. */
    private void prose(String begin, String text, int indent) {
        String lead = begin;
        for (Prose.Block block : Prose.of(text).blocks()) {
            if (block instanceof Prose.Block.Paragraph paragraph) {
                lead = paragraph(lead, paragraph.pieces(), indent);
            } else if (block instanceof Prose.Block.Table table) {
                blocks.add(new Block.Table(table.rows().stream()
                        .map(row -> row.stream().map(QuestionPress::plain).toList())
                        .toList()));
            }
        }
        if (!lead.isEmpty()) {
            blocks.add(new Block.Text(lead, indent, false));
        }
    }

    private String paragraph(String lead, List<Prose.Piece> pieces, int indent) {
        StringBuilder line = new StringBuilder(lead);
        for (Prose.Piece piece : pieces) {
            if (piece instanceof Prose.Piece.Picture picture) {
                flush(line, indent);
                blocks.add(new Block.Picture(picture.picture(), picture.alt()));
            } else {
                line.append(plain(List.of(piece)));
            }
        }
        flush(line, indent);
        return "";
    }

    private void flush(StringBuilder line, int indent) {
        if (!line.isEmpty()) {
            blocks.add(new Block.Text(line.toString(), indent, false));
            line.setLength(0);
        }
    }

    private static String plain(List<Prose.Piece> pieces) {
        return pieces.stream()
                .map(piece -> {
                    if (piece instanceof Prose.Piece.Words said) {
                        return said.text();
                    }
                    return piece instanceof Prose.Piece.Sound sound
                            ? "♪ " + sound.label()
                            : ((Prose.Piece.Picture) piece).alt();
                })
                .collect(Collectors.joining());
    }

    /** The answer in words. */
    String key(Item item, List<Integer> order) {
        if (item instanceof Item.TrueFalse statement) {
            return statement.right() ? "√" : "×";
        }
        if (item instanceof Item.Single single) {
            return letter(at(single.right(), order));
        }
        if (item instanceof Item.Multiple multiple) {
            return multiple.right().stream()
                    .map(right -> at(right, order))
                    .sorted()
                    .map(QuestionPress::letter)
                    .collect(Collectors.joining());
        }
        if (item instanceof Item.FillIn fillIn) {
            return fillIn.blanks().stream().map(Blank::shown).collect(Collectors.joining("；"));
        }
        return further(item, order);
    }

    private String further(Item item, List<Integer> order) {
        if (item instanceof Item.Ordering ordering) {
            return ordering.right().stream()
                    .map(right -> letter(at(right, order)))
                    .collect(Collectors.joining(" → "));
        }
        if (item instanceof Item.Matching matching) {
            List<String> pairs = new ArrayList<>();
            for (int right : matching.right()) {
                pairs.add((pairs.size() + 1) + letter(at(right, order)));
            }
            return String.join("　", pairs);
        }
        if (item instanceof Item.HazardPicture scene) {
            return scene.regions().stream()
                    .filter(Region::hazard)
                    .map(Region::label)
                    .collect(Collectors.joining("；"));
        }
        if (item instanceof Item.ShortAnswer sentences) {
            return sentences.reference()
                    + sentences.points().stream()
                            .map(point -> "\n· " + point.text() + words.say("weight", point.weight()))
                            .collect(Collectors.joining());
        }
        return parts((Item.CaseStudy) item);
    }

    private String parts(Item.CaseStudy study) {
        List<String> keys = new ArrayList<>();
        study.parts().forEach(part -> keys.add("（" + (keys.size() + 1) + "）" + key(part.item(), List.of())));
        return String.join("\n", keys);
    }

    private static int at(int authored, List<Integer> order) {
        return order.isEmpty() ? authored : order.indexOf(authored);
    }

    static String letter(int at) {
        return String.valueOf((char) ('A' + at));
    }
}
