package io.pupitre.tools.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import io.pupitre.shell.CommandSource;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.PageCommand;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.tools.SavingRecord;
import io.pupitre.tools.Savings;
import io.pupitre.tools.StackRates;
import io.pupitre.tools.StaleSavingException;
import io.pupitre.ui.Changes;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.Notices;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What the client spends for nothing, and what becomes of it. */
@Route(value = "tools/savings", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.TOOLS)
@SuppressWarnings("serial") // Sessions are never stored.
class SavingsView extends Div implements BeforeEnterObserver, CommandSource, NamedPage {

    private final Savings savings;
    private final StackRates rates;
    private final ClientFacts client;
    private final OpportunityList open = new OpportunityList(
            found -> done(() -> savings().add(found.details()), "tools.saving-taken"),
            found -> SavingStepDialog.dismiss(step ->
                    done(() -> savings().dismiss(found.details(), step.note()), "tools.saving-left")));
    private final StackPages pages = new StackPages(StackPages.Page.SAVINGS);
    private final SavingList list;
    private String workspace = "";

    SavingsView(Savings savings, StackRates rates, ClientFacts client) {
        this.savings = savings;
        this.rates = rates;
        this.client = client;
        list = new SavingList(client.currency(), this::step);
        addClassNames("pu-page", "pu-stack", "pu-parts");
        Button add = new Button(Glyph.ADD.icon(), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Wording.bind(add, add::setText, "tools.saving-add");
        Key.CREATE.on(add);
        Changes.mark(add);
        add(new PageHeader("tools.savings", add).withLead("tools.savings-lead"), pages, open, list);
    }

    @Override
    public String pageName() {
        return getTranslation("tools.savings");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = event.getRouteParameters().get("workspace").orElse("");
        pages.lead(workspace);
        refresh();
    }

    @Override
    public List<PageCommand> commands() {
        return List.of(new PageCommand(getTranslation("tools.saving-add"), Glyph.ADD, Key.CREATE, this::add));
    }

    private void add() {
        SavingDialog.open(client.currency(), details -> done(() -> savings.add(details), "tools.saving-taken"));
    }

    private void step(SavingRecord saving) {
        SavingStepDialog.open(saving, step -> {
            try {
                savings.move(saving, step);
                Notices.success("tools.saved", saving.details().subject());
            } catch (StaleSavingException e) {
                Notices.error("tools.changed-meanwhile", saving.details().subject());
            }
            refresh();
        });
    }

    private Savings savings() {
        return savings;
    }

    private void done(Command work, String noticeKey) {
        try {
            work.execute();
            Notices.success(noticeKey);
        } catch (StaleSavingException e) {
            Notices.error("tools.saving-stale");
        }
        refresh();
    }

    private void refresh() {
        List<SavingRecord> decided = savings.list();
        open.show(savings.opportunities(), decided);
        list.show(decided, rates.present(), workspace);
    }
}
