package io.pupitre.cadence.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Setter;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import io.pupitre.agency.Country;
import io.pupitre.agency.Region;
import io.pupitre.cadence.CampaignBrief;
import io.pupitre.cadence.Channel;
import io.pupitre.cadence.ForeignCountryException;
import io.pupitre.templates.Limits;
import io.pupitre.ui.DayField;
import io.pupitre.ui.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A campaign's brief. Gaps are welcome while it is a draft. */
@SuppressWarnings("serial") // Sessions are never stored.
final class CampaignDialog extends EditDialog {

    private static final class Entry {
        private String name = "";
        private String description = "";
        private String audience = "";
        private String owner = "";
        private String measure = "";
        private String ideaOwner = "";
        private String opsOwner = "";
        private Channel channel = Channel.EMAIL;
        private Set<Country> countries = Set.of();
        private @Nullable LocalDate launchDate;

        CampaignBrief brief() {
            return new CampaignBrief(
                    name, description, audience, owner, measure, ideaOwner, opsOwner, channel, countries, launchDate);
        }
    }

    private final Entry entry = new Entry();
    private final Binder<Entry> binder = new Binder<>();

    /**
     * @param brief {@code null} for a new campaign
     * @param regions of the client
     */
    CampaignDialog(
            String titleKey,
            @Nullable CampaignBrief brief,
            List<Region> regions,
            SerializableConsumer<CampaignBrief> save) {
        super(titleKey);
        if (brief != null) {
            read(brief);
        }
        TextField name = text(new TextField(), "cadence.name", Limits.LINE, one -> one.name, (one, v) -> one.name = v);
        Select<Channel> channel = new Select<>();
        Wording.bind(channel, channel::setLabel, "cadence.channel");
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(one -> getTranslation(Words.key(one)));
        DayField launch = new DayField("cadence.launch-date");
        TextArea measure = text(
                new TextArea(), "cadence.measure", Limits.SENTENCE, one -> one.measure, (one, v) -> one.measure = v);
        Wording.bind(measure, measure::setHelperText, "cadence.measure-help");
        CountriesField countries = new CountriesField(regions, entry.countries);
        binder.forField(countries).bind(one -> one.countries, (one, v) -> one.countries = v);
        binder.forField(channel).bind(one -> one.channel, (one, v) -> one.channel = v);
        binder.forField(launch)
                .withValidator((value, context) -> value == null || CampaignBrief.isLaunchDate(value)
                        ? ValidationResult.ok()
                        : ValidationResult.error(getTranslation("cadence.problem.launch-date")))
                .bind(one -> one.launchDate, (one, v) -> one.launchDate = v);
        fill(
                "cadence.save",
                () -> {
                    countries.setInvalid(false);
                    return binder.writeBeanIfValid(entry) && accepted(save, countries);
                },
                name,
                channel,
                text(
                        new TextArea(),
                        "cadence.audience",
                        Limits.SENTENCE,
                        one -> one.audience,
                        (one, v) -> one.audience = v),
                measure,
                text(new TextField(), "cadence.owner", Limits.LINE, one -> one.owner, (one, v) -> one.owner = v),
                launch,
                text(
                        new TextField(),
                        "cadence.idea-owner",
                        Limits.LINE,
                        one -> one.ideaOwner,
                        (one, v) -> one.ideaOwner = v),
                text(
                        new TextField(),
                        "cadence.ops-owner",
                        Limits.LINE,
                        one -> one.opsOwner,
                        (one, v) -> one.opsOwner = v),
                countries,
                text(
                        new TextArea(),
                        "cadence.description",
                        Limits.PARAGRAPHS,
                        one -> one.description,
                        (one, v) -> one.description = v));
        binder.readBean(entry);
    }

    /** Whether it was saved; a country that the client left while the dialog was open is named at the field. */
    private boolean accepted(SerializableConsumer<CampaignBrief> save, CountriesField countries) {
        try {
            save.accept(entry.brief());
            return true;
        } catch (ForeignCountryException e) {
            countries.setErrorMessage(
                    getTranslation("cadence.problem.countries", new Words().countries(e.countries())));
            countries.setInvalid(true);
            return false;
        }
    }

    private void read(CampaignBrief brief) {
        entry.name = brief.name();
        entry.description = brief.description();
        entry.audience = brief.audience();
        entry.owner = brief.owner();
        entry.measure = brief.measure();
        entry.ideaOwner = brief.ideaOwner();
        entry.opsOwner = brief.opsOwner();
        entry.channel = brief.channel();
        entry.countries = brief.countries();
        entry.launchDate = brief.launchDate();
    }

    private <F extends AbstractField<?, String> & HasLabel> F text(
            F field, String key, Limits limit, ValueProvider<Entry, String> get, Setter<Entry, String> set) {
        Wording.bind(field, field::setLabel, key);
        var binding = binder.forField(field).withValidator(Checks.text(field, limit));
        if (key.equals("cadence.name")) {
            binding.withValidator(Checks.present(field));
        }
        binding.bind(get, set);
        return field;
    }
}
