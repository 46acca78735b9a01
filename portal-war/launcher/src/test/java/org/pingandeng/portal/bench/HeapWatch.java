package org.pingandeng.portal.bench;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import com.sun.tools.attach.VirtualMachine;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/**
 * How much more heap another Java process holds while it works. The level before is what is left after a forced
 * collection; the level during the work is the most that is left after any collection of its own, which counts what the
 * work holds and an upper bound of what it has just dropped. The peak of all use, garbage included, is told beside it.
 */
final class HeapWatch implements AutoCloseable {

    private static final long PAUSE_MILLIS = 20;
    private static final double MIB = 1024.0 * 1024;

    private final JMXConnector connector;
    private final MemoryMXBean memory;
    private final List<GarbageCollectorMXBean> collectors;
    private final List<MemoryPoolMXBean> pools;
    private final AtomicLong most = new AtomicLong();
    private final Thread watcher = new Thread(this::watch, "heap-watch");
    private long before;

    HeapWatch(long pid) throws Exception {
        VirtualMachine machine = VirtualMachine.attach(String.valueOf(pid));
        try {
            connector = JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()));
        } finally {
            machine.detach();
        }
        MBeanServerConnection server = connector.getMBeanServerConnection();
        memory = ManagementFactory.getPlatformMXBean(server, MemoryMXBean.class);
        collectors = ManagementFactory.getPlatformMXBeans(server, GarbageCollectorMXBean.class);
        pools = ManagementFactory.getPlatformMXBeans(server, MemoryPoolMXBean.class).stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** Notes the level and begins to watch. */
    void begin() {
        memory.gc();
        memory.gc();
        before = memory.getHeapMemoryUsage().getUsed();
        most.set(before);
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        watcher.setDaemon(true);
        watcher.start();
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                collectors.forEach(this::note);
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(GarbageCollectorMXBean collector) {
        GcInfo last = collector.getLastGcInfo();
        if (last != null) {
            long left = pools.stream()
                    .map(pool -> last.getMemoryUsageAfterGc().get(pool.getName()))
                    .mapToLong(MemoryUsage::getUsed)
                    .sum();
            most.accumulateAndGet(left, Math::max);
        }
    }

    /** How much more was held at most than before. */
    double grownMiB() {
        return (most.get() - before) / MIB;
    }

    /** The most that was in use above the level before, garbage included. */
    double peakMiB() {
        return (pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - before) / MIB;
    }

    @Override
    public void close() throws Exception {
        watcher.interrupt();
        watcher.join();
        connector.close();
    }
}
