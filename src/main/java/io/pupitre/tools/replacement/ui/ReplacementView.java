package io.pupitre.tools.replacement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.tenancy.Ids;
import io.pupitre.tools.Integrations;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import io.pupitre.tools.replacement.DependentLine;
import io.pupitre.tools.replacement.Replacement;
import io.pupitre.tools.replacement.Replacements;
import io.pupitre.tools.ui.StackPages;
import io.pupitre.ui.Changes;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How one tool is to go: what comes instead, what depends on it, and what is to be done next. */
@Route(value = "tools/replacements/:tool", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.TOOLS)
@SuppressWarnings("serial") // Sessions are never stored.
class ReplacementView extends Div implements BeforeEnterObserver, LocaleChangeObserver, NamedPage {

    private final Replacements replacements;
    private final ReplacementEditing editing;
    private final StackPages pages = new StackPages(StackPages.Page.REPLACEMENTS);
    private final DependentGrid dependents;
    private String workspace = "";
    private @Nullable Replacement shown;

    ReplacementView(Replacements replacements, Tools tools, Integrations integrations) {
        this.replacements = replacements;
        editing = new ReplacementEditing(this, replacements, tools, integrations, this::refresh);
        dependents = new DependentGrid(line -> onShown(now -> editing.answer(now, line)), line -> editing.turn(line));
        addClassNames("pu-page", "pu-stack", "pu-parts");
    }

    @Override
    public String pageName() {
        return shown == null ? "" : shown.tool().details().name();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = event.getRouteParameters().get("workspace").orElse("");
        pages.lead(workspace);
        try {
            show(replacements.of(
                    new ToolId(Ids.parse(event.getRouteParameters().get("tool").orElse("")))));
        } catch (io.pupitre.tenancy.NotFoundException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        onShown(this::show);
    }

    private void refresh() {
        onShown(now -> show(replacements.of(now.tool().id())));
    }

    private void show(Replacement now) {
        shown = now;
        removeAll();
        ToolStatus status = now.tool().details().status();
        add(
                PageHeader.named(
                                now.tool().details().name(),
                                actions(now, status).toArray(Button[]::new))
                        .withFact(new StatusBadge(
                                ReplacementWords.badge(status),
                                "tools.status-" + status.name().toLowerCase(Locale.ROOT))),
                pages,
                new PlanFacts(now, workspace),
                dependents);
        dependents.show(now);
    }

    /** The one that is to be done next is the last and the primary one. */
    private List<Button> actions(Replacement now, ToolStatus status) {
        List<Button> actions = new ArrayList<>();
        boolean leaving = status == ToolStatus.RETIRING;
        boolean canGo = status != ToolStatus.RETIRED && now.tool().next().contains(ToolStatus.RETIRING);
        if (now.plan() != null) {
            if (now.dependents().stream().noneMatch(DependentLine::isDone)) {
                actions.add(button(Glyph.REMOVE, "tools.replacement-abandon", () -> editing.abandon(now)));
            }
            Button edit = button(Glyph.EDIT, "tools.replacement-edit", () -> editing.edit(now));
            Key.EDIT.on(edit);
            actions.add(edit);
            if (now.unanswered() > 0 && now.plan().details().successor() != null) {
                actions.add(button(Glyph.SWITCH, "tools.replacement-transfer-all", () -> editing.transferAll(now)));
            }
        } else if (leaving || canGo) {
            actions.add(button(
                    Glyph.ADD,
                    "tools.replacement-plan",
                    () -> editing.plan(now.tool().id())));
        }
        if (leaving ? now.unsettled() == 0 : now.unanswered() == 0 && canGo) {
            ToolStatus to = leaving ? ToolStatus.RETIRED : ToolStatus.RETIRING;
            actions.add(button(
                    Glyph.ARCHIVE,
                    leaving ? "tools.replacement-end" : "tools.replacement-begin",
                    () -> editing.move(now.tool(), to)));
        }
        if (!actions.isEmpty()) {
            actions.getLast().addThemeVariants(ButtonVariant.PRIMARY);
        }
        return actions;
    }

    private void onShown(SerializableConsumer<Replacement> work) {
        if (shown != null) {
            work.accept(shown);
        }
    }

    private static Button button(Glyph glyph, String key, Command action) {
        Button button = new Button(glyph.icon());
        button.addClickListener(click -> action.execute());
        Wording.bind(button, button::setText, key);
        Changes.mark(button);
        return button;
    }
}
