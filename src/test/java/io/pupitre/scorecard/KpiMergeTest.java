package io.pupitre.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Any three states of a KPI merge as a look at each of its parts, one by one, says they must. */
class KpiMergeTest {

    private static final int ATTEMPTS = 20_000;

    @Test
    void whatTheClientHasNotChangedFollowsAndTheRestStays() throws ReflectiveOperationException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int mixed = 0;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            KpiDraft base = draft(random);
            KpiDraft theirs = near(base, random);
            KpiDraft ours = near(base, random);

            List<MergedField> fields = MergedField.of(base, theirs, ours);
            KpiDraft merged = MergedField.draft(fields);

            assertThat(parts(merged))
                    .as("of %s, %s and %s, seed %d", base, theirs, ours, seed)
                    .isEqualTo(expected(parts(base), parts(theirs), parts(ours)));
            assertThat(fields.stream().filter(MergedField::differs).map(MergedField::field))
                    .containsExactlyElementsOf(Stream.of(KpiField.values())
                            .filter(field -> !field.of(theirs).equals(field.of(base))
                                    || !field.of(ours).equals(field.of(base)))
                            .toList());
            mixed += merged.equals(theirs) || merged.equals(ours) ? 0 : 1;
        }
        assertThat(mixed).as("seed %d tries what is hard", seed).isGreaterThan(ATTEMPTS / 10);
    }

    @Test
    void nothingIsLostAndNothingIsDoneTwice() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            KpiDraft base = draft(random);
            KpiDraft other = near(base, random);
            assertThat(merge(base, base, other))
                    .as("nothing new, seed %d", seed)
                    .isEqualTo(other);
            assertThat(merge(base, other, base))
                    .as("nothing of one's own, seed %d", seed)
                    .isEqualTo(other);
            assertThat(merge(base, other, other))
                    .as("the same change, seed %d", seed)
                    .isEqualTo(other);
            KpiDraft ours = near(base, random);
            KpiDraft once = merge(base, other, ours);
            assertThat(merge(other, other, once)).as("again, seed %d", seed).isEqualTo(once);
        }
    }

    private static KpiDraft merge(KpiDraft base, KpiDraft theirs, KpiDraft ours) {
        return MergedField.draft(MergedField.of(base, theirs, ours));
    }

    /** Decided by who moved away from the base, part by part, in the order of the records' own declarations. */
    private static List<Object> expected(List<Object> base, List<Object> theirs, List<Object> ours) {
        List<Object> expected = new ArrayList<>();
        for (int part = 0; part < base.size(); part++) {
            boolean clientMoved = !base.get(part).equals(ours.get(part));
            boolean agencyMoved = !base.get(part).equals(theirs.get(part));
            if (clientMoved) {
                expected.add(ours.get(part));
            } else if (agencyMoved) {
                expected.add(theirs.get(part));
            } else {
                expected.add(base.get(part));
            }
        }
        return expected;
    }

    /** Every part that the records have, so that one that {@link KpiField} forgets is missed here. */
    private static List<Object> parts(KpiDraft draft) throws ReflectiveOperationException {
        List<Object> parts = new ArrayList<>();
        for (Object one : List.of(draft, draft.profile())) {
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                if (component.getType() != KpiProfile.class) {
                    parts.add(component.getAccessor().invoke(one));
                }
            }
        }
        return parts;
    }

    private static KpiDraft near(KpiDraft base, Random random) {
        KpiDraft other = draft(random);
        return KpiField.draft(field -> random.nextInt(3) == 0 ? field.of(other) : field.of(base));
    }

    private static KpiDraft draft(Random random) {
        return new KpiDraft(
                "n" + random.nextInt(3),
                "f" + random.nextInt(3),
                any(random, Unit.values()),
                any(random, Direction.values()),
                new KpiProfile(
                        "e" + random.nextInt(3),
                        any(random, Tier.values()),
                        any(random, Family.values()),
                        "o" + random.nextInt(3),
                        "a" + random.nextInt(3),
                        "s" + random.nextInt(3),
                        random.nextInt(3)));
    }

    private static <E> E any(Random random, E[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }
}
