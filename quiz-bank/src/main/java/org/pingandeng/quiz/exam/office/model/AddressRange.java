package org.pingandeng.quiz.exam.office.model;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Network addresses from which a date may be sat, such as {@code 10.1.2.0/24} or {@code 2001:db8::/32}.
 *
 * @param first of the range
 * @param bits how many of them must agree
 * @param length of an address in bits
 */
public record AddressRange(BigInteger first, int bits, int length) {

    private static final Pattern NUMBERS =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final Pattern BREAKS = Pattern.compile("[\\s,，;；]+");

    /**
     * Reads a range.
     *
     * @param text an address, or one with the bits that count
     * @return the range; empty where it is none. No name is ever looked up.
     */
    public static Optional<AddressRange> read(String text) {
        String[] parts = text.strip().split("/", -1);
        if (parts.length > 2 || parts.length == 2 && !parts[1].matches("\\d{1,3}")) {
            return Optional.empty();
        }
        return bytes(parts[0]).flatMap(address -> {
            int length = address.length * Byte.SIZE;
            int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : length;
            return bits > length ? Optional.empty() : Optional.of(new AddressRange(head(address, bits), bits, length));
        });
    }

    /**
     * The ranges of a list.
     *
     * @param text set apart by blanks, commas or lines
     * @return each as it was typed
     */
    public static List<String> split(String text) {
        return BREAKS.splitAsStream(text)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * Whether an address may sit.
     *
     * @param ranges as typed; none means from anywhere
     * @param address of the candidate
     * @return true when one of them covers it
     */
    public static boolean allow(List<String> ranges, String address) {
        return ranges.isEmpty()
                || ranges.stream().flatMap(range -> read(range).stream()).anyMatch(range -> range.covers(address));
    }

    /**
     * Whether an address lies in the range.
     *
     * @param address in numbers
     * @return false for anything else
     */
    public boolean covers(String address) {
        return bytes(address)
                .filter(found -> found.length * Byte.SIZE == length)
                .filter(found -> head(found, bits).equals(first))
                .isPresent();
    }

    private static BigInteger head(byte[] address, int bits) {
        return new BigInteger(1, address).shiftRight(address.length * Byte.SIZE - bits);
    }

    private static Optional<byte[]> bytes(String address) {
        String plain = address == null ? "" : address.replaceAll("%.*$", "").replaceAll("^\\[|]$", "");
        if (!NUMBERS.matcher(plain).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(plain).getAddress());
        } catch (UnknownHostException none) {
            return Optional.empty();
        }
    }
}
