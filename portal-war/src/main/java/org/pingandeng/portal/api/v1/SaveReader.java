package org.pingandeng.portal.api.v1;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.pingandeng.quiz.exam.model.Save;

/**
 * Reads the body of a save call as it streams in: {@code {"saves":[{"n":1,"slot":3,"a":"{…}","at":"…","prev":"hex",
 * "hash":"hex"}]}}. Unknown fields are passed over; at most 200 saves and 256 KB are read.
 *
 * @param saves in the order sent
 */
record SaveReader(List<Save> saves) {

    private static final int MOST_SAVES = 200;
    private static final int MOST_BYTES = 256 << 10;

    /**
     * Reads a body.
     *
     * @param json factory to read with
     * @param body from outside: anything
     * @return the saves
     * @throws IOException when it is no JSON or the room went away
     * @throws IllegalArgumentException when it has another form or is too large
     */
    static SaveReader read(JsonFactory json, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("too large");
        }
        List<Save> saves = new ArrayList<>();
        try (JsonParser parser = json.createParser(bytes)) {
            expect(parser, JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean ours = "saves".equals(parser.currentName());
                parser.nextToken();
                if (ours) {
                    saves(parser, saves);
                } else {
                    parser.skipChildren();
                }
            }
        }
        return new SaveReader(saves);
    }

    private static void saves(JsonParser parser, List<Save> saves) throws IOException {
        require(parser.currentToken() == JsonToken.START_ARRAY);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            require(parser.currentToken() == JsonToken.START_OBJECT && saves.size() < MOST_SAVES);
            saves.add(save(parser));
        }
    }

    private static Save save(JsonParser parser) throws IOException {
        int sequence = 0;
        int slot = 0;
        String answer = "";
        String at = "";
        byte[] previous = new byte[0];
        byte[] hash = new byte[0];
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "n" -> sequence = parser.getValueAsInt();
                case "slot" -> slot = parser.getValueAsInt();
                case "a" -> answer = parser.getValueAsString("");
                case "at" -> at = parser.getValueAsString("");
                case "prev" -> previous = HexFormat.of().parseHex(parser.getValueAsString(""));
                case "hash" -> hash = HexFormat.of().parseHex(parser.getValueAsString(""));
                default -> parser.skipChildren();
            }
        }
        return new Save(sequence, slot, answer, at, previous, hash);
    }

    private static void expect(JsonParser parser, JsonToken token) throws IOException {
        require(parser.nextToken() == token);
    }

    private static void require(boolean held) {
        if (!held) {
            throw new IllegalArgumentException("not the form of a save call");
        }
    }
}
