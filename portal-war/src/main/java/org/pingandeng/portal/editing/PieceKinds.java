package org.pingandeng.portal.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingandeng.portal.editing.model.PieceKind;

/** The kinds of things that this house publishes by reviews. */
@ApplicationScoped
class PieceKinds {

    @Inject
    @Any
    Instance<PieceKind> found;

    private final List<PieceKind> given = new ArrayList<>();

    /** For the container. */
    PieceKinds() {}

    PieceKinds(PieceKind... kinds) {
        given.addAll(List.of(kinds));
    }

    Optional<PieceKind> of(String kind) {
        return (found == null ? given.stream() : found.stream())
                .filter(each -> each.kind().equals(kind))
                .findFirst();
    }

    PieceKind sure(String kind) {
        return of(kind).orElseThrow(() -> new IllegalStateException("There is nothing of kind " + kind));
    }
}
