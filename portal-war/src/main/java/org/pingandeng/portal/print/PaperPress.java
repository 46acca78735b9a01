package org.pingandeng.portal.print;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.pingandeng.quiz.item.CandidateItem;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.paper.Paper;

/** Lays a paper out for printing: the questions, the answer sheet, or the key. Pure. */
public final class PaperPress {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final int MOST_BOXES = 8;

    private final String title;
    private final String version;
    private final int minutes;
    private final PressWords words;

    /**
     * A press for one version of one paper.
     *
     * @param title the paper's name
     * @param version its letter, by which sheet and key are matched
     * @param minutes how long it takes; 0 where nothing is said
     * @param words in one language
     */
    public PaperPress(String title, String version, int minutes, PressWords words) {
        this.title = title;
        this.version = version;
        this.minutes = minutes;
        this.words = words;
    }

    /**
     * One question in its place.
     *
     * @param slot number, points and the options' order
     * @param item its content
     */
    public record Asked(Paper.Slot slot, Item item) {}

    /**
     * Lays it out.
     *
     * @param what of it
     * @param questions in their order
     * @return ready for PDF or Word
     */
    public Printed print(Printed.What what, List<Asked> questions) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(what == Printed.What.PAPER ? title : title + " · " + words.say("what." + what)));
        head(what, questions, blocks);
        int number = 0;
        for (List<Asked> section : sections(questions)) {
            blocks.add(new Block.Heading(heading(number++, section)));
            switch (what) {
                case PAPER -> ask(section, blocks);
                case SHEET -> answer(section, blocks);
                case KEY -> tell(section, blocks);
            }
        }
        return new Printed(title + " " + version, blocks);
    }

    private void head(Printed.What what, List<Asked> questions, List<Block> blocks) {
        double points =
                questions.stream().mapToDouble(asked -> asked.slot().points()).sum();
        String line = words.say("head", version, questions.size(), shown(points));
        blocks.add(new Block.Text(minutes > 0 ? line + words.say("head.minutes", minutes) : line, 0, false));
        if (what != Printed.What.KEY) {
            blocks.add(new Block.Text(words.say("head.person"), 0, false));
        }
    }

    /** Neighbours of one type stand under one heading. */
    private static List<List<Asked>> sections(List<Asked> questions) {
        List<List<Asked>> sections = new ArrayList<>();
        ItemType last = null;
        for (Asked asked : questions) {
            if (asked.item().type() != last) {
                sections.add(new ArrayList<>());
                last = asked.item().type();
            }
            sections.get(sections.size() - 1).add(asked);
        }
        return sections;
    }

    private String heading(int number, List<Asked> questions) {
        double points =
                questions.stream().mapToDouble(asked -> asked.slot().points()).sum();
        return words.say(
                "section",
                number < NUMERALS.length() ? NUMERALS.substring(number, number + 1) : String.valueOf(number + 1),
                number + 1,
                words.say("type." + questions.get(0).item().type().word()),
                questions.size(),
                shown(points));
    }

    private void ask(List<Asked> questions, List<Block> blocks) {
        QuestionPress press = new QuestionPress(words, blocks);
        questions.forEach(asked -> press.ask(
                asked.slot().number() + ". ", asked.item(), asked.slot().order(), 0));
    }

    private void answer(List<Asked> questions, List<Block> blocks) {
        for (Asked asked : questions) {
            String number = asked.slot().number() + ". ";
            Item item = asked.item();
            if (item instanceof Item.TrueFalse) {
                blocks.add(new Block.Text(number + "［√］　［×］", 0, false));
            } else if (item instanceof Item.Single || item instanceof Item.Multiple) {
                blocks.add(new Block.Text(
                        number + boxes(CandidateItem.options(item).size()), 0, false));
            } else {
                blocks.add(new Block.Text(number, 0, false));
                blocks.add(new Block.Lines(lines(item)));
            }
        }
    }

    private static String boxes(int options) {
        StringBuilder boxes = new StringBuilder();
        for (int at = 0; at < Math.min(MOST_BOXES, options); at++) {
            boxes.append('［').append(QuestionPress.letter(at)).append("］　");
        }
        return boxes.toString();
    }

    private static int lines(Item item) {
        if (item instanceof Item.CaseStudy study) {
            return study.parts().stream().mapToInt(part -> lines(part.item())).sum();
        }
        return item instanceof Item.ShortAnswer ? 6 : item instanceof Item.HazardPicture ? 4 : 1;
    }

    private void tell(List<Asked> questions, List<Block> blocks) {
        QuestionPress press = new QuestionPress(words, blocks);
        for (Asked asked : questions) {
            String key = press.key(asked.item(), asked.slot().order());
            blocks.add(new Block.Text(
                    asked.slot().number() + ". " + key
                            + words.say("points", shown(asked.slot().points())),
                    0,
                    true));
            if (!asked.item().text().explanation().isBlank()) {
                blocks.add(new Block.Text(
                        words.say("explanation", asked.item().text().explanation()), 1, false));
            }
        }
    }

    private static String shown(double points) {
        return BigDecimal.valueOf(points)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
