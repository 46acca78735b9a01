package org.pingandeng.portal.web.certificate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address with its personal part cut off, for logs: the network of IPv4 (/24) or IPv6 (/48). */
final class Network {

    private static final Pattern IPV4 = Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})\\.\\d{1,3}");
    private static final Pattern IPV6 = Pattern.compile("([0-9a-fA-F]{1,4}):([0-9a-fA-F]{0,4}):([0-9a-fA-F]{0,4}):.*");

    private Network() {}

    static String of(String address) {
        Matcher four = IPV4.matcher(address);
        if (four.matches()) {
            return four.group(1) + ".0/24";
        }
        Matcher six = IPV6.matcher(address);
        return six.matches() ? six.group(1) + ":" + six.group(2) + ":" + six.group(3) + "::/48" : "other";
    }
}
