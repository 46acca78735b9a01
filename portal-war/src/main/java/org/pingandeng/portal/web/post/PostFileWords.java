package org.pingandeng.portal.web.post;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.pingandeng.portal.post.model.Intake;
import org.pingandeng.portal.post.model.Post;
import org.pingandeng.portal.post.model.PostColumn;
import org.pingandeng.portal.post.model.PostTable;
import org.pingandeng.portal.post.model.RowFlaw;
import org.pingandeng.portal.web.site.Preferences;

/** A list that comes as a file, in the visitor's language. */
@Named("postFileWords")
@RequestScoped
public class PostFileWords {

    @Inject
    PostWords words;

    @Inject
    Preferences preferences;

    /** The heading of a column; a dash where a flaw is in none. */
    public String heading(PostColumn column) {
        return column == null ? "—" : column.heading(preferences.isEnglish());
    }

    /** What is wrong, and what to do. */
    public String why(RowFlaw flaw) {
        Object value = switch (flaw.reason()) {
            case COLUMN -> heading(flaw.column());
            case ROWS_MANY -> String.valueOf(PostTable.MOST_ROWS);
            default -> flaw.found();
        };
        return words.say("refusal." + flaw.reason().name(), value);
    }

    /** Everything that is wrong with a whole file. */
    String whole(List<RowFlaw> flaws) {
        return flaws.stream().map(this::why).distinct().collect(Collectors.joining(" "));
    }

    /** What a row comes to. */
    public String state(Intake.State state) {
        return words.say("file.state." + state.name());
    }

    /** The colour of the tag that says what a row comes to. */
    public String kind(Intake.State state) {
        return switch (state) {
            case NEW -> "ok";
            case PROOF -> "info";
            case STANDS -> "line";
        };
    }

    /** What entering a file would come to. */
    public String sum(Intake intake) {
        return counted("file.sum", intake);
    }

    /** What was entered. */
    String done(Intake intake) {
        return counted("file.done", intake);
    }

    private String counted(String key, Intake intake) {
        return words.say(
                key,
                String.valueOf(intake.count(Intake.State.NEW)),
                String.valueOf(intake.proofs()),
                String.valueOf(intake.count(Intake.State.STANDS)));
    }

    /** The posts by what they are called in either language, for reading files. */
    Map<String, Post> posts() {
        Map<String, Post> posts = new HashMap<>();
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            ResourceBundle names = ResourceBundle.getBundle(PostWords.BUNDLE, locale);
            for (Post post : Post.values()) {
                posts.put(PostTable.key(names.getString("post." + post.name())), post);
            }
        }
        return posts;
    }

    /** Whether the page is in English. */
    boolean english() {
        return preferences.isEnglish();
    }
}
