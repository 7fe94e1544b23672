package io.pupitre.scorecard;

import java.nio.ByteBuffer;

/**
 * Which row keys a file had so far. Half of each key's 32 bytes is kept, side by side without objects: a million rows need
 * 32 MB at most, and two keys with the same 128 bits of a SHA-256 will not be met.
 */
final class SeenKeys {

    private long[] slots = new long[2 * 1024];
    private int size;

    /** @return false when it was there already */
    boolean add(byte[] key) {
        ByteBuffer buffer = ByteBuffer.wrap(key);
        // A slot of two zeros is a free one; no digest begins with 128 zero bits either.
        boolean added = put(slots, buffer.getLong(), buffer.getLong());
        if (added && ++size * 4 > slots.length) {
            grow();
        }
        return added;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (int i = 0; i < slots.length; i += 2) {
            if (slots[i] != 0 || slots[i + 1] != 0) {
                put(larger, slots[i], slots[i + 1]);
            }
        }
        slots = larger;
    }

    private static boolean put(long[] slots, long high, long low) {
        int mask = slots.length / 2 - 1;
        for (int at = (int) high & mask; ; at = (at + 1) & mask) {
            if (slots[2 * at] == 0 && slots[2 * at + 1] == 0) {
                slots[2 * at] = high;
                slots[2 * at + 1] = low;
                return true;
            }
            if (slots[2 * at] == high && slots[2 * at + 1] == low) {
                return false;
            }
        }
    }
}
