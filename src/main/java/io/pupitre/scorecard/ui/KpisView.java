package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.scorecard.ClientDictionary;
import io.pupitre.scorecard.Inputs;
import io.pupitre.scorecard.KpiId;
import io.pupitre.scorecard.KpiInUseException;
import io.pupitre.scorecard.KpiInfo;
import io.pupitre.scorecard.Kpis;
import io.pupitre.scorecard.Scorecards;
import io.pupitre.scorecard.Slice;
import io.pupitre.shell.CommandSource;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.PageCommand;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.ui.Changes;
import io.pupitre.ui.ConfirmDestruction;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.Notices;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;

/** The KPIs of a client's scorecards, in their order. */
@Route(value = "scorecards/kpis", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.SCORECARDS)
@SuppressWarnings("serial") // Sessions are never stored.
class KpisView extends Div
        implements BeforeEnterObserver, NamedPage, CommandSource, LocaleChangeObserver, KpiList.Acts {

    private final Kpis kpis;
    private final Inputs inputs;
    private final Scorecards scorecards;
    private final ClientDictionary dictionary;
    private final WorkspaceDirectory directory;
    private final Clock clock;
    private final KpiList list;
    private final EmptyState empty;
    private String address = "";

    KpisView(
            Kpis kpis,
            Inputs inputs,
            Scorecards scorecards,
            ClientDictionary dictionary,
            WorkspaceDirectory directory,
            Clock clock) {
        this.kpis = kpis;
        this.inputs = inputs;
        this.scorecards = scorecards;
        this.dictionary = dictionary;
        this.directory = directory;
        this.clock = clock;
        addClassName("pu-page");
        list = new KpiList(Currency.getInstance(directory.current().currency()), this);
        empty = new EmptyState(Glyph.SCORECARDS, "scorecard.no-kpis", adopting(), adding());
        add(
                new PageHeader("scorecard.kpis", toSchedule(), adopting(), adding()).withLead("scorecard.kpis-lead"),
                list,
                empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getRouteParameters().get("workspace").orElse("");
        list.seek(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ScorecardsNavigation.SOUGHT)
                .orElse(""));
        refresh();
    }

    @Override
    public String pageName() {
        return getTranslation("scorecard.kpis");
    }

    @Override
    public List<PageCommand> commands() {
        return List.of(new PageCommand(getTranslation("scorecard.kpis-add"), Glyph.ADD, Key.CREATE, this::create));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        list.refresh();
    }

    private Button toSchedule() {
        Button schedule = new Button("", click -> UI.getCurrent().navigate(ScorecardsNavigation.schedule(address)));
        schedule.addThemeVariants(ButtonVariant.TERTIARY);
        Wording.bind(schedule, schedule::setText, "scorecard.schedule");
        return schedule;
    }

    private void refresh() {
        List<KpiInfo> shown = kpis.all();
        list.show(
                shown,
                dictionary.standings(),
                scorecards.months().stream().findFirst().map(month -> scorecards.draft(month, Slice.ALL)));
        list.setVisible(!shown.isEmpty());
        empty.setVisible(shown.isEmpty());
    }

    private Button adding() {
        Button add = new Button(Glyph.ADD.icon());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Changes.mark(add);
        add.addClickListener(click -> create());
        Key.CREATE.on(add);
        Wording.bind(add, add::setText, "scorecard.kpis-add");
        return add;
    }

    private Button adopting() {
        Button adopt = new Button("", click -> adopt());
        Changes.mark(adopt);
        Wording.bind(adopt, adopt::setText, "scorecard.from-dictionary");
        return adopt;
    }

    private void adopt() {
        new AdoptDialog(dictionary, months(), added -> {
                    refresh();
                    Notices.success("scorecard.taken-over", added.size());
                })
                .open();
    }

    @Override
    public void compare(KpiInfo kpi) {
        try {
            new TakeOverDialog(dictionary, dictionary.compare(kpi.id()), name -> {
                        refresh();
                        Notices.success("scorecard.kpi-saved", name);
                    })
                    .open();
        } catch (NotFoundException e) {
            Notices.error("scorecard.take-over-stale");
            refresh();
        }
    }

    private void create() {
        open(new KpiForm(kpis, inputs.all(), months()), "scorecard.kpis-add");
    }

    @Override
    public void change(KpiInfo kpi) {
        open(new KpiForm(kpis, inputs.all(), months(), kpis.get(kpi.id())), "scorecard.kpi-edit");
    }

    @Override
    public void history(KpiInfo kpi) {
        new KpiHistoryDialog(kpis.history(kpi.id())).open();
    }

    /** From which a target may hold; before the first figure, from now on. */
    private List<YearMonth> months() {
        List<YearMonth> months = scorecards.months();
        return months.isEmpty()
                ? List.of(YearMonth.now(clock.withZone(directory.current().zone())))
                : months;
    }

    private void open(KpiForm form, String titleKey) {
        SerializableConsumer<String> saved = name -> {
            refresh();
            Notices.success("scorecard.kpi-saved", name);
        };
        form.open(titleKey, saved);
    }

    @Override
    public void arrange(List<KpiId> order) {
        kpis.arrange(order);
        refresh();
    }

    @Override
    public void retire(KpiInfo kpi) {
        String name = kpi.draft().name(getLocale());
        new ConfirmDestruction(
                        directory.current().name(),
                        name,
                        "scorecard.kpi-retire-consequence",
                        "scorecard.kpi-retire",
                        () -> {
                            try {
                                kpis.retire(kpi.id());
                            } catch (KpiInUseException e) {
                                Notices.error("scorecard.kpi-in-use", name, String.join(", ", e.users()));
                            }
                            refresh();
                        })
                .open();
    }
}
