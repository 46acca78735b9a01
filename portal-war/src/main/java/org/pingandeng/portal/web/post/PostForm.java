package org.pingandeng.portal.web.post;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.post.model.Keeper;
import org.pingandeng.portal.post.model.PostColumn;
import org.pingandeng.portal.post.model.PostTable;
import org.pingandeng.portal.print.FormPress;

/** The workbook that an enterprise fills in and brings back: the columns, an example, and what the posts are called. */
@RequestScoped
public class PostForm {

    @Inject
    PostWords words;

    @Inject
    PostFileWords fileWords;

    /**
     * Sends the workbook.
     *
     * @param keeper whose list it is for
     */
    public void send(Keeper keeper) throws IOException {
        List<String> posts = keeper.posts().stream().sorted().map(words::post).toList();
        List<PostColumn> columns = List.of(PostColumn.values());
        String title = words.say("file.form");
        byte[] file = FormPress.print(new FormPress.Form(
                words.say("title"),
                columns.stream().map(fileWords::heading).toList(),
                columns.stream().map(example(posts.get(0))::get).toList(),
                PostTable.MOST_ROWS,
                PostColumn.POST.ordinal(),
                posts,
                words.say("file.posts"),
                notes(posts)));
        Faces.sendFile(file, title + ".xlsx", true);
    }

    private Map<PostColumn, String> example(String post) {
        Map<PostColumn, String> example = new EnumMap<>(PostColumn.class);
        example.put(PostColumn.NAME, PostTable.example(fileWords.english()));
        example.put(PostColumn.ACCOUNT, "");
        example.put(PostColumn.POST, post);
        example.put(PostColumn.DUTY, "");
        example.put(PostColumn.SINCE, "2024-03-01");
        example.put(PostColumn.NUMBER, "T000000000000001234");
        example.put(PostColumn.ISSUER, words.say("file.example.issuer"));
        example.put(PostColumn.FROM, "2024-03-01");
        example.put(PostColumn.UNTIL, "2030-02-28");
        return example;
    }

    private List<String> notes(List<String> posts) {
        List<String> notes = new ArrayList<>();
        notes.add(words.say("post"));
        notes.addAll(posts);
        notes.add("");
        Stream.of("file.rule.person", "file.rule.duty", "file.rule.days", "file.rule.paper")
                .map(key -> words.say(key))
                .forEach(notes::add);
        return notes;
    }
}
