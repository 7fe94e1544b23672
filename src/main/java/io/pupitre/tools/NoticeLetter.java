package io.pupitre.tools;

import io.pupitre.identity.Person;
import io.pupitre.notification.Mail;
import io.pupitre.ui.FigureFormat;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/** The mail about notices that are to be given, in the language of who gets it. */
final class NoticeLetter {

    private final Person person;
    private final String agency;
    private final ResourceBundle words;
    private final FigureFormat figures;

    /** @param agency its name */
    NoticeLetter(Person person, String agency) {
        this.person = person;
        this.agency = agency;
        Locale language = Locale.ENGLISH.equals(person.language()) ? Locale.ENGLISH : Locale.FRENCH;
        figures = new FigureFormat(language);
        // The bundles of the pages, which are complete; the server's own language has no say.
        words = ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * @param contracts at least one
     * @param link to a contract's tool
     * @param calendar the link to all renewals
     */
    Mail mail(List<ContractRenewal> contracts, Function<ContractRenewal, String> link, String calendar) {
        List<String> parts = new ArrayList<>();
        parts.add(say("tools.alert-greeting", person.name()));
        parts.add(say("tools.alert-intro", contracts.size()));
        contracts.forEach(contract -> parts.add(about(contract) + "\n" + link.apply(contract)));
        parts.add(say("tools.alert-all", calendar));
        parts.add(say("tools.alert-why"));
        return new Mail(
                person.email(), say("tools.alert-subject", contracts.size(), agency), String.join("\n\n", parts));
    }

    private String about(ContractRenewal contract) {
        Money cost = contract.cost();
        String vendor = contract.vendor().isEmpty() ? "" : " (" + contract.vendor() + ")";
        String left =
                contract.daysLeft() == 0 ? say("tools.notice-last-day") : say("tools.notice-in", contract.daysLeft());
        String renewal = figures.day(contract.renewsOn());
        Boolean auto = contract.autoRenewal();
        String goesOn = say(
                auto == null
                        ? "tools.auto-renewal-unknown"
                        : auto ? "tools.auto-renewal-yes" : "tools.auto-renewal-no");
        return String.join(
                "\n",
                contract.client().name() + " – " + contract.name() + vendor,
                contract.noticeKnown()
                        ? say("tools.alert-notice", figures.day(contract.noticeBy()), left)
                        : say("tools.alert-notice-unknown", left),
                say("tools.alert-renewal", renewal, goesOn),
                cost == null
                        ? say("tools.alert-cost-unknown")
                        : say("tools.alert-cost", figures.money(cost.amount(), cost.currency())));
    }

    private String say(String key, Object... parameters) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(parameters);
    }
}
