package io.pupitre.scorecard;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A part of a KPI when a newer version of the dictionary is taken over: what the client has not changed follows, what it has
 * changed stays.
 *
 * @param base as the version said that the client has
 * @param theirs as the newer version says
 * @param ours as the client has it
 */
public record MergedField(KpiField field, Object base, Object theirs, Object ours) {

    /** What the client has afterwards. */
    public Object kept() {
        return isAdapted() ? ours : theirs;
    }

    /** Whether the client has changed it. */
    public boolean isAdapted() {
        return !ours.equals(base);
    }

    /** Whether anything is to be said about it. */
    boolean differs() {
        return isAdapted() || !theirs.equals(base);
    }

    /** All parts, in the order of reading. */
    static List<MergedField> of(KpiDraft base, KpiDraft theirs, KpiDraft ours) {
        return Stream.of(KpiField.values())
                .map(field -> new MergedField(field, field.of(base), field.of(theirs), field.of(ours)))
                .toList();
    }

    /** @param fields all parts of a KPI */
    static KpiDraft draft(List<MergedField> fields) {
        Map<KpiField, Object> kept = new EnumMap<>(KpiField.class);
        fields.forEach(field -> kept.put(field.field(), field.kept()));
        return KpiField.draft(field -> Objects.requireNonNull(kept.get(field)));
    }
}
