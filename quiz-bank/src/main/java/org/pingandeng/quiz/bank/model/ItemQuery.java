package org.pingandeng.quiz.bank.model;

import org.pingandeng.quiz.item.Use;

/**
 * What to look for; empty texts, nulls and 0 mean anything.
 *
 * @param words parts of the question's text or of its code, with blanks between; each must be found
 * @param use practice or exam
 * @param state where it stands
 * @param type the type's word
 * @param topic beginning of the topic's path
 * @param difficulty 1 to 5
 * @param field label of an industry field
 * @param post label of a post
 * @param operation label of an operation item
 * @param law a law, or one of its articles such as {@code 安全生产法:28}
 * @param source where the author took it from, whole
 * @param used whether it was ever put before somebody
 */
public record ItemQuery(
        String words,
        Use use,
        ItemState state,
        String type,
        String topic,
        int difficulty,
        String field,
        String post,
        String operation,
        String law,
        String source,
        Boolean used) {

    /** Everything. */
    public static final ItemQuery ALL = new ItemQuery("", null, null, "", "", 0, "", "", "", "", "", null);

    /**
     * The same without its topic, for the counts of all topics.
     *
     * @return a query
     */
    public ItemQuery inAnyTopic() {
        return new ItemQuery(words, use, state, type, "", difficulty, field, post, operation, law, source, used);
    }

    /**
     * The label asked for of one kind of tag.
     *
     * @param kind which
     * @return empty for any
     */
    public String tag(TagKind kind) {
        return switch (kind) {
            case FIELD -> field;
            case POST -> post;
            case OPERATION -> operation;
        };
    }
}
