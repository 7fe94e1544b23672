package io.pupitre.templates;

import java.util.Map;

/** A part of a template that keeps its id through versions and copies. */
public sealed interface Element permits Field, Step {

    ElementId id();

    /** What it is called. */
    Bilingual title();

    /** Its leaves as plain text; what is missing is absent or empty. */
    Map<Property, String> properties();
}
