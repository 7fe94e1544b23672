package io.pupitre.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.server.Command;

/**
 * The detail of one row, at the side of the list; on a phone it covers it. Put it into a {@code MasterDetailLayout}'s
 * detail. The panel has a URL of its own, which the view handles: closing navigates back to the list's URL.
 */
public final class SidePanel extends Aside {

    private final Div body = new Div();
    private final Div foot = new Div();

    /**
     * @param title data, such as a tool's name
     * @param close called by the cross and by Escape
     */
    public SidePanel(String title, Command close) {
        addClassName("pu-side-panel");
        var cross = new Button(Glyph.CLOSE.icon(), click -> close.execute());
        cross.addThemeVariants(ButtonVariant.TERTIARY);
        Wording.bind(cross, cross::setAriaLabel, "ui.close");
        var heading = new H2(title);
        var head = new Div(heading, cross);
        head.addClassName("pu-side-panel-head");
        body.addClassName("pu-side-panel-body");
        // It scrolls, so the keyboard must be able to get into it.
        body.getElement().setAttribute("tabindex", "0");
        foot.addClassName("pu-side-panel-foot");
        foot.setVisible(false);
        getElement().setAttribute("aria-label", title);
        add(head, body, foot);
    }

    public SidePanel withBody(Component... content) {
        body.add(content);
        return this;
    }

    /**
     * Names the place of the panel in a layout. Where there is no room beside the list, the layout lays the panel over it as
     * a dialog, and a dialog needs a name.
     *
     * @param labelKey a translation key, the same for all panels of the layout
     */
    public static void nameDialogOf(MasterDetailLayout layout, String labelKey) {
        Wording.bind(layout, label -> layout.getElement().executeJs("""
                                this.panelName = $0;
                                customElements.whenDefined(this.localName).then(() => this.updateComplete).then(() => {
                                  const panel = this.shadowRoot.getElementById('detail');
                                  const name = () => panel.hasAttribute('role')
                                      ? panel.setAttribute('aria-label', this.panelName)
                                      : panel.removeAttribute('aria-label');
                                  this.namesPanel ??= new MutationObserver(name);
                                  this.namesPanel.observe(panel, { attributeFilter: ['role'] });
                                  name();
                                });""", label), labelKey);
    }

    /** Buttons that stay in sight however long the body is; the primary one last. */
    public SidePanel withFoot(Component... buttons) {
        foot.setVisible(true);
        foot.add(buttons);
        return this;
    }
}
