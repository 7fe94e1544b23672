package io.pupitre.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CampaignTest {

    private static final LocalDate LAUNCH = LocalDate.of(2027, 5, 5);

    static CampaignBrief brief(String audience, String owner, String measure, @Nullable LocalDate launch) {
        return new CampaignBrief(
                "Rentrée", "", audience, owner, measure, "Région Nord", "Ops", Channel.EMAIL, Set.of(), launch);
    }

    static CampaignBrief complete() {
        return brief("Clientes et clients fidèles", "Carl", "Taux de clic", LAUNCH);
    }

    @Test
    void aDraftMayHaveGapsButIsNotPlannedWithThem() {
        Campaign campaign = new Campaign(brief("", "  ", "", null));

        assertThatExceptionOfType(IncompleteBriefException.class)
                .isThrownBy(() -> campaign.become(CampaignStatus.PLANNED))
                .satisfies(e -> assertThat(e.missing()).containsExactlyInAnyOrder(BriefField.values()));
        assertThat(campaign.record().status()).isEqualTo(CampaignStatus.DRAFT);
    }

    @ParameterizedTest
    @EnumSource(BriefField.class)
    void eachOfTheFourIsNeeded(BriefField field) {
        Campaign campaign = new Campaign(brief(
                field == BriefField.AUDIENCE ? "" : "a",
                field == BriefField.OWNER ? "" : "o",
                field == BriefField.MEASURE ? "" : "m",
                field == BriefField.LAUNCH_DATE ? null : LAUNCH));

        assertThatExceptionOfType(IncompleteBriefException.class)
                .isThrownBy(() -> campaign.become(CampaignStatus.PLANNED))
                .satisfies(e -> assertThat(e.missing()).containsExactly(field));
    }

    @Test
    void aCampaignGoesThroughItsLife() {
        Campaign campaign = new Campaign(complete());
        campaign.become(CampaignStatus.PLANNED);
        campaign.become(CampaignStatus.RUNNING);
        campaign.become(CampaignStatus.DONE);

        for (CampaignStatus next : CampaignStatus.values()) {
            assertThatExceptionOfType(InvalidCadenceException.class).isThrownBy(() -> campaign.become(next));
        }
    }

    @Test
    void noStepIsLeftOut() {
        Campaign campaign = new Campaign(complete());
        assertThatExceptionOfType(InvalidCadenceException.class)
                .isThrownBy(() -> campaign.become(CampaignStatus.RUNNING));
        campaign.become(CampaignStatus.CANCELLED);
        campaign.become(CampaignStatus.DRAFT);
    }

    @Test
    void whatIsPlannedKeepsItsBrief() {
        Campaign campaign = new Campaign(complete());
        campaign.become(CampaignStatus.PLANNED);

        assertThatExceptionOfType(IncompleteBriefException.class)
                .isThrownBy(() -> campaign.describe(brief("", "o", "m", LAUNCH)));
        assertThat(campaign.brief()).isEqualTo(complete());
    }

    @Test
    void textsOfAnyLengthAndKindAreCheckedBeforeTheDatabaseIsAsked() {
        for (String name : new String[] {"", "n".repeat(161), "a\u0000b", "a\nb"}) {
            assertThatExceptionOfType(InvalidCadenceException.class)
                    .isThrownBy(() -> new CampaignBrief(name, "", "", "", "", "", "", Channel.EMAIL, Set.of(), null));
        }
        assertThat(new CampaignBrief("<b>🚀</b> كمبيوتر", "", "", "", "", "", "", Channel.EMAIL, Set.of(), null).name())
                .isEqualTo("<b>🚀</b> كمبيوتر");
    }
}
