package org.pingandeng.quiz.practice.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The points that a learner found in their own sentences as JSON: {@code {"0":[0,2]}}. */
final class SaidJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SaidJson() {}

    static String write(Map<Integer, Set<Integer>> said) {
        Map<Integer, Set<Integer>> sorted = new TreeMap<>();
        said.forEach((place, points) -> sorted.put(place, new TreeSet<>(points)));
        try {
            return JSON.writeValueAsString(sorted);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Map<Integer, Set<Integer>> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored check is broken", broken);
        }
    }
}
