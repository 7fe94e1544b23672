package io.pupitre.tools.quality.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import io.pupitre.scorecard.ImportMapping;
import io.pupitre.scorecard.Input;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.quality.CheckDetails;
import io.pupitre.tools.quality.CheckFeeds;
import io.pupitre.tools.quality.CheckId;
import io.pupitre.tools.quality.CheckLine;
import io.pupitre.tools.quality.CheckRecord;
import io.pupitre.tools.quality.MeasuredCheckException;
import io.pupitre.tools.quality.MeasurementRecord;
import io.pupitre.tools.quality.Measurements;
import io.pupitre.tools.quality.QualityChecks;
import io.pupitre.tools.quality.StaleQualityException;
import io.pupitre.ui.Changes;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Notices;
import io.pupitre.ui.Wording;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;

/** The checks of a tool's data, what they found, and the ways to more. */
@SuppressWarnings("serial") // Sessions are never stored.
final class QualityPanel extends Composite<Div> implements CheckPart.Wishes {

    private final QualityPhrases words = new QualityPhrases(this);
    private final QualityChecks checks;
    private final Measurements measurements;
    private final CheckFeeds feeds;
    private final ToolRecord tool;
    private final Clock clock;
    private final ZoneId zone;
    private List<CheckLine> lines;

    QualityPanel(QualityChecks checks, Measurements measurements, CheckFeeds feeds, ToolRecord tool, Clock clock) {
        this.checks = checks;
        this.measurements = measurements;
        this.feeds = feeds;
        this.tool = tool;
        this.clock = clock;
        zone = checks.zone();
        lines = checks.of(tool.id());
        getContent().addClassName("pu-quality");
        Wording.bind(this, ignored -> show(), "tools.quality");
    }

    /** Opens the form for a measurement of one of the checks; does nothing when there is no such check. */
    void measure(CheckId check) {
        lines.stream()
                .filter(line -> line.check().id().equals(check))
                .findFirst()
                .ifPresent(this::measure);
    }

    @Override
    public void measure(CheckLine line) {
        CheckDetails check = line.check().details();
        QualityDialogs.measurement(
                "tools.quality-measure-title",
                new MeasurementForm(check.kind(), null, clock.instant(), zone),
                (found, reason) -> {
                    measurements.record(line.check().id(), found);
                    kept(line.check().id(), "tools.quality-measured-saved");
                },
                this::reread);
    }

    @Override
    public void correct(CheckLine line, MeasurementRecord base) {
        QualityDialogs.measurement(
                "tools.quality-correct",
                new MeasurementForm(base.details().kind(), base.details(), clock.instant(), zone),
                (found, reason) -> {
                    measurements.correct(base, found, reason);
                    kept(line.check().id(), "tools.quality-corrected");
                },
                this::reread);
    }

    @Override
    public void withdraw(MeasurementRecord base) {
        QualityDialogs.withdrawal(
                reason -> {
                    measurements.withdraw(base, reason);
                    kept(base.check(), "tools.quality-withdrawn");
                },
                this::reread);
    }

    @Override
    public List<MeasurementRecord> all(CheckLine line) {
        try {
            return measurements.of(line.check().id());
        } catch (NotFoundException e) {
            Notices.error("tools.quality-gone");
            return List.of();
        }
    }

    @Override
    public void edit(CheckLine line) {
        CheckRecord base = line.check();
        boolean removable = line.measurements() == 0 && line.input() == null;
        QualityDialogs.check(
                "tools.quality-edit",
                new CheckForm(base.details()),
                details -> {
                    checks.change(base, details);
                    saved("tools.quality-saved");
                },
                removable ? Optional.of(() -> remove(base)) : Optional.empty(),
                this::reread);
    }

    @Override
    public void feed(CheckLine line) {
        CheckId check = line.check().id();
        attempt(() -> QualityDialogs.feed(
                new FeedForm(feeds.choices(check)),
                form -> {
                    Input chosen = form.chosen();
                    boolean sent = chosen == null
                            ? feeds.joinNew(check, form.key(), form.name(), source(line))
                            : feeds.join(check, chosen.id(), source(line));
                    told(sent, "tools.quality-feed-saved", "tools.quality-feed-behind");
                },
                this::reread));
    }

    @Override
    public void part(CheckLine line) {
        QualityDialogs.parting(
                () -> told(feeds.leave(line.check().id()), "tools.quality-parted", "tools.quality-parted-left"),
                this::reread);
    }

    @Override
    public void send(CheckLine line) {
        attempt(() -> told(feeds.send(line.check().id()), "tools.quality-sent", "tools.quality-not-sent"));
    }

    private void add() {
        QualityDialogs.check(
                "tools.quality-add",
                new CheckForm(null),
                details -> {
                    checks.add(tool.id(), details);
                    saved("tools.quality-saved");
                },
                Optional.empty(),
                this::reread);
    }

    private void remove(CheckRecord base) {
        attempt(() -> {
            checks.remove(base);
            saved("tools.quality-removed");
        });
    }

    /** For what has no dialog that says what went wrong. */
    private void attempt(Command act) {
        try {
            act.execute();
        } catch (NotFoundException e) {
            Notices.error("tools.quality-gone");
            reread();
        } catch (StaleQualityException | MeasuredCheckException | ConcurrencyFailureException e) {
            Notices.error("tools.quality-stale");
            reread();
        }
    }

    /** The measurement is kept; whether the input says so is another matter. */
    private void kept(CheckId check, String key) {
        boolean carriedOn =
                feeds.of(check).filter(feed -> feed.differences() > 0).isEmpty();
        told(carriedOn, key, "tools.quality-kept-behind");
    }

    private void told(boolean good, String key, String otherwise) {
        if (good) {
            saved(key);
        } else {
            reread();
            Notices.error(otherwise, tool.details().name());
        }
    }

    private void saved(String key) {
        reread();
        Notices.success(key, tool.details().name());
    }

    private void reread() {
        try {
            lines = checks.of(tool.id());
        } catch (NotFoundException e) {
            // The tool went with its checks.
            lines = List.of();
        }
        show();
    }

    private void show() {
        getContent().removeAll();
        Button add = new Button(words.say("tools.quality-add"), Glyph.ADD.icon(), click -> add());
        add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Changes.mark(add);
        getContent().add(new H3(words.say("tools.quality")));
        if (lines.isEmpty()) {
            Paragraph none = new Paragraph(words.say("tools.quality-none-here"));
            none.addClassName("pu-muted");
            getContent().add(none);
        }
        lines.forEach(line -> getContent()
                .add(new CheckPart(
                        line,
                        line.input() == null
                                ? Optional.empty()
                                : feeds.of(line.check().id()),
                        words,
                        zone,
                        this)));
        getContent().add(add);
    }

    /** What the figures are called in the scorecard: cut where no more fits. */
    private String source(CheckLine line) {
        String source = words.say(
                "tools.quality-source",
                tool.details().name(),
                words.name(line.check().details()));
        int most = ImportMapping.SOURCE_LENGTH;
        return source.codePointCount(0, source.length()) <= most
                ? source
                : source.substring(0, source.offsetByCodePoints(0, most)).strip();
    }
}
