package io.pupitre.shell;

import io.pupitre.tenancy.Role;
import io.pupitre.ui.Colour;
import java.io.Serializable;

/**
 * An agency that the person works for.
 *
 * @param role AGENCY_ADMIN or CONSULTANT
 */
public record Agency(String name, Colour colour, Role role) implements Serializable {}
