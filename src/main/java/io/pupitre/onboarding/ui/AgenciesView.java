package io.pupitre.onboarding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import io.pupitre.agency.Agencies;
import io.pupitre.agency.AgencyLine;
import io.pupitre.agency.AgencyStatus;
import io.pupitre.agency.NewAgency;
import io.pupitre.identity.NewPerson;
import io.pupitre.onboarding.Founding;
import io.pupitre.shell.CommandSource;
import io.pupitre.shell.InSection;
import io.pupitre.shell.PageCommand;
import io.pupitre.shell.PlatformLayout;
import io.pupitre.shell.Section;
import io.pupitre.ui.BrowserZone;
import io.pupitre.ui.ConfirmDestruction;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.Notices;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The agencies of the installation, for its operator, who makes, suspends and reactivates them. */
@Route(value = "platform/agencies", layout = PlatformLayout.class)
@PermitAll
@InSection(Section.AGENCIES)
@SuppressWarnings("serial") // Sessions are never stored.
class AgenciesView extends Div implements CommandSource, LocaleChangeObserver {

    private final transient Agencies agencies;
    private final transient Founding founding;
    private final ListGrid<AgencyLine> grid = new ListGrid<>("agency.agencies");

    AgenciesView(Agencies agencies, Founding founding) {
        this.agencies = agencies;
        this.founding = founding;
        addClassName("pu-page");
        columns();
        Button create = new Button(Glyph.ADD.icon(), click -> ask());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        Wording.bind(create, create::setText, "onboarding.new-agency");
        Key.CREATE.on(create);
        add(new PageHeader("agency.agencies", create).withLead("agency.agencies-lead"));
        if (!founding.sendsMail()) {
            Paragraph warning = new Paragraph();
            warning.addClassName("pu-problem");
            Wording.bind(warning, warning::setText, "onboarding.no-mail-for-admin");
            add(warning);
        }
        add(grid);
        show();
    }

    private void columns() {
        grid.text("agency.agency", AgencyLine::name);
        grid.text("agency.address", AgencyLine::slug);
        var status = grid.addColumn(LitRenderer.<AgencyLine>of("""
                        <span class="pu-status ${item.look}"><vaadin-icon src="icons.svg" symbol="${item.look}"\
                         aria-hidden="true"></vaadin-icon>${item.word}</span>""")
                .withProperty(
                        "look",
                        line -> (line.status() == AgencyStatus.ACTIVE ? StatusBadge.Status.OK : StatusBadge.Status.BAD)
                                .partName())
                .withProperty(
                        "word",
                        line -> getTranslation(
                                "agency.agency-" + line.status().name().toLowerCase(Locale.ROOT))));
        status.setAutoWidth(true);
        Wording.bind(grid, status::setHeader, "agency.status");
        grid.text("onboarding.since", line -> day(line.createdAt()));
        grid.actions(LitRenderer.<AgencyLine>of("""
                        <vaadin-button theme="tertiary" ?hidden=${item.suspended} aria-label=${item.suspendIt}
                          @click=${suspend}>${item.suspend}</vaadin-button>
                        <vaadin-button theme="tertiary" ?hidden=${!item.suspended} aria-label=${item.reactivateIt}
                          @click=${reactivate}>${item.reactivate}</vaadin-button>""")
                .withProperty("suspended", line -> line.status() == AgencyStatus.SUSPENDED)
                .withProperty("suspend", line -> getTranslation("onboarding.agency-suspend"))
                .withProperty("suspendIt", line -> getTranslation("onboarding.agency-suspend-it", line.name()))
                .withProperty("reactivate", line -> getTranslation("onboarding.agency-reactivate"))
                .withProperty("reactivateIt", line -> getTranslation("onboarding.agency-reactivate-it", line.name()))
                .withFunction("suspend", this::suspend)
                .withFunction("reactivate", this::reactivate));
    }

    private void show() {
        grid.setItems(agencies.list());
    }

    private String day(Instant instant) {
        return FigureFormat.of(this).day(LocalDate.ofInstant(instant, BrowserZone.of(this)));
    }

    private void ask() {
        new AgencyDialog(agencies::isTaken, this::found).open();
    }

    private void found(NewAgency agency, NewPerson admin) {
        founding.found(agency, admin);
        show();
        Notices.success("onboarding.agency-created", agency.name(), admin.email());
    }

    private void suspend(AgencyLine line) {
        new ConfirmDestruction(
                        line.name(),
                        line.name(),
                        "onboarding.agency-suspend-consequence",
                        "onboarding.agency-suspend",
                        () -> {
                            agencies.setStatus(line.id(), AgencyStatus.SUSPENDED);
                            show();
                            Notices.success("onboarding.agency-suspended", line.name());
                        })
                .open();
    }

    private void reactivate(AgencyLine line) {
        agencies.setStatus(line.id(), AgencyStatus.ACTIVE);
        show();
        Notices.success("onboarding.agency-reactivated", line.name());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        grid.getDataProvider().refreshAll();
    }

    @Override
    public List<PageCommand> commands() {
        return List.of(new PageCommand(getTranslation("onboarding.new-agency"), Glyph.ADD, Key.CREATE, this::ask));
    }
}
