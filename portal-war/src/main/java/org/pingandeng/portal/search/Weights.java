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
 * @param nested a term inside a longer one that was typed
 * @param whole of a law, a course or a case rather than of a part
 * @param loose as any pair of characters of the line
 * @param again what is left for each further part of the same law
 * @param cited as an article that one of the first cites
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
        float nested,
        float whole,
        float loose,
        float again,
        float cited,
        float length,
        float most) {

    static final Weights SET =
            new Weights(1.06f, 1f, 0.8f, 1.4f, 0.3f, 0.8f, 0.6f, 1.5f, 0.07f, 0.93f, 0.9f, 0.67f, 0.3f);

    float of(int zone) {
        return zone == 0 ? title : zone == 1 ? text : more;
    }
}
