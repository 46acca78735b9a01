package org.pingandeng.portal.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pingandeng.quiz.item.ItemType;

/** What the forms of test assembly offer to choose from. */
@Named("paperChoices")
@RequestScoped
public class PaperChoices {

    @Inject
    PaperWords words;

    /** The types of items. */
    public List<Choice> getTypes() {
        return Arrays.stream(ItemType.values())
                .map(type -> new Choice(type.word(), words.say("type." + type.word())))
                .toList();
    }

    /** Difficulties from 1 to 5. */
    public List<Choice> getDifficulties() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(each -> new Choice(String.valueOf(each), String.valueOf(each)))
                .toList();
    }

    /** Over how many steps topics may be spread. */
    public List<Choice> getLevels() {
        return IntStream.rangeClosed(0, 2)
                .mapToObj(each -> new Choice(String.valueOf(each), words.say("level." + each)))
                .toList();
    }

    /** For what papers are drawn. */
    public List<Choice> getUses() {
        return Stream.of("EXAM", "PRACTICE")
                .map(each -> new Choice(each, words.say("use." + each)))
                .toList();
    }
}
