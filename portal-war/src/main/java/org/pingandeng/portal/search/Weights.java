package org.pingandeng.portal.search;

/**
 * How much it counts where and as what a term is found. Set on the judged queries (docs/search.md).
 *
 * @param title in a title
 * @param text in a text
 * @param more in what else leads to it
 * @param idea as a term of the dictionary
 * @param word as a word
 * @param pairs as pairs of characters
 * @param exact a term of the dictionary just as it was typed, beside all others of its group
 * @param faint as a word of one character
 * @param nested a term inside a longer one that was typed
 * @param whole of a law, a course or a case rather than of a part
 * @param asked the same where something is asked
 * @param answer of an answer where something is asked
 * @param enough the share of what a line's words weigh that one must have where nothing has all
 * @param loose as any pair of characters of the line
 * @param again what is left for each further part of the same law
 * @param cited as an article that one of the first cites
 * @param echo as a term that the first finds have in common
 * @param length how much shorter texts are preferred (BM25's b)
 * @param most the share of the best of the three places that others add to
 */
record Weights(
        float title,
        float text,
        float more,
        float idea,
        float word,
        float pairs,
        float exact,
        float faint,
        float nested,
        float whole,
        float asked,
        float answer,
        float enough,
        float loose,
        float again,
        float cited,
        float echo,
        float length,
        float most) {

    static final Weights SET = new Weights(
            1.06f, 1f, 0.8f, 1.4f, 0.3f, 0.8f, 0.2f, 0.3f, 0.6f, 1.5f, 0.8f, 1.5f, 0.25f, 0.07f, 0.93f, 0.9f, 0.2f,
            0.67f, 0.3f);

    float of(int zone) {
        return zone == 0 ? title : zone == 1 ? text : more;
    }
}
