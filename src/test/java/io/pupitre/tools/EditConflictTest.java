package io.pupitre.tools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditConflictTest {

    private final ToolDetails base = ToolExamples.named("Tamis");

    @Test
    void onlyFieldsThatDifferAreListedWithAllThreeVersions() {
        EditConflict conflict = conflict(base.withStatus(ToolStatus.ACTIVE), base.withStatus(ToolStatus.RETIRED));

        assertThat(conflict.differences())
                .containsExactly(new FieldDifference(ToolField.STATUS, "CONSIDERED", "ACTIVE", "RETIRED"))
                .allMatch(FieldDifference::contested);
    }

    @Test
    void aFieldThatOnlyOneOfThemTouchedIsNotContested() {
        assertThat(conflict(base, base.withStatus(ToolStatus.RETIRED)).differences())
                .singleElement()
                .matches(difference -> !difference.contested());
    }

    @Test
    void whoWroteTheSameHasNoDifferences() {
        assertThat(conflict(base.withStatus(ToolStatus.ACTIVE), base.withStatus(ToolStatus.ACTIVE))
                        .differences())
                .isEmpty();
    }

    private EditConflict conflict(ToolDetails mine, ToolDetails theirs) {
        return new EditConflict(base, mine, new ToolRecord(new ToolId(new java.util.UUID(0, 1)), 1, theirs, null));
    }
}
