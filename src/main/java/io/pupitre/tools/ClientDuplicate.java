package io.pupitre.tools;

import io.pupitre.agency.WorkspaceLine;

/**
 * Active tools of one client that are mainly there for the same.
 *
 * @param capability the key of what that is
 * @param tools how many, at least two
 */
public record ClientDuplicate(WorkspaceLine client, String capability, int tools, DuplicateCost cost) {}
