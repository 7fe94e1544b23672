package io.pupitre.cadence.ui;

import io.pupitre.cadence.CampaignRecord;
import io.pupitre.cadence.Campaigns;
import io.pupitre.shell.RecordSource;
import io.pupitre.shell.Section;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Glyph;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A client's campaigns in the command palette, with the day of their launch. */
@Component
@Order(2)
class CampaignRecords implements RecordSource {

    private final Campaigns campaigns;

    CampaignRecords(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public Section section() {
        return Section.CADENCES;
    }

    @Override
    public String kindKey() {
        return "cadence.tab-campaigns";
    }

    @Override
    public List<Match> find(Query query) {
        return campaigns.search(query.text()).stream()
                .map(campaign -> match(campaign, query))
                .toList();
    }

    private static Match match(CampaignRecord campaign, Query query) {
        LocalDate launch = campaign.brief().launchDate();
        return new Match(
                campaign.brief().name(),
                launch == null ? "" : new FigureFormat(query.language()).day(launch),
                Glyph.CADENCES,
                CadenceNavigation.campaign(query.workspace(), campaign.id()));
    }
}
