package org.pingandeng.portal.post.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one row of a file: whom it means, or everything that is wrong with it. */
final class DraftReader {

    private static final Pattern BROKEN = Pattern.compile("ERROR:#.*|#(N/A|NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!)");
    private static final Pattern EXPONENT = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+?\\d+");
    private static final Set<String> NEVER = Set.of("长期", "长期有效", "永久", "noend", "doesnotexpire");

    private final int row;
    private final Map<PostColumn, String> cells;
    private final Map<String, Post> posts;
    private final Map<PostColumn, RowFlaw> flaws = new EnumMap<>(PostColumn.class);

    DraftReader(int row, Map<PostColumn, String> cells, Map<String, Post> posts) {
        this.row = row;
        this.cells = cells;
        this.posts = posts;
    }

    /** Whom the row means; empty where something is wrong. */
    Optional<PostDraft> read() {
        cells.forEach((column, text) -> {
            if (BROKEN.matcher(text).matches()) {
                refuse(column, PostRefusal.FORMULA);
            }
        });
        if (text(PostColumn.NAME).isEmpty() && text(PostColumn.ACCOUNT).isEmpty()) {
            refuse(PostColumn.NAME, PostRefusal.NAME);
        }
        Post post = post();
        LocalDate since = day(PostColumn.SINCE);
        PostDraft.Paper paper = papered() ? paper() : null;
        return flaws.isEmpty()
                ? Optional.of(new PostDraft(
                        row,
                        text(PostColumn.NAME),
                        text(PostColumn.ACCOUNT),
                        post,
                        text(PostColumn.DUTY),
                        since,
                        paper))
                : Optional.empty();
    }

    /** Everything that is wrong, by column. */
    List<RowFlaw> flaws() {
        return new ArrayList<>(flaws.values());
    }

    private Post post() {
        Post post = posts.get(PostTable.key(text(PostColumn.POST)));
        if (post == null) {
            refuse(PostColumn.POST, text(PostColumn.POST).isEmpty() ? PostRefusal.BLANK : PostRefusal.POST);
        }
        return post;
    }

    private LocalDate day(PostColumn column) {
        Optional<LocalDate> day = TypedDay.of(text(column));
        if (day.isEmpty()) {
            refuse(column, text(column).isEmpty() ? PostRefusal.BLANK : PostRefusal.NO_DAY);
        }
        return day.orElse(null);
    }

    private static Stream<PostColumn> paperColumns() {
        return Stream.of(PostColumn.NUMBER, PostColumn.ISSUER, PostColumn.FROM, PostColumn.UNTIL);
    }

    private boolean papered() {
        return paperColumns().anyMatch(column -> !text(column).isEmpty());
    }

    private PostDraft.Paper paper() {
        paperColumns().filter(column -> text(column).isEmpty()).forEach(column -> refuse(column, PostRefusal.PAPER));
        String number = text(PostColumn.NUMBER);
        if (EXPONENT.matcher(number).matches()) {
            refuse(PostColumn.NUMBER, PostRefusal.DIGITS);
        }
        boolean endless = NEVER.contains(PostTable.key(text(PostColumn.UNTIL)));
        return new PostDraft.Paper(
                number, text(PostColumn.ISSUER), day(PostColumn.FROM), endless ? null : day(PostColumn.UNTIL));
    }

    private String text(PostColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** Of each cell the first thing is enough; a number of a certificate is not repeated. */
    private void refuse(PostColumn column, PostRefusal reason) {
        flaws.putIfAbsent(column, new RowFlaw(row, column, reason, column == PostColumn.NUMBER ? "" : text(column)));
    }
}
