package org.pingandeng.quiz.exam.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.quiz.exam.office.model.RosterLine;
import org.pingandeng.quiz.exam.office.model.Rosters;
import org.pingandeng.quiz.exam.watch.model.Hall;
import org.pingandeng.quiz.exam.watch.model.Seat;

/** Brings to the grid what the rosters of dates know: who has which place, and who is expected and has not begun. */
final class HallRosters {

    private final Rosters rosters;

    HallRosters(Rosters rosters) {
        this.rosters = rosters;
    }

    /** One roster is read for each date, however many sit on it. */
    List<Seat> seated(Hall hall, List<Seat> seats) {
        Map<UUID, Map<UUID, Integer>> chairs = new HashMap<>();
        List<Seat> all = new ArrayList<>();
        for (Seat seat : seats) {
            all.add(
                    seat.session() == null
                            ? seat
                            : seat.at(chairs.computeIfAbsent(seat.session(), this::chairs)
                                    .getOrDefault(seat.candidate(), 0)));
        }
        if (hall.session() != null) {
            Set<UUID> here = seats.stream().map(Seat::candidate).collect(Collectors.toSet());
            chairs.computeIfAbsent(hall.session(), this::chairs).forEach((candidate, chair) -> {
                if (!here.contains(candidate) && reached(hall, candidate)) {
                    all.add(Seat.waitedFor(candidate, hall.session(), chair));
                }
            });
        }
        return all;
    }

    private static boolean reached(Hall hall, UUID candidate) {
        return hall.whose().everybody() || hall.whose().candidates().contains(candidate);
    }

    private Map<UUID, Integer> chairs(UUID session) {
        return rosters.of(session).accepted().stream()
                .collect(Collectors.toMap(line -> line.candidate().value(), RosterLine::seat));
    }
}
