package io.pupitre.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How letters leave.
 *
 * @param host the mail server; empty when there is none
 * @param from the sender's address
 * @param baseUrl of the console, as in the letters' links, without a trailing slash
 */
@ConfigurationProperties("pupitre.mail")
record MailSettings(String host, String from, String baseUrl) {}
