package io.pupitre.ui;

import com.vaadin.flow.component.html.Anchor;
import io.pupitre.tenancy.ScopedDownload;

/** A link to a file that is made when it is asked for. */
public final class DownloadLink extends Anchor {

    public DownloadLink(ScopedDownload download) {
        super(download, "");
    }
}
