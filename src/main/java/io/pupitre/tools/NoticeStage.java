package io.pupitre.tools;

/** How near the last day is on which notice can be given. */
public enum NoticeStage {
    /** It is over. */
    OVERDUE(-1),
    /** At most 60 days, today included. */
    WITHIN_60(60),
    WITHIN_90(90),
    WITHIN_120(120),
    LATER(Long.MAX_VALUE);

    private final long most;

    NoticeStage(long most) {
        this.most = most;
    }

    /** @param daysLeft until that day; 0 on it, negative after it */
    public static NoticeStage of(long daysLeft) {
        for (NoticeStage stage : values()) {
            if (daysLeft <= stage.most) {
                return stage;
            }
        }
        throw new AssertionError(daysLeft);
    }

    /** The most days that are left in it. */
    long days() {
        return most;
    }

    /** Whether notice is to be given soon: what people are told of. */
    public boolean isNear() {
        return this == WITHIN_60 || this == WITHIN_90 || this == WITHIN_120;
    }
}
