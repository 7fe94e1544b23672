package io.pupitre.tools.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import io.pupitre.tools.ToolRecord;

/** A part of the side panel of a tool, by another part of this module. Each bean of this kind has its place there. */
public interface ToolSection {

    /**
     * What is said of a tool.
     *
     * @param workspace what stands for the client in addresses
     * @param address what the address of the page says besides, such as what is to be done at once
     */
    Component of(ToolRecord tool, String workspace, QueryParameters address);
}
