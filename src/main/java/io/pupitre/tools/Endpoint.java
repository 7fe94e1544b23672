package io.pupitre.tools;

import java.util.UUID;

/** What an integration connects: a tool of the client, or a system that is none of its tools. */
public sealed interface Endpoint {

    /** Its id, whichever it is. */
    UUID value();

    /** A tool of the stack. */
    record OfTool(ToolId id) implements Endpoint {
        @Override
        public UUID value() {
            return id.value();
        }
    }

    /** An external system. */
    record OfSystem(ExternalSystemId id) implements Endpoint {
        @Override
        public UUID value() {
            return id.value();
        }
    }
}
