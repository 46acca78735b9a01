package org.pingandeng.portal.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A list as somebody asks for it.
 *
 * @param list which
 * @param role whose desk it is; public lists are asked for by a learner, who never gets a kept copy
 * @param shape first page, deep page, filter or words
 * @param address with all its parameters
 * @param mark what stands in its rows
 * @param rows how many rows the table has
 */
record ListVisit(String list, String role, String shape, String address, String mark, long rows) {

    private static final Pattern FOREIGN = Pattern.compile("[^\\x21-\\x7e]+");

    /** Asks for it once. */
    void open(UploadVisit visitor) throws IOException, InterruptedException {
        String page = visitor.open(coded());
        if (!page.contains(mark)) {
            throw new IllegalStateException(address + " shows no rows");
        }
    }

    private String coded() {
        return FOREIGN.matcher(address).replaceAll(each -> URLEncoder.encode(each.group(), StandardCharsets.UTF_8));
    }
}
