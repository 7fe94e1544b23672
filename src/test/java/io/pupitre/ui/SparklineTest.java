package io.pupitre.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparklineTest {

    @Test
    void goesFromLeastToMost() {
        assertThat(Sparkline.path(List.of(BigDecimal.ZERO, BigDecimal.TEN))).isEqualTo("M1.5 18.5L78.5 1.5");
    }

    @Test
    void whatIsUnknownIsAGap() {
        assertThat(Sparkline.path(Arrays.asList(BigDecimal.ONE, null, BigDecimal.ONE)))
                .isEqualTo("M1.5 10.0M78.5 10.0");
    }

    @Test
    void nothingKnownIsNothingDrawn() {
        assertThat(Sparkline.path(Arrays.asList(null, null))).isEmpty();
        assertThat(Sparkline.path(List.of())).isEmpty();
    }
}
