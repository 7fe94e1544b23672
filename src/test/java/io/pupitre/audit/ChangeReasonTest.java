package io.pupitre.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ChangeReasonTest {

    @Test
    void whatAChangeComesOfStandsBeforeItsReason() {
        assertThat(kept("", "")).isEmpty();
        assertThat(kept("", " Avenant ")).contains("Avenant");
        assertThat(kept("outils.csv", " ")).contains("outils.csv");
        assertThat(kept("outils.csv", "Avenant")).contains("outils.csv – Avenant");
    }

    @Test
    void whatAChangeComesOfIsNoReason() {
        ChangeReason.comingOf(
                "outils.csv", () -> assertThat(ChangeReason.isTold()).isFalse());
        ChangeReason.during("Avenant", () -> assertThat(ChangeReason.isTold()).isTrue());
    }

    @Test
    void ofAReasonNothingIsCutOffForALongOrigin() {
        String reason = "🚀".repeat(ChangeReason.LENGTH_WITH_ORIGIN);

        String kept = kept("é".repeat(900), reason).orElseThrow();

        assertThat(kept).startsWith("é").endsWith(" – " + reason);
        assertThat(kept.codePointCount(0, kept.length())).isEqualTo(ChangeReason.LENGTH);
    }

    private static Optional<String> kept(String origin, String reason) {
        AtomicReference<Optional<String>> kept = new AtomicReference<>(Optional.empty());
        ChangeReason.during(reason, () -> ChangeReason.comingOf(origin, () -> kept.set(ChangeReason.kept())));
        return Objects.requireNonNull(kept.get());
    }
}
