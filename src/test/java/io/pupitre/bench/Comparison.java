package io.pupitre.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;

/**
 * CPU time of two ways to the same rows: of this process and of the database's, in turns, until each side has had
 * {@value #SECONDS} seconds. What else the machine does lengthens the wall's clock, not this one.
 */
final class Comparison {

    private static final int SECONDS = 3;
    private static final int ROUNDS = 15;
    /** Of work that takes seconds. */
    private static final int LONG_ROUNDS = 5;

    private static final int LONG_WARM_UPS = 2;
    /** Of CPU time of each side, in turns, until the compiler has come to rest: its time would count as theirs. */
    private static final int WARM_UP_SECONDS = 2;

    private static final int WARM_UPS = 40;
    private static final int SETTLED_MILLIS = 150;
    /** Of /proc, fixed on Linux for programs. */
    private static final long NANOS_PER_TICK = 10_000_000;

    private final OptionalLong database;
    private final CompilationMXBean compilation = ManagementFactory.getCompilationMXBean();
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** @param database its process; without one its time is not counted */
    Comparison(OptionalLong database) {
        this.database = database;
    }

    /** Prints the line of the comparison, with the median ratio of this JVM; {@code infra/bench.sh} compares several JVMs. */
    void print(String name, double budget, Runnable service, Runnable raw) {
        warmUp(service, raw);
        int serviceTimes = timesFor(service);
        int rawTimes = timesFor(raw);
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double ofService = (double) nanos(service, serviceTimes) / serviceTimes;
            double ofRaw = (double) nanos(raw, rawTimes) / rawTimes;
            ratios[round] = ofService / ofRaw;
        }
        print(name, budget, ratios);
    }

    /**
     * The same for work that takes seconds, so that one run of each side makes a round.
     *
     * @param service makes ready what one run needs, which is not measured, and gives the run
     */
    void printLong(String name, double budget, Supplier<Runnable> service, Supplier<Runnable> raw) {
        double[] ratios = new double[LONG_ROUNDS];
        for (int round = -LONG_WARM_UPS; round < LONG_ROUNDS; round++) {
            double ofService = nanos(service.get(), 1);
            double ofRaw = nanos(raw.get(), 1);
            System.out.printf(Locale.ROOT, "%s: %.2f s to %.2f s%n", name, ofService / 1e9, ofRaw / 1e9);
            if (round >= 0) {
                ratios[round] = ofService / ofRaw;
            }
        }
        print(name, budget, ratios);
    }

    /** Prints the line of ratios that were measured in another way. */
    static void print(String name, double budget, double... ratios) {
        double median = DoubleStream.of(ratios)
                .sorted()
                .skip(ratios.length / 2)
                .findFirst()
                .orElseThrow();
        System.out.printf(Locale.ROOT, "BENCH %s ratio=%.2f budget=%.2f%n", name, median, budget);
    }

    private void warmUp(Runnable service, Runnable raw) {
        for (int time = 0; time < WARM_UPS; time++) {
            long before = compilation.getTotalCompilationTime();
            warmUp(service);
            warmUp(raw);
            if (compilation.getTotalCompilationTime() - before < SETTLED_MILLIS) {
                return;
            }
        }
        System.out.println("The compiler did not come to rest; the ratio holds some of its time.");
    }

    private void warmUp(Runnable side) {
        long end = system.getProcessCpuTime() + WARM_UP_SECONDS * 1_000_000_000L;
        while (system.getProcessCpuTime() < end) {
            side.run();
        }
    }

    /** How often a side has to run in a round. */
    private int timesFor(Runnable side) {
        int sample = 100;
        double each = (double) nanos(side, sample) / sample;
        return (int) Math.max(20, Math.ceil(SECONDS * 1e9 / ROUNDS / each));
    }

    private long nanos(Runnable side, int times) {
        long before = system.getProcessCpuTime() + databaseNanos();
        repeat(side, times);
        return system.getProcessCpuTime() + databaseNanos() - before;
    }

    private static void repeat(Runnable side, int times) {
        for (int time = 0; time < times; time++) {
            side.run();
        }
    }

    private long databaseNanos() {
        if (database.isEmpty()) {
            return 0;
        }
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(database.getAsLong()), "stat"));
            // Behind the name, which may hold blanks; then utime and stime are the 12th and 13th.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * NANOS_PER_TICK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
