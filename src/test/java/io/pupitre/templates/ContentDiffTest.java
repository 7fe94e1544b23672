package io.pupitre.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ContentDiffTest {

    private final Field markets =
            Contents.field("markets", "Pays", FieldKind.NUMBER, new FieldValue.Figure(BigDecimal.valueOf(7)));
    private final Step brief = Contents.step("brief", "Brief", -20);
    private final Step test = Contents.step("test", "Test", -3);
    private final Step launch = Contents.step("launch", "Lancer", 0);

    @Test
    void aChangedLeafIsOneDifference() {
        TemplateContent before = Contents.of(markets);
        TemplateContent after = Contents.of(markets.answered(new FieldValue.Figure(BigDecimal.TEN)));

        assertThat(ContentDiff.between(before, after))
                .extracting(
                        one -> one.element().id().value(), Difference::property, Difference::before, Difference::after)
                .containsExactly(Tuple.tuple("markets", Property.VALUE, "7", "10"));
    }

    @Test
    void renamingAndMovingAnElementKeepsItTheSame() {
        Step renamed = Contents.step("test", "Vérifier", -3);

        assertThat(ContentDiff.between(Contents.steps(brief, test, launch), Contents.steps(brief, launch, renamed)))
                .extracting(one -> one.element().id().value(), Difference::property)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("test", Property.POSITION),
                        Tuple.tuple("test", Property.TITLE_FR),
                        Tuple.tuple("test", Property.TITLE_EN));
    }

    @Test
    void anElementComesOrGoes() {
        assertThat(ContentDiff.between(Contents.steps(brief, test), Contents.steps(test, launch)))
                .extracting(
                        one -> one.element().id().value(), Difference::property, Difference::before, Difference::after)
                .containsExactly(
                        Tuple.tuple("launch", Property.PRESENCE, null, "Lancer"),
                        Tuple.tuple("brief", Property.PRESENCE, "Brief", null));
    }

    @Test
    void whatIsEqualHasNoDifferenceAndTheWayBackHasAsMany() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            TemplateContent one = Contents.random(random);
            TemplateContent other = Contents.random(random);
            assertThat(ContentDiff.between(one, one)).isEmpty();
            assertThat(ContentDiff.between(one, other).isEmpty()).isEqualTo(one.equals(other));
            assertThat(leaves(one, other)).isEqualTo(leaves(other, one));
        }
    }

    private static Set<String> leaves(TemplateContent before, TemplateContent after) {
        return ContentDiff.between(before, after).stream()
                // Which of two that changed places has moved is a matter of the side from which one looks.
                .filter(one -> one.property() != Property.POSITION)
                .map(one -> one.element().getClass() + one.element().id().value() + one.property())
                .collect(Collectors.toSet());
    }
}
