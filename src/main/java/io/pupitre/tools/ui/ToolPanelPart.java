package io.pupitre.tools.ui;

import com.vaadin.flow.component.Component;
import io.pupitre.tools.ToolRecord;

/** A section of a tool's panel that another part of the console has something to say in; in the order of the beans. */
public interface ToolPanelPart {

    /**
     * What is said of a tool.
     *
     * @param workspace what stands for the client in addresses
     */
    Component of(ToolRecord tool, String workspace);
}
