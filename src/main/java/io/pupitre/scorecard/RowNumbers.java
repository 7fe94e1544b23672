package io.pupitre.scorecard;

/** Numbers of rows as people write them: {@code 2–14, 18}. */
final class RowNumbers {

    /** Who wants to look at more stretches than these opens the file. */
    static final int MAX_STRETCHES = 50;

    private final StringBuilder text = new StringBuilder();
    private int stretches;
    private long count;

    /** Adds the rows from one number to another, both included; each stretch begins behind the one before. */
    void add(long first, long last) {
        count += last - first + 1;
        stretches++;
        if (stretches > MAX_STRETCHES) {
            if (stretches == MAX_STRETCHES + 1) {
                text.append(", …");
            }
            return;
        }
        if (!text.isEmpty()) {
            text.append(", ");
        }
        text.append(first);
        if (last > first) {
            text.append('–').append(last);
        }
    }

    long count() {
        return count;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
