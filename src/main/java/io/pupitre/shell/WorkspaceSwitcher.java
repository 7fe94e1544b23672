package io.pupitre.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableSupplier;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Wording;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Shows whose pages these are and leads to the same kind of page of another client: favourites, the latest, all, with a
 * search over them. The list is built when it opens, so that a page does not carry two hundred links about.
 *
 * <p>Its entries are plain links outside the router: another client is a full page load, hence a new tab scope.
 */
final class WorkspaceSwitcher extends Div {

    private static final int RECENT = 5;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final ShellContext context;
    private final SerializableSupplier<Optional<Section>> section;
    private final Div list = new Div();
    private final TextField search = new TextField();
    private final Popover popover = new Popover();

    WorkspaceSwitcher(ShellContext context, SerializableSupplier<Optional<Section>> section) {
        this.context = context;
        this.section = section;
        addClassName("pu-rail-head");

        var button = new NativeButton();
        button.addClassName("pu-switcher");
        button.getElement().setAttribute("data-go", "k");
        button.add(face(), Glyph.SWITCH.icon());
        Wording.bindAttribute(button, "aria-label", "shell.switch-from", here());

        search.setPrefixComponent(Glyph.SEARCH.icon());
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.EAGER);
        search.addValueChangeListener(change -> fill());
        search.setId("find-client");
        Wording.bind(search, search::setPlaceholder, "shell.find-client");
        Wording.bind(search, search::setAriaLabel, "shell.find-client");
        list.addClassName("pu-switch-list");

        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setModal(true);
        popover.setAutofocus(true);
        popover.addClassName("pu-switch-popover");
        Wording.bind(popover, popover::setAriaLabel, "shell.switch");
        popover.add(search, list);
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                search.clear();
                fill();
                search.focus();
            } else {
                list.removeAll();
            }
        });
        add(button, popover);
    }

    private String here() {
        return context.workspace()
                .map(Workspace::name)
                .or(() -> context.agency().map(Agency::name))
                .orElse("");
    }

    private Component face() {
        var face = new Span();
        face.addClassName("pu-switcher-face");
        var name = new Span(here());
        name.addClassName("pu-switcher-name");
        var below = new Span();
        below.addClassName("pu-switcher-below");
        var workspace = context.workspace();
        if (workspace.isPresent()) {
            below.setText(workspace.get().agency());
            face.add(new Monogram(workspace.get().monogram(), workspace.get().colour()));
        } else {
            Wording.bind(below, below::setText, "shell.all-clients");
            context.agency().ifPresent(a -> face.add(new Monogram(initial(a.name()), a.colour())));
        }
        var words = new Span(name, below);
        words.addClassName("pu-switcher-words");
        face.add(words);
        return face;
    }

    private static String initial(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    private void fill() {
        list.removeAll();
        var all = context.workspaces().stream()
                .sorted(Comparator.comparing(w -> plain(w.name())))
                .toList();
        var sought = plain(search.getValue().strip());
        if (!sought.isEmpty()) {
            group(
                    "shell.found",
                    all,
                    w -> plain(w.name() + " " + w.agency() + " " + w.slug()).contains(sought));
        } else {
            var recent = all.stream()
                    .filter(w -> w.recency() > 0 && !w.favourite() && !isHere(w))
                    .sorted(Comparator.comparingLong(Workspace::recency).reversed())
                    .limit(RECENT)
                    .toList();
            group("shell.favourites", all, Workspace::favourite);
            group("shell.recent", recent, w -> true);
            group("shell.all", all, w -> !w.favourite() && !recent.contains(w));
        }
        if (list.getComponentCount() == 0) {
            list.add(new Paragraph(getTranslation("shell.no-client-found")));
        }
    }

    private void group(String key, List<Workspace> workspaces, Predicate<Workspace> which) {
        var entries = workspaces.stream().filter(which).map(this::entry).toList();
        if (entries.isEmpty()) {
            return;
        }
        var heading = new Span(getTranslation(key));
        heading.addClassName("pu-switch-heading");
        list.add(heading);
        entries.forEach(list::add);
    }

    private Div entry(Workspace workspace) {
        var name = new Span(workspace.name());
        name.addClassName("pu-switcher-name");
        var below = new Span(workspace.agency());
        below.addClassName("pu-switcher-below");
        var words = new Span(name, below);
        words.addClassName("pu-switcher-words");
        var link = new Anchor(
                Section.inOtherClient(section.get(), workspace.role()).path(workspace.slug()),
                new Monogram(workspace.monogram(), workspace.colour()),
                words);
        link.setRouterIgnore(true);
        if (isHere(workspace)) {
            link.getElement().setAttribute("aria-current", "true");
        }

        var star = new Button((workspace.favourite() ? Glyph.STARRED : Glyph.STAR).icon());
        star.addThemeVariants(ButtonVariant.TERTIARY);
        star.setAriaLabel(getTranslation("shell.favourite", workspace.name()));
        star.getElement().setAttribute("aria-pressed", String.valueOf(workspace.favourite()));
        star.addClickListener(click -> {
            context.setFavourite(workspace.slug(), !workspace.favourite());
            fill();
        });
        var entry = new Div(link, star);
        entry.addClassName("pu-switch-entry");
        return entry;
    }

    private boolean isHere(Workspace workspace) {
        return context.workspace()
                .map(Workspace::slug)
                .filter(workspace.slug()::equals)
                .isPresent();
    }

    /** Without accents and case: “cime” finds “Cîme”. */
    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
