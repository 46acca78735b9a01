package org.pingandeng.quiz.exchange;

/**
 * An item of a package.
 *
 * @param number its place among the package's items, from 1
 * @param file its file, as the zip names it
 * @param section path of the test's sections it stands in, or empty
 * @param lom what the manifest says about it
 */
record QtiEntry(int number, String file, String section, QtiLom lom) {

    /** A file that an item names by an address of its own: beside it, never outside the package. */
    static String beside(String file, String address) {
        String path = address.replaceFirst("[?#].*$", "");
        try {
            path = java.net.URLDecoder.decode(path.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            // it stands there as it is
        }
        java.util.ArrayDeque<String> steps = new java.util.ArrayDeque<>();
        String folder = file.contains("/") ? file.substring(0, file.lastIndexOf('/') + 1) : "";
        for (String step : (path.startsWith("/") ? path : folder + path).split("/")) {
            if (step.equals("..") && steps.pollLast() == null) {
                return "";
            } else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
