package io.pupitre.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pupitre.identity.NewPerson;
import io.pupitre.tenancy.Role;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class InviteeTest {

    private final NewPerson ada = new NewPerson("ada@exemple.test", "Ada", Locale.FRENCH);

    @Test
    void aMembershipEndsWithTheYearThatTheFormNames() {
        // The day after the last, on the clock that is furthest behind.
        Instant last = Instant.parse("2200-01-01T12:00:00Z");
        assertThat(new Invitee(ada, Role.CONSULTANT, last).endsAt()).isEqualTo(last);

        for (Instant late : new Instant[] {Instant.parse("2200-01-03T00:00:00Z"), Instant.MAX}) {
            assertThatThrownBy(() -> new Invitee(ada, Role.CONSULTANT, late))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
