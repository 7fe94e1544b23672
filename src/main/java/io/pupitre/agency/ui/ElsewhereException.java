package io.pupitre.agency.ui;

/** The address belongs to another scope than the tab: the tab is about to load it anew. Public, since Vaadin makes it. */
public final class ElsewhereException extends RuntimeException {

    private static final long serialVersionUID = 1;
}
