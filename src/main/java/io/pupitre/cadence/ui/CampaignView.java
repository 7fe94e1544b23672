package io.pupitre.cadence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.pupitre.agency.Regions;
import io.pupitre.cadence.BriefField;
import io.pupitre.cadence.Cadences;
import io.pupitre.cadence.CampaignBrief;
import io.pupitre.cadence.CampaignId;
import io.pupitre.cadence.CampaignRecord;
import io.pupitre.cadence.CampaignStatus;
import io.pupitre.cadence.Campaigns;
import io.pupitre.cadence.IncompleteBriefException;
import io.pupitre.cadence.StaleCadenceException;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.templates.ClientTemplates;
import io.pupitre.ui.Changes;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.Notices;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One campaign: its brief, where it stands, and its steps. */
@Route(value = "cadences/campaigns/:campaign(" + CadenceNavigation.ID + ")", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.CADENCES)
@SuppressWarnings("serial") // Sessions are never stored.
class CampaignView extends Div implements BeforeEnterObserver, NamedPage, LocaleChangeObserver {

    private final transient Campaigns campaigns;
    private final transient Cadences cadences;
    private final transient ClientTemplates templates;
    private final transient Regions regions;
    private @Nullable CampaignRecord campaign;

    CampaignView(Campaigns campaigns, Cadences cadences, ClientTemplates templates, Regions regions) {
        this.campaigns = campaigns;
        this.cadences = cadences;
        this.templates = templates;
        this.regions = regions;
        addClassName("pu-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = UUID.fromString(event.getRouteParameters().get("campaign").orElseThrow());
        show(campaigns.get(new CampaignId(id)));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (campaign != null) {
            show(campaign);
        }
    }

    @Override
    public String pageName() {
        return campaign == null ? "" : campaign.brief().name();
    }

    private void show(CampaignRecord read) {
        campaign = read;
        removeAll();
        add(PageHeader.named(read.brief().name(), actions(read))
                .withFact(new StatusBadge(badge(read.status()), Words.key(read.status()))));
        Set<BriefField> missing = read.brief().missing();
        if (read.status() == CampaignStatus.DRAFT && !missing.isEmpty()) {
            Paragraph note = new Paragraph(missing(missing));
            note.addClassName("pu-note");
            add(note);
        }
        Div columns = new Div(
                new StepsPanel(campaigns, read.id(), cadences.today(), templates.list()), new BriefPanel(read.brief()));
        columns.addClassName("pu-template-columns");
        add(columns);
    }

    private Button[] actions(CampaignRecord read) {
        List<Button> actions = new ArrayList<>();
        Button edit = new Button(
                Glyph.EDIT.icon(),
                click -> new CampaignDialog(
                                "cadence.edit-campaign", read.brief(), regions.list(), brief -> change(read, brief))
                        .open());
        Wording.bind(edit, edit::setText, "cadence.edit-campaign");
        Key.EDIT.on(edit);
        actions.add(edit);
        // In the order of its life backwards, so that the next good thing stands last, where the primary action is.
        for (CampaignStatus next : List.of(
                CampaignStatus.CANCELLED,
                CampaignStatus.DRAFT,
                CampaignStatus.DONE,
                CampaignStatus.RUNNING,
                CampaignStatus.PLANNED)) {
            if (read.status().next().contains(next)) {
                actions.add(button(read, next));
            }
        }
        Button[] all = actions.toArray(Button[]::new);
        Changes.mark(all);
        return all;
    }

    private Button button(CampaignRecord read, CampaignStatus next) {
        Button button = new Button("", click -> become(read, next));
        boolean forward =
                next == CampaignStatus.PLANNED || next == CampaignStatus.RUNNING || next == CampaignStatus.DONE;
        button.addThemeVariants(forward ? ButtonVariant.PRIMARY : ButtonVariant.TERTIARY);
        Wording.bind(button, button::setText, "cadence.become-" + next.name().toLowerCase(Locale.ROOT));
        return button;
    }

    private void change(CampaignRecord read, CampaignBrief brief) {
        campaigns.change(read, brief);
        show(campaigns.get(read.id()));
    }

    private void become(CampaignRecord read, CampaignStatus next) {
        try {
            campaigns.become(read, next);
        } catch (IncompleteBriefException e) {
            Notices.error("cadence.missing", names(e.missing()));
        } catch (StaleCadenceException e) {
            Notices.error("cadence.stale-status");
        }
        show(campaigns.get(read.id()));
    }

    private String missing(Set<BriefField> fields) {
        return getTranslation("cadence.missing", names(fields));
    }

    private String names(Set<BriefField> fields) {
        return fields.stream()
                .sorted()
                .map(field -> getTranslation(Words.key(field)))
                .collect(Collectors.joining(", "));
    }

    private static StatusBadge.Status badge(CampaignStatus status) {
        return switch (status) {
            case DRAFT, CANCELLED -> StatusBadge.Status.UNKNOWN;
            case PLANNED, RUNNING, DONE -> StatusBadge.Status.OK;
        };
    }
}
