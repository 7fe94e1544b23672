package io.pupitre.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    @Test
    void contrastIsThatOfTheStandard() {
        assertThat(Colour.BLACK.contrastWith(Colour.WHITE)).isEqualTo(21.0, within(1e-9));
        assertThat(Colour.of("#777777").contrastWith(Colour.WHITE)).isEqualTo(4.48, within(0.005));
    }

    @Test
    void textUponAnyColourIsReadable() {
        var random = new SplittableRandom(1);
        for (var i = 0; i < 100_000; i++) {
            var colour = new Colour(random.nextInt(0x1000000));
            assertThat(colour.contrastWith(colour.textUpon())).as(colour.css()).isGreaterThanOrEqualTo(Colour.READABLE);
        }
    }

    @Test
    void readsWhatItWrites() {
        assertThat(Colour.of("#0F766e").css()).isEqualTo("#0f766e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#12345g", "#1234567", "0f766e0", "#0f766e;background:url(x)"})
    void refusesWhatIsNoColour(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Colour.of(text));
    }
}
