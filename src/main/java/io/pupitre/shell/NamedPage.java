package io.pupitre.shell;

/**
 * A page below its section's main page: a single scorecard, an editor. Its name becomes the last step of the breadcrumb and
 * the first word of the browser's tab. (Not Vaadin's HasDynamicTitle: that would be the whole title of the tab.)
 */
public interface NamedPage {

    /** In the person's language, or data such as a campaign's name. */
    String pageName();
}
