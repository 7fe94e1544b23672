package io.pupitre.tools.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import io.pupitre.scorecard.StatedRate;
import io.pupitre.scorecard.ui.ScorecardsNavigation;
import io.pupitre.tools.HomeRates;
import io.pupitre.tools.Money;
import io.pupitre.ui.FigureFormat;
import java.io.Serializable;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;

/** What amounts of several currencies come to in the client's own, with the rates that this rests on. */
record RatePhrases(ToolPhrases words) implements Serializable {

    /**
     * The total with its rates, or which of them are missing and where to state them.
     *
     * @param key of the phrase for the term, with the currency in its {@code {0}}
     * @param workspace what stands for the client in addresses
     */
    Div fact(String key, HomeRates rates, Collection<Money> amounts, String workspace) {
        return fact(
                words.say(key, rates.home().getCurrencyCode()),
                new DescriptionList.Description(
                        rates.total(amounts).map(words::cost).orElse(FigureFormat.UNKNOWN)),
                basis(rates, amounts, workspace));
    }

    /** The same as a remark: the total, then its rates. */
    DescriptionList.Description sum(HomeRates rates, Collection<Money> amounts, String workspace) {
        DescriptionList.Description basis = basis(rates, amounts, workspace);
        rates.total(amounts)
                .ifPresent(total -> basis.setText(words.say("tools.rate-total", words.cost(total), basis.getText())));
        basis.addClassName("pu-muted");
        return basis;
    }

    /** The rates of a total, or where the missing ones are stated. */
    private DescriptionList.Description basis(HomeRates rates, Collection<Money> amounts, String workspace) {
        List<Currency> missing = rates.missing(amounts);
        if (missing.isEmpty()) {
            return new DescriptionList.Description(rates.used(amounts).stream()
                    .map(rate -> rate(rate, rates.home()))
                    .collect(Collectors.joining(" · ")));
        }
        DescriptionList.Description ways = new DescriptionList.Description();
        for (Currency currency : missing) {
            ways.add(new Anchor(
                    ScorecardsNavigation.rate(workspace, currency),
                    words.say("tools.rate-missing", currency.getCurrencyCode())));
        }
        return ways;
    }

    /** 1 USD = 0,92 EUR depuis juin 2026 (BCE). */
    private String rate(StatedRate rate, Currency home) {
        return words.say(
                "tools.rate-stated",
                rate.currency().getCurrencyCode(),
                words.figures().number(rate.rate(), rate.rate().scale()),
                home.getCurrencyCode(),
                words.figures().month(rate.from()),
                rate.source());
    }

    /** @param remarks in small letters */
    static Div fact(String term, DescriptionList.Description figure, DescriptionList.Description... remarks) {
        Div fact = new Div(new DescriptionList.Term(term), figure);
        for (DescriptionList.Description remark : remarks) {
            remark.addClassName("pu-muted");
            fact.add(remark);
        }
        return fact;
    }
}
