package io.pupitre.cadence.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.agency.Country;
import io.pupitre.agency.Region;
import io.pupitre.ui.FigureFormat;
import java.util.List;
import java.util.Locale;

/** Chooses a region or a country of the client. Not shown when it has none. */
@SuppressWarnings("serial") // Sessions are never stored.
final class PlaceSelect extends Select<Place> {

    private final Locale language = FigureFormat.of(this).locale();

    PlaceSelect(List<Region> regions, Place shown, SerializableConsumer<Place> go) {
        setAriaLabel(getTranslation("cadence.place"));
        setItems(Place.all(regions, language));
        setItemLabelGenerator(this::name);
        setRenderer(new ComponentRenderer<>(place -> {
            Span name = new Span(name(place));
            if (place.isCountry()) {
                name.addClassName("pu-indented");
            }
            return name;
        }));
        setValue(shown);
        addValueChangeListener(change -> go.accept(change.getValue()));
        setVisible(!regions.isEmpty());
    }

    private String name(Place place) {
        if (place.isCountry()) {
            return new Country(place.country()).name(language);
        }
        return place.region().isEmpty() ? getTranslation("cadence.every-place") : place.region();
    }
}
