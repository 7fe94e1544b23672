package io.pupitre.scorecard;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A part of what is meant by a KPI: people read history, and take over newer versions, part by part. */
public enum KpiField {
    NAME(KpiDraft::name),
    NAME_EN(draft -> draft.profile().nameEn()),
    FORMULA(KpiDraft::formula),
    UNIT(KpiDraft::unit),
    DIRECTION(KpiDraft::direction),
    TIER(draft -> draft.profile().tier()),
    FAMILY(draft -> draft.profile().family()),
    OWNER(draft -> draft.profile().owner()),
    ATTRIBUTION(draft -> draft.profile().attribution()),
    SECTION(draft -> draft.profile().section()),
    WEIGHT(draft -> draft.profile().weight());

    /** Of constants only, which cannot change. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<KpiDraft, Object> reading;

    KpiField(Function<KpiDraft, Object> reading) {
        this.reading = reading;
    }

    /** What it says there: a text, an {@link Integer} or a constant of {@link Unit}, {@link Direction}, … */
    public Object of(KpiDraft draft) {
        return reading.apply(draft);
    }

    /** Those in which two drafts differ, in the order of reading. */
    public static List<KpiField> differing(KpiDraft one, KpiDraft other) {
        return Arrays.stream(values())
                .filter(field -> !field.of(one).equals(field.of(other)))
                .toList();
    }

    /** The draft that says this in each field. */
    static KpiDraft draft(Function<KpiField, Object> said) {
        return new KpiDraft(
                (String) said.apply(NAME),
                (String) said.apply(FORMULA),
                (Unit) said.apply(UNIT),
                (Direction) said.apply(DIRECTION),
                new KpiProfile(
                        (String) said.apply(NAME_EN),
                        (Tier) said.apply(TIER),
                        (Family) said.apply(FAMILY),
                        (String) said.apply(OWNER),
                        (String) said.apply(ATTRIBUTION),
                        (String) said.apply(SECTION),
                        (Integer) said.apply(WEIGHT)));
    }
}
