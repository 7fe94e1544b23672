package io.pupitre.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/**
 * The look of every page before the first component: theme, tokens, icon.
 *
 * <p>Push uses WEBSOCKET_XHR and not WEBSOCKET: only with it do clicks still come as requests, where the check that a
 * person is still a member of the tab's workspace stands.
 */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Push(value = PushMode.AUTOMATIC, transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1, interactive-widget=resizes-content")
public class Appearance implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Pupitre");
        settings.addLink("icon", "logo.svg");
        settings.addMetaTag("theme-color", "#2c2a72");
    }
}
