package io.pupitre.tools;

/**
 * What a program tells of the licences of one tool, as text.
 *
 * @param tool the product's name
 * @param vendor empty when the product alone tells which tool it is; so is {@code instance}
 * @param paid a whole number; empty leaves what is known
 * @param used the same
 */
public record SeatsRow(String tool, String vendor, String instance, String paid, String used) {}
