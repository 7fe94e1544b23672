package io.pupitre.cadence.ui;

import io.pupitre.cadence.CadenceId;
import io.pupitre.cadence.Cadences;
import io.pupitre.cadence.CampaignId;
import io.pupitre.cadence.Campaigns;
import io.pupitre.shell.AddressedRecords;
import io.pupitre.tenancy.Ids;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Cadences and campaigns in addresses. */
@Component
class CadenceAddresses implements AddressedRecords {

    private final Cadences cadences;
    private final Campaigns campaigns;

    CadenceAddresses(Cadences cadences, Campaigns campaigns) {
        this.cadences = cadences;
        this.campaigns = campaigns;
    }

    @Override
    public Map<String, Consumer<String>> lookups() {
        return Map.of(
                "cadence", id -> cadences.get(new CadenceId(Ids.parse(id))),
                "campaign", id -> campaigns.get(new CampaignId(Ids.parse(id))));
    }
}
