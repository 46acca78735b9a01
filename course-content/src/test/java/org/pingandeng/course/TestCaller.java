package org.pingandeng.course;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.course.port.Caller;

/** Who asks in a test: at first somebody of the county. */
public final class TestCaller implements Caller {

    public UUID id = UUID.randomUUID();
    public UUID organisation;
    public Set<UUID> reach;

    @Override
    public Optional<UUID> id() {
        return Optional.ofNullable(id);
    }

    @Override
    public String name() {
        return "示例老师";
    }

    @Override
    public Optional<UUID> organisation() {
        return Optional.ofNullable(organisation);
    }

    @Override
    public boolean sees(Optional<UUID> owner) {
        return owner.isEmpty() || changes(owner);
    }

    @Override
    public boolean changes(Optional<UUID> owner) {
        return reach == null || owner.filter(reach::contains).isPresent();
    }
}
