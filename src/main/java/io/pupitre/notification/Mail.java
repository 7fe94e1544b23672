package io.pupitre.notification;

/**
 * A letter in plain text to one person.
 *
 * @param subject one line
 */
public record Mail(String to, String subject, String text) {}
