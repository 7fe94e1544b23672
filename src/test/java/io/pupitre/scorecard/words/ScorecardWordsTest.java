package io.pupitre.scorecard.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.scorecard.Aggregation;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.Family;
import io.pupitre.scorecard.ImportKind;
import io.pupitre.scorecard.ImportPreview;
import io.pupitre.scorecard.ImportState;
import io.pupitre.scorecard.KpiField;
import io.pupitre.scorecard.Move;
import io.pupitre.scorecard.Outcome;
import io.pupitre.scorecard.Status;
import io.pupitre.scorecard.Tier;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.scorecard.formula.FormulaProblem;
import io.pupitre.ui.FigureFormat;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that are looked up by the names of values, and how figures are written. */
class ScorecardWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyValueHasItsWord(String language) {
        ResourceBundle words = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of(language));
        Stream<String> keys = Stream.of(
                        keys("unit", Unit.values()),
                        keys("direction", Direction.values()),
                        keys("tier", Tier.values()),
                        keys("family", Family.values()),
                        keys("field", KpiField.values()),
                        keys("aggregation", Aggregation.values()),
                        keys("status", Status.values()),
                        keys("hypothesis", Outcome.values()),
                        keys("hypothesis-expected", Move.values()),
                        keys("move", Move.values()),
                        keys("overall", new Status[] {Status.GREEN, Status.AMBER, Status.RED}),
                        keys("kind", ImportKind.values()),
                        keys("state", ImportState.values()),
                        keys("column", ImportPreview.Role.values()),
                        Arrays.stream(Figure.Reason.values()).map(Figure.Reason::key),
                        Arrays.stream(FormulaProblem.Kind.values()).map(FormulaProblem.Kind::key))
                .flatMap(some -> some);

        assertThat(keys).allMatch(words::containsKey);
    }

    @Test
    void aShareDiffersByPoints() {
        FigureWords words = new FigureWords(Unit.RATIO, Currency.getInstance("EUR"));

        assertThat(words.difference(new FigureFormat(Locale.FRENCH), new BigDecimal("0.0012")))
                .isEqualTo("+0,12\u00A0pt");
        assertThat(words.difference(new FigureFormat(Locale.ENGLISH), new BigDecimal("-0.0249")))
                .isEqualTo("\u22122.49\u00A0pt");
    }

    private static Stream<String> keys(String group, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> FigureWords.key(group, value));
    }
}
