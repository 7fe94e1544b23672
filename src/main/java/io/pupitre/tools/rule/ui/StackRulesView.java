package io.pupitre.tools.rule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.pupitre.shell.AgencyLayout;
import io.pupitre.shell.CommandSource;
import io.pupitre.shell.InSection;
import io.pupitre.shell.PageCommand;
import io.pupitre.shell.Section;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Role;
import io.pupitre.tools.rule.ClientScore;
import io.pupitre.tools.rule.Condition;
import io.pupitre.tools.rule.Connective;
import io.pupitre.tools.rule.Operator;
import io.pupitre.tools.rule.RuleField;
import io.pupitre.tools.rule.StackRuleDetails;
import io.pupitre.tools.rule.StackRuleRecord;
import io.pupitre.tools.rule.StackRules;
import io.pupitre.tools.rule.StaleRuleException;
import io.pupitre.tools.rule.StarterRules;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.Notices;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What the agency asks of its clients' tools, and how each client does, the worst first. Admins write, consultants read. */
@Route(value = RulesNavigation.AGENCY, layout = AgencyLayout.class)
@PermitAll
@InSection(Section.CHECKS)
@SuppressWarnings("serial") // Sessions are never stored.
class StackRulesView extends Div implements BeforeEnterObserver, CommandSource, LocaleChangeObserver {

    private final StackRules rules;
    private final boolean admin = CurrentScope.agency().role() == Role.AGENCY_ADMIN;
    private final RuleList<StackRuleRecord> list;
    private final Paragraph none = new Paragraph();
    private final H2 proposed = new H2();
    private final RuleList<StackRuleDetails> proposals =
            new RuleList<>(one -> one, List.of(new RuleList.Act<>("tools.rule-take-over", this::takeOver)));
    private final H2 clients = new H2();
    private final Div scores = new Div();
    private List<StackRuleRecord> present = List.of();
    private List<ClientScore> results = List.of();

    StackRulesView(StackRules rules) {
        this.rules = rules;
        addClassNames("pu-page", "pu-stack", "pu-parts");
        list = new RuleList<>(
                StackRuleRecord::details,
                admin
                        ? List.of(
                                new RuleList.Act<>("tools.rule-edit", this::edit),
                                new RuleList.Act<>("tools.rule-remove", this::remove))
                        : List.of());
        none.addClassName("pu-muted");
        Wording.bind(none, none::setText, "tools.rule-none");
        Wording.bind(proposed, proposed::setText, "tools.rule-proposals");
        Wording.bind(clients, clients::setText, "tools.rule-clients");
        add(header(), list, none, proposed, proposals, clients, scores);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        showScores();
    }

    @Override
    public List<PageCommand> commands() {
        return admin
                ? List.of(new PageCommand(getTranslation("tools.rule-add"), Glyph.ADD, Key.CREATE, this::add))
                : List.of();
    }

    private PageHeader header() {
        if (!admin) {
            return new PageHeader("shell.section-checks").withLead("tools.stack-rules-lead");
        }
        Button add = new Button(Glyph.ADD.icon(), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Wording.bind(add, add::setText, "tools.rule-add");
        Key.CREATE.on(add);
        return new PageHeader("shell.section-checks", add).withLead("tools.stack-rules-lead");
    }

    private void add() {
        Condition.Group all = new Condition.Group(Connective.ALL, List.of());
        Condition.Group owner =
                new Condition.Group(Connective.ALL, List.of(Condition.Check.of(RuleField.OWNER, Operator.FILLED)));
        RuleDialog.open(
                "tools.rule-add",
                new StackRuleDraft("", "", all, owner),
                rules::preview,
                rule -> {
                    rules.add(rule);
                    saved();
                },
                this::refresh);
    }

    private void edit(StackRuleRecord base) {
        RuleDialog.open(
                "tools.rule-edit",
                StackRuleDraft.of(base.details()),
                rules::preview,
                rule -> {
                    rules.change(base, rule);
                    saved();
                },
                this::refresh);
    }

    private void remove(StackRuleRecord base) {
        try {
            rules.remove(base);
        } catch (StaleRuleException e) {
            Notices.error("tools.rule-stale");
            refresh();
            return;
        } catch (NotFoundException e) {
            Notices.error("tools.rule-gone");
            refresh();
            return;
        }
        refresh();
        Notices.undoable(() -> takeOver(base.details()), "tools.rule-removed");
    }

    private void takeOver(StackRuleDetails rule) {
        rules.add(rule);
        saved();
    }

    private void saved() {
        Notices.success("tools.rule-saved");
        refresh();
    }

    private void refresh() {
        present = rules.list();
        results = present.isEmpty() ? List.of() : rules.scores();
        list.show(present);
        none.setVisible(present.isEmpty());
        List<StackRuleDetails> open = StarterRules.all().stream()
                .filter(starter ->
                        present.stream().noneMatch(one -> one.details().nameFr().equals(starter.nameFr())))
                .toList();
        proposals.show(admin ? open : List.of());
        proposed.setVisible(proposals.isVisible());
        clients.setVisible(!present.isEmpty());
        showScores();
    }

    /** Rules have names in two languages, and so have the columns. */
    private void showScores() {
        scores.removeAll();
        if (!present.isEmpty()) {
            scores.add(new ScoreGrid(present, results));
        }
    }
}
