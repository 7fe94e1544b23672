package io.pupitre.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import io.pupitre.ui.Notices;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Unexpected failures. The person gets a number that they can read out on the telephone, the log gets the same number
 * with the stack trace; the page never shows the trace.
 */
@Component
class Incidents implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    /** Without the pairs that get mixed up when spoken or written by hand. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecureRandom random = new SecureRandom();

    /** Logs the failure and answers its number, such as {@code 7F3K-92QD}. */
    String record(Throwable failure) {
        var number = random.ints(8, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
        number = number.substring(0, 4) + "-" + number.substring(4);
        LOG.error("Incident {}", number, failure);
        return number;
    }

    /** A failure outside navigation, such as in a click: the page stays as it is, and with it what was typed. */
    @Override
    public void error(ErrorEvent event) {
        var failure = event.getThrowable();
        var denied = NoRightView.isDenial(failure);
        var atRest = WorkspaceLayout.isAtRest(failure);
        var number = denied || atRest ? "" : record(failure);
        var ui = UI.getCurrent();
        if (ui == null) {
            return;
        }
        if (atRest) {
            WorkspaceLayout.refused(ui);
        } else if (denied) {
            Notices.error("shell.no-right-notice");
        } else {
            Notices.error("shell.failure-notice", number);
        }
    }
}
