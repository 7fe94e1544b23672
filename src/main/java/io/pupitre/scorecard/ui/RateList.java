package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import io.pupitre.scorecard.ExchangeRateInfo;
import io.pupitre.scorecard.ExchangeRates;
import io.pupitre.scorecard.Input;
import io.pupitre.tenancy.PersonId;
import io.pupitre.ui.Changes;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.Wording;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

/** The rates at which amounts of other currencies count, and what lacks one. */
@SuppressWarnings("serial") // Sessions are never stored.
final class RateList extends Composite<Div> implements LocaleChangeObserver {

    private final ExchangeRates rates;
    private final Clock clock;
    private final ListGrid<ExchangeRateInfo> grid = new ListGrid<>("scorecard.rates");
    private List<Currency> foreign = List.of();
    private Currency home = Currency.getInstance("EUR");
    private ZoneId zone = ZoneId.of("UTC");

    RateList(ExchangeRates rates, SerializableFunction<PersonId, String> nameOf, Clock clock) {
        this.rates = rates;
        this.clock = clock;
        H2 heading = new H2();
        Wording.bind(heading, heading::setText, "scorecard.rates");
        Paragraph lead = new Paragraph();
        lead.addClassName("pu-muted");
        Wording.bind(lead, lead::setText, "scorecard.rates-lead");
        Button state = new Button();
        Changes.mark(state);
        state.addClickListener(click -> state(foreign));
        Wording.bind(state, state::setText, "scorecard.rate-state");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.text("scorecard.rate-currency", one -> one.stated().currency().getCurrencyCode());
        grid.text("scorecard.rate-from", one -> figures().month(one.stated().from()));
        grid.figure(
                "scorecard.rate-rate",
                one -> figures().number(one.stated().rate(), one.stated().rate().scale()));
        grid.text("scorecard.rate-source", one -> one.stated().source());
        grid.text("scorecard.import-by", one -> nameOf.apply(one.by()));
        grid.text("scorecard.rate-at", one -> figures().moment(one.at(), zone));
        grid.actions(LitRenderer.<ExchangeRateInfo>of("""
                        <vaadin-button class="pu-changes" theme="tertiary small" aria-label="${item.drop} ${item.name}"
                          @click=${withdraw}>${item.drop}</vaadin-button>""")
                .withProperty("drop", one -> getTranslation("scorecard.rate-withdraw"))
                .withProperty(
                        "name",
                        one -> one.stated().currency() + " "
                                + figures().month(one.stated().from()))
                .withFunction("withdraw", this::withdraw));
        getContent().addClassName("pu-stack");
        getContent().add(heading, lead, grid, new Div(state));
    }

    /**
     * Is there only where it matters: when an input is in another currency, or a rate was stated.
     *
     * @param currency the client's
     */
    void show(List<Input> inputs, Currency currency, ZoneId clientZone) {
        home = currency;
        zone = clientZone;
        foreign = inputs.stream()
                .map(Input::currency)
                .filter(one -> !one.isEmpty() && !one.equals(home.getCurrencyCode()))
                .distinct()
                .sorted()
                .map(Currency::getInstance)
                .toList();
        refresh();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        grid.getDataProvider().refreshAll();
    }

    private void refresh() {
        List<ExchangeRateInfo> all = rates.all();
        grid.setItems(all);
        grid.setVisible(!all.isEmpty());
        setVisible(!foreign.isEmpty() || !all.isEmpty());
    }

    /** Asks for the rate of a currency. */
    void state(Currency currency) {
        state(List.of(currency));
    }

    private void state(List<Currency> offered) {
        new RateDialog(offered, home, YearMonth.now(clock.withZone(zone))).open(stated -> {
            rates.state(stated);
            refresh();
        });
    }

    private void withdraw(ExchangeRateInfo rate) {
        rates.withdraw(rate.id());
        refresh();
    }

    private FigureFormat figures() {
        return FigureFormat.of(this);
    }
}
