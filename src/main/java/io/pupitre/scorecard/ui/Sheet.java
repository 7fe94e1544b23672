package io.pupitre.scorecard.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import io.pupitre.agency.Region;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.MonthTexts;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the cards of a scorecard are shown with.
 *
 * @param tracing finds the origins of a line's inputs, when somebody asks
 * @param comment opens the commentary of a line; null where nobody may
 * @param hypotheses changes what is expected of a line; null where nobody may
 * @param regions of the client: their countries are shown by name
 */
record Sheet(
        MonthTexts texts,
        SerializableFunction<KpiLine, KpiLine> tracing,
        Names names,
        ZoneId zone,
        @Nullable SerializableConsumer<KpiLine> comment,
        HypothesisList.@Nullable Acts hypotheses,
        List<Region> regions) {}
