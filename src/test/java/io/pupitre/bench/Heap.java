package io.pupitre.bench;

import java.lang.management.ManagementFactory;

/** What of the heap is in use. */
final class Heap {

    private static final int COLLECTIONS = 3;

    private Heap() {}

    /** Bytes of what is reachable: in use after a full collection. */
    static long live() {
        for (int time = 0; time < COLLECTIONS; time++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
