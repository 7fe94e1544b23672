package io.pupitre.onboarding.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.Route;
import io.pupitre.agency.Clients;
import io.pupitre.agency.SlugTakenException;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.identity.AccountsUnavailableException;
import io.pupitre.onboarding.Onboarding;
import io.pupitre.onboarding.OnboardingPlan;
import io.pupitre.shell.AgencyLayout;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.Section;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.WorkspaceId;
import io.pupitre.ui.Notices;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/** Makes a new client in five screens; nothing is stored before the last one is confirmed. */
@Route(value = "agency/clients/new", layout = AgencyLayout.class)
@PermitAll
@InSection(Section.CLIENTS)
@SuppressWarnings("serial") // Sessions are never stored.
class NewClientView extends Div implements NamedPage {

    private final transient Onboarding onboarding;
    private final transient WorkspaceDirectory directory;
    private final IdentityStep identity;
    private final RegionsStep regions = new RegionsStep();
    private final StarterStep starters;
    private final PeopleStep people;
    private final CheckStep check;
    private final List<WizardStep> steps;
    private final OrderedList progress = new OrderedList();
    private final Button back = new Button();
    private final Button next = new Button();
    private final Button create = new Button();
    private int current;

    NewClientView(Onboarding onboarding, Clients clients, WorkspaceDirectory directory, Clock clock) {
        this.onboarding = onboarding;
        this.directory = directory;
        addClassNames("pu-page", "pu-wizard");
        identity = new IdentityStep(clients::isTaken);
        starters = new StarterStep(onboarding.pack());
        people = new PeopleStep(clock);
        check = new CheckStep(this::plan, onboarding.pack(), onboarding.sendsMail());
        steps = List.of(identity, regions, starters, people, check);
        progress.addClassName("pu-wizard-progress");
        Wording.bindAttribute(progress, "aria-label", "onboarding.progress");
        for (WizardStep step : steps) {
            ListItem item = new ListItem();
            Wording.bind(item, item::setText, step.titleKey());
            progress.add(item);
        }
        add(new PageHeader("onboarding.new-client").withLead("onboarding.lead"), progress);
        steps.forEach(this::add);
        add(buttons());
        show(0);
    }

    private Div buttons() {
        Wording.bind(back, back::setText, "onboarding.back");
        back.addClickListener(click -> show(current - 1));
        Wording.bind(next, next::setText, "onboarding.next");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.addClickListener(click -> next());
        Wording.bind(create, create::setText, "onboarding.create");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setDisableOnClick(true);
        create.addClickListener(click -> create());
        Div buttons = new Div(back, next, create);
        buttons.addClassName("pu-wizard-buttons");
        return buttons;
    }

    private void next() {
        if (steps.get(current).isComplete()) {
            show(current + 1);
        }
    }

    private void show(int step) {
        current = step;
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).setVisible(i == step);
            var item = progress.getComponentAt(i).getElement();
            if (i == step) {
                item.setAttribute("aria-current", "step");
            } else {
                item.removeAttribute("aria-current");
            }
        }
        back.setVisible(step > 0);
        next.setVisible(step < steps.size() - 1);
        create.setVisible(step == steps.size() - 1);
        create.setEnabled(true);
        steps.get(step).shown();
    }

    private OnboardingPlan plan() {
        var workspace = identity.workspace();
        return new OnboardingPlan(
                workspace,
                regions.regions(),
                starters.parts(),
                people.people(workspace.details().zone()));
    }

    private void create() {
        OnboardingPlan plan = plan();
        try {
            WorkspaceId client = onboarding.onboard(plan);
            String address = directory
                    .find(CurrentScope.get().person(), client)
                    .orElseThrow(NotFoundException::new)
                    .address();
            // Another client is another page load: this tab belongs to the agency.
            UI.getCurrentOrThrow().getPage().setLocation("/" + Section.TOOLS.path(address));
        } catch (SlugTakenException e) {
            show(steps.indexOf(identity));
            identity.slugTaken();
        } catch (AccountsUnavailableException e) {
            create.setEnabled(true);
            Notices.error("onboarding.keycloak-failed");
        }
    }

    @Override
    public String pageName() {
        return getTranslation("onboarding.new-client");
    }
}
