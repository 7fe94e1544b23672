package io.pupitre.cadence.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import io.pupitre.cadence.CampaignBrief;
import io.pupitre.ui.FigureFormat;

/** A campaign's brief, to be read; what is missing shows as such. */
@SuppressWarnings("serial") // Sessions are never stored.
final class BriefPanel extends Div {

    private final DescriptionList list = new DescriptionList();

    BriefPanel(CampaignBrief brief) {
        addClassName("pu-template");
        line("cadence.launch-date", FigureFormat.of(this).day(brief.launchDate()));
        line("cadence.channel", getTranslation(Words.key(brief.channel())));
        line("cadence.audience", brief.audience());
        line("cadence.measure", brief.measure());
        line("cadence.owner", brief.owner());
        line("cadence.idea-owner", brief.ideaOwner());
        line("cadence.ops-owner", brief.opsOwner());
        line("cadence.countries", new Words().countries(brief.countries()));
        line("cadence.description", brief.description());
        add(list);
    }

    private void line(String key, String value) {
        list.add(
                new DescriptionList.Term(getTranslation(key)),
                new DescriptionList.Description(value.isEmpty() ? FigureFormat.UNKNOWN : value));
    }
}
