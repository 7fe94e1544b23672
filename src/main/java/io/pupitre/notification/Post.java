package io.pupitre.notification;

import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailException;
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
            throw new MailFailedException(new IllegalStateException("No mail server is set: PUPITRE_MAIL_HOST"));
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
        } catch (MailException e) {
            throw new MailFailedException(e);
        }
    }
}
