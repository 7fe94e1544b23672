package io.pupitre.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** The time zone that a person lives in, for pages that belong to no client with a zone of its own. */
public final class BrowserZone {

    private BrowserZone() {}

    /** That of the browser; UTC when it tells none that Java knows. */
    public static ZoneId of(Component component) {
        UI ui = component.getUI().orElseGet(UI::getCurrentOrThrow);
        return Optional.ofNullable(ui.getPage().getExtendedClientDetails().getTimeZoneId())
                .map(BrowserZone::known)
                .orElse(ZoneOffset.UTC);
    }

    private static ZoneId known(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
