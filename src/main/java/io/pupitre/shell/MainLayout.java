package io.pupitre.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLayout;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The frame that the three areas share: rail, breadcrumb, palette, keys, person's menu, and the way past all that for
 * keyboards. Each area has a subclass, which decides the head of the rail and where its breadcrumb begins.
 *
 * <p>The language changes in place (see {@link Wording}), so that nothing typed is lost; only the breadcrumb, which is
 * made of data and words, is written again.
 */
@JsModule("./shell/keys.ts")
abstract class MainLayout extends Composite<AppLayout>
        implements RouterLayout, HasStyle, HasDynamicTitle, AfterNavigationObserver, LocaleChangeObserver {

    private final ShellContext context;
    private final Breadcrumb breadcrumb = new Breadcrumb();
    private final Aside marks = new Aside();
    private final Div banner = new Div();
    private final Main main = new Main();
    private @Nullable HasElement page;

    MainLayout(ShellContext context, Section.Area area, List<RecordSource> sources) {
        this.context = context;
        addClassNames("pu-shell", "pu-" + area.name().toLowerCase(Locale.ROOT));
        getContent().setPrimarySection(AppLayout.Section.DRAWER);

        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        marks.addClassName("pu-marks");
        marks.setVisible(false);
        Wording.bindAttribute(marks, "aria-label", "shell.marks");
        banner.addClassName("pu-banner");
        banner.setVisible(false);
        main.add(banner);
        getContent().setContent(main);

        var rail = new Rail(context, area);
        var palette = new CommandPalette(context, area, sources, this::page);
        getContent().addToNavbar(skipLink(), toggle(), breadcrumb, marks, palette, help(area));
        getContent().addToDrawer(railHead(), rail, new PersonMenu(context));
    }

    /** What stands on top of the rail and says where one is. Called from the constructor. */
    abstract Component railHead();

    /** The steps before the section's: agency, client. */
    abstract List<Breadcrumb.Step> firstSteps();

    /** The path of a section of this area. */
    abstract String path(Section section);

    final ShellContext context() {
        return context;
    }

    /** Says something above every page of the area, such as that the client is archived. */
    final void announce(String key, Object... parameters) {
        var words = new Span();
        Wording.bind(words, words::setText, key, parameters);
        announceNothing();
        banner.add(Glyph.ARCHIVE.icon(), words);
        banner.setVisible(true);
    }

    final void announceNothing() {
        banner.removeAll();
        banner.setVisible(false);
    }

    /** Says something beside the client's name on every page of the area; the explanation comes on hover and focus. */
    final void mark(String key, String explanationKey) {
        var mark = new Span();
        mark.addClassName("pu-mark");
        mark.getElement().setAttribute("tabindex", "0").setAttribute("role", "note");
        Wording.bind(mark, mark::setText, key);
        Wording.bind(mark, Tooltip.forComponent(mark)::setText, explanationKey);
        marks.add(mark);
        marks.setVisible(true);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page = content;
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        page = null;
        if (oldContent != null) {
            oldContent.getElement().removeFromParent();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        locate();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        // On the first attach the page is not there yet; afterNavigation follows.
        if (page != null) {
            locate();
            UI.getCurrentOrThrow().getPage().setTitle(getPageTitle());
        }
    }

    private void locate() {
        breadcrumb.show(steps());
    }

    private List<Breadcrumb.Step> steps() {
        var steps = new ArrayList<>(firstSteps());
        section().ifPresent(s -> steps.add(new Breadcrumb.Step(getTranslation(s.key()), path(s), false)));
        if (page instanceof NamedPage named) {
            steps.add(new Breadcrumb.Step(named.pageName(), null, false));
        }
        return steps;
    }

    /** Most specific first: a row of browser tabs shows little more than the beginning. */
    @Override
    public String getPageTitle() {
        return steps().reversed().stream().map(Breadcrumb.Step::label).limit(3).collect(Collectors.joining(" · "))
                + " · Pupitre";
    }

    /** The section of the page that is shown. */
    final Optional<Section> section() {
        return page().flatMap(Section::of);
    }

    private Optional<HasElement> page() {
        return Optional.ofNullable(page);
    }

    private static Component skipLink() {
        var skip = new Anchor("#content", "");
        skip.addClassName("pu-skip");
        // The router would take a fragment for a navigation; the browser must move the focus itself.
        skip.setRouterIgnore(true);
        Wording.bind(skip, skip::setText, "shell.skip");
        return skip;
    }

    private static Component toggle() {
        var toggle = new DrawerToggle();
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        Wording.bind(toggle, toggle::setAriaLabel, "shell.menu");
        return toggle;
    }

    private Component help(Section.Area area) {
        var help = new Button(Glyph.HELP.icon(), click -> new ShortcutHelp(Rail.offered(context, area)).open());
        help.addThemeVariants(ButtonVariant.TERTIARY);
        help.addClassName("pu-help");
        help.getElement().setAttribute("data-key", "?");
        Wording.bind(help, help::setAriaLabel, "shell.shortcuts");
        Wording.bind(help, text -> help.setTooltipText(text + " (?)"), "shell.shortcuts");
        return help;
    }
}
