package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.pupitre.scorecard.DefinitionId;
import io.pupitre.scorecard.DefinitionRecord;
import io.pupitre.scorecard.DictionaryLine;
import io.pupitre.scorecard.KpiDefinition;
import io.pupitre.scorecard.KpiDictionary;
import io.pupitre.scorecard.StaleDefinitionException;
import io.pupitre.shell.AgencyLayout;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.Section;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.Notices;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One KPI of the dictionary: what it says, its versions, and how they differ. */
@Route(value = "agency/kpis/:definition(" + ScorecardsNavigation.ID + ")", layout = AgencyLayout.class)
@PermitAll
@InSection(Section.DICTIONARY)
@SuppressWarnings("serial") // Sessions are never stored.
class DefinitionView extends Div implements BeforeEnterObserver, NamedPage, LocaleChangeObserver {

    private final transient KpiDictionary dictionary;
    private @Nullable DefinitionRecord shown;

    DefinitionView(KpiDictionary dictionary) {
        this.dictionary = dictionary;
        addClassName("pu-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = UUID.fromString(event.getRouteParameters().get("definition").orElseThrow());
        show(dictionary.get(new DefinitionId(id)));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (shown != null) {
            show(shown);
        }
    }

    @Override
    public String pageName() {
        return shown == null ? "" : name(shown);
    }

    private void show(DefinitionRecord kpi) {
        shown = kpi;
        removeAll();
        PageHeader header = PageHeader.named(name(kpi), actions(kpi)).withFact(badge(kpi));
        header.withLead("scorecard.definition-key", kpi.key());
        DescriptionList facts = new DescriptionList();
        new DefinitionWords(this)
                .lines(kpi.definition())
                .forEach((term, value) ->
                        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(value)));
        Div panel = new Div(facts);
        panel.addClassName("pu-template");
        Div history = new Div(
                new H2(getTranslation("scorecard.definition-versions")),
                new DefinitionHistory(kpi, dictionary.versions(kpi.id())));
        Div columns = new Div(panel, history);
        columns.addClassName("pu-template-columns");
        add(header, columns);
    }

    private static StatusBadge badge(DefinitionRecord kpi) {
        if (kpi.retired()) {
            return new StatusBadge(StatusBadge.Status.UNKNOWN, "scorecard.definition-retired");
        }
        return kpi.draftOpen()
                ? new StatusBadge(StatusBadge.Status.WARN, "scorecard.definition-draft")
                : new StatusBadge(StatusBadge.Status.OK, "scorecard.definition-version", kpi.latestNumber());
    }

    private Button[] actions(DefinitionRecord kpi) {
        List<Button> actions = new ArrayList<>();
        if (DictionaryView.isAdmin()) {
            actions.add(kpi.retired() ? restoring(kpi) : retiring(kpi));
        }
        Button edit = new Button(Glyph.EDIT.icon(), click -> edit(kpi));
        Wording.bind(edit, edit::setText, "scorecard.kpi-edit");
        Key.EDIT.on(edit);
        actions.add(edit);
        if (kpi.draftOpen() && DictionaryView.isAdmin()) {
            Button publish = new Button("", click -> new NoteDialog().open(note -> publish(kpi, note)));
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            Wording.bind(publish, publish::setText, "scorecard.definition-publish-next", kpi.latestNumber() + 1);
            actions.add(publish);
        }
        return actions.toArray(Button[]::new);
    }

    private Button retiring(DefinitionRecord kpi) {
        Button retire = new Button("", click -> {
            dictionary.retire(kpi.id());
            reload(kpi);
            Notices.undoable(
                    () -> {
                        dictionary.restore(kpi.id());
                        reload(kpi);
                    },
                    "scorecard.definition-retired-notice",
                    name(kpi));
        });
        retire.addThemeVariants(ButtonVariant.TERTIARY);
        Wording.bind(retire, retire::setText, "scorecard.kpi-retire");
        return retire;
    }

    private Button restoring(DefinitionRecord kpi) {
        Button restore = new Button("", click -> {
            dictionary.restore(kpi.id());
            reload(kpi);
        });
        Wording.bind(restore, restore::setText, "scorecard.definition-restore");
        return restore;
    }

    private void edit(DefinitionRecord kpi) {
        List<DefinitionRecord> others = dictionary.list().stream()
                .map(DictionaryLine::kpi)
                .filter(other -> !other.id().equals(kpi.id()))
                .toList();
        DefinitionRecord[] base = {dictionary.get(kpi.id())};
        new DefinitionForm(base[0].definition(), others).open("scorecard.kpi-edit", changed -> redraft(base, changed));
    }

    /** @param base what the person has seen last: after a refusal, what somebody else saved */
    private Optional<String> redraft(DefinitionRecord[] base, KpiDefinition changed) {
        try {
            dictionary.redraft(base[0], changed);
        } catch (StaleDefinitionException e) {
            base[0] = e.theirs();
            show(e.theirs());
            return Optional.of("scorecard.definition-stale");
        }
        reload(base[0]);
        Notices.success(
                "scorecard.definition-saved",
                changed.draft().name(FigureFormat.of(this).locale()));
        return Optional.empty();
    }

    private void publish(DefinitionRecord read, String note) {
        try {
            Notices.success("scorecard.definition-published", dictionary.publish(read, note));
        } catch (StaleDefinitionException e) {
            Notices.error("scorecard.definition-stale-publish");
        }
        reload(read);
    }

    private void reload(DefinitionRecord kpi) {
        show(dictionary.get(kpi.id()));
    }

    private String name(DefinitionRecord kpi) {
        return kpi.definition().draft().name(FigureFormat.of(this).locale());
    }
}
