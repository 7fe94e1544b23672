package io.pupitre.notification;

import jakarta.mail.SendFailedException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends letters. Without a mail server it sends none; the demonstration, whose people are invented, then writes them into its
 * log.
 */
@Component
@EnableConfigurationProperties(MailSettings.class)
public class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    /** What the mail library notes as a server's answer when there was none. */
    private static final String CONNECTION_ENDED = "[EOF]";

    private final JavaMailSender sender;
    private final MailSettings settings;
    private final boolean demo;

    Post(JavaMailSender sender, MailSettings settings, @Value("${pupitre.demo:false}") boolean demo) {
        this.sender = sender;
        this.settings = settings;
        this.demo = demo;
    }

    /** Whether letters go anywhere. */
    public boolean delivers() {
        return !settings.host().isBlank() || demo;
    }

    /** The address of a page in a letter. */
    public String link(String path) {
        return settings.baseUrl() + path;
    }

    /** @throws MailFailedException when the letter didn't leave */
    public void send(Mail mail) {
        if (!settings.host().isBlank()) {
            deliver(mail);
        } else if (demo) {
            LOG.info(
                    "No mail server is set. The letter to {} would read: {}\n{}",
                    mail.to(),
                    mail.subject(),
                    mail.text());
        } else {
            throw new MailFailedException(new IllegalStateException("No mail server is set: PUPITRE_MAIL_HOST"), false);
        }
    }

    private void deliver(Mail mail) {
        try {
            sender.send(message -> {
                MimeMessageHelper letter = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
                letter.setFrom(settings.from());
                letter.setTo(mail.to());
                letter.setSubject(mail.subject());
                letter.setText(mail.text());
            });
        } catch (MailSendException e) {
            // With a cause of its own it failed before any letter: there was no connection.
            throw new MailFailedException(
                    e,
                    e.getCause() == null
                            && Arrays.stream(e.getMessageExceptions()).anyMatch(Post::leavesOpen));
        } catch (MailException e) {
            throw new MailFailedException(e, false);
        }
    }

    /** Who answers with a refusal hasn't taken the letter; silence after its last line may mean either. */
    private static boolean leavesOpen(Exception failure) {
        return switch (failure) {
            case SendFailedException e -> String.valueOf(e.getMessage()).contains(CONNECTION_ENDED);
            default -> true;
        };
    }
}
