package io.pupitre.ui;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The icons of the product, drawn in one sprite ({@code icons.svg}) so that they share a line weight and load once. */
public enum Glyph {
    SCORECARDS,
    CADENCES,
    TEMPLATES,
    TOOLS,
    SAVINGS,
    RENEWALS,
    SETTINGS,
    CLIENTS,
    PORTFOLIO,
    PEOPLE,
    AGENCIES,
    SEARCH,
    ADD,
    EDIT,
    REMOVE,
    FILTER,
    CLOSE,
    MORE,
    SWITCH,
    STAR,
    STARRED,
    HELP,
    LEAVE,
    ARROW,
    BACK,
    OK,
    WARN,
    BAD,
    UNKNOWN,
    DOWNLOAD,
    UPLOAD,
    ARCHIVE,
    UP,
    DOWN,
    MAP;

    /** A new icon in the colour of the text around it; hidden from screen readers, so a word must stand beside it. */
    public SvgIcon icon() {
        var icon = new SvgIcon("icons.svg", name().toLowerCase(Locale.ROOT));
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
