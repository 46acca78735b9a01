package org.pingandeng.portal.web.entry;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The proxies that are believed, as addresses and blocks of addresses (CIDR).
 *
 * @param blocks each of them
 */
record TrustedProxies(List<Block> blocks) {

    /** Addresses of one family that begin alike. */
    record Block(byte[] address, int bits) {

        boolean covers(byte[] other) {
            int rest = address.length * 8 - bits;
            return other.length == address.length
                    && new BigInteger(1, address).shiftRight(rest).equals(new BigInteger(1, other).shiftRight(rest));
        }
    }

    /**
     * Reads the setting.
     *
     * @param setting addresses and blocks with commas between, such as {@code 10.0.0.5,192.168.0.0/16}
     * @throws IllegalArgumentException when a part is neither: a wrong setting is not to be guessed at
     */
    static TrustedProxies read(String setting) {
        return new TrustedProxies(Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(TrustedProxies::block)
                .toList());
    }

    private static Block block(String part) {
        String[] halves = part.split("/", 2);
        byte[] address = address(halves[0])
                .orElseThrow(() -> new IllegalArgumentException("portal.trusted.proxies: no address: " + part));
        int bits = halves.length == 1 ? address.length * 8 : Integer.parseInt(halves[1]);
        if (bits < 0 || bits > address.length * 8) {
            throw new IllegalArgumentException("portal.trusted.proxies: no block of addresses: " + part);
        }
        return new Block(address, bits);
    }

    /** Only what is written as an address; a name would be asked from the network. */
    private static Optional<byte[]> address(String text) {
        if (!text.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text).getAddress());
        } catch (UnknownHostException malformed) {
            return Optional.empty();
        }
    }

    boolean covers(String text) {
        return address(text)
                .filter(address -> blocks.stream().anyMatch(block -> block.covers(address)))
                .isPresent();
    }

    /**
     * The client behind the proxies: the rightmost address that is no trusted proxy, because all to its left may be
     * invented.
     *
     * @param peer who is connected, a trusted proxy
     * @param forwarded what the proxies say, the nearest last
     * @return the last believable address; the peer's where nothing believable was said
     */
    String client(String peer, List<String> forwarded) {
        String client = peer;
        for (int at = forwarded.size() - 1; at >= 0 && covers(client); at--) {
            if (address(forwarded.get(at)).isEmpty()) {
                return client;
            }
            client = forwarded.get(at);
        }
        return client;
    }
}
