package io.pupitre.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.pupitre.csv.CsvFormat;
import io.pupitre.csv.DateStyle;
import io.pupitre.csv.NumberStyle;
import io.pupitre.scorecard.Aggregation;
import io.pupitre.scorecard.Dimension;
import io.pupitre.scorecard.ImportMapping;
import io.pupitre.scorecard.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Made-up exports of a client's tools: advertising by week, channel and country; mailing and leads by month. A seed decides
 * them, so that everybody's demonstration tells the same story: advertising gets better, the unsubscribe rate falls after a
 * bad spring.
 *
 * @param seed of one client
 * @param first month of the figures
 * @param last month of the figures
 * @param size 1 for a client as large as the small case of the field's literature
 */
record SampleFigures(long seed, YearMonth first, YearMonth last, double size) {

    static final String ADVERTISING = "Régies publicitaires";
    static final String MAILING = "Automatisation marketing";

    private static final CsvFormat FORMAT = new CsvFormat(UTF_8, ';', false);
    private static final List<String> CHANNELS = List.of("Recherche", "Réseaux sociaux", "Display");

    /** Seven countries of four regions, with their share of the whole. */
    private static final Map<String, Double> COUNTRIES = Map.of(
            "France",
            0.30,
            "Belgique",
            0.12,
            "Allemagne",
            0.20,
            "Autriche",
            0.08,
            "Espagne",
            0.13,
            "Italie",
            0.11,
            "Suède",
            0.06);

    ImportMapping advertisingMapping() {
        return new ImportMapping(
                ADVERTISING,
                FORMAT,
                0,
                DateStyle.ISO_DAY,
                List.of(dimension(1, "channel", "Canal"), dimension(2, "country", "Pays")),
                List.of(
                        figure(3, "impressions", "Impressions", Unit.COUNT, Aggregation.SUM),
                        figure(4, "clicks", "Clics", Unit.COUNT, Aggregation.SUM),
                        figure(5, "spend", "Dépense publicitaire", Unit.MONEY, Aggregation.SUM)));
    }

    byte[] advertising() {
        Random random = new Random(seed);
        StringBuilder csv = new StringBuilder("Semaine;Canal;Pays;Impressions;Clics;Dépense\n");
        LocalDate monday = first.atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (; !YearMonth.from(monday).isAfter(last); monday = monday.plusWeeks(1)) {
            double progress = progress(YearMonth.from(monday));
            for (String channel : CHANNELS) {
                for (String country : COUNTRIES.keySet().stream().sorted().toList()) {
                    double share = COUNTRIES.getOrDefault(country, 0.0);
                    long impressions = Math.round(size * share * 260_000 * (0.8 + random.nextDouble() * 0.4));
                    double rate = (channel.equals("Recherche") ? 0.041 : channel.equals("Display") ? 0.006 : 0.014)
                            * (0.85 + 0.4 * progress)
                            * (0.9 + random.nextDouble() * 0.2);
                    long clicks = Math.round(impressions * rate);
                    long cents = Math.round(clicks * (62 - 14 * progress) * (0.9 + random.nextDouble() * 0.2));
                    csv.append(monday)
                            .append(';')
                            .append(channel)
                            .append(';')
                            .append(country)
                            .append(';')
                            .append(impressions)
                            .append(';')
                            .append(clicks)
                            .append(';')
                            .append(cents / 100)
                            .append(',')
                            .append(String.valueOf(100 + cents % 100).substring(1))
                            .append('\n');
                }
            }
        }
        return csv.toString().getBytes(UTF_8);
    }

    ImportMapping mailingMapping() {
        return new ImportMapping(
                MAILING,
                FORMAT,
                0,
                DateStyle.ISO_MONTH,
                List.of(),
                List.of(
                        figure(1, "emails_sent", "E-mails envoyés", Unit.COUNT, Aggregation.SUM),
                        figure(2, "emails_delivered", "E-mails délivrés", Unit.COUNT, Aggregation.SUM),
                        figure(3, "recipients", "Destinataires uniques", Unit.COUNT, Aggregation.NON_ADDITIVE),
                        figure(4, "unsubscribed", "Désinscriptions", Unit.COUNT, Aggregation.SUM),
                        figure(5, "mql", "Leads qualifiés (MQL)", Unit.COUNT, Aggregation.SUM),
                        figure(6, "sql", "Leads acceptés (SQL)", Unit.COUNT, Aggregation.SUM)));
    }

    byte[] mailing() {
        return mailing(month -> 1.0);
    }

    /** The same export with fewer people who left in one month. */
    byte[] correctedMailing(YearMonth corrected) {
        return mailing(month -> month.equals(corrected) ? 0.8 : 1.0);
    }

    /** @param left which part of those who left is counted */
    private byte[] mailing(ToDoubleFunction<YearMonth> left) {
        Random random = new Random(seed + 1);
        StringBuilder csv = new StringBuilder("Mois;Envoyés;Délivrés;Destinataires;Désinscriptions;MQL;SQL\n");
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            double progress = progress(month);
            long recipients = Math.round(size * (11_000 + 2_500 * progress + random.nextInt(600)));
            long sent = Math.round(recipients * (3.1 + random.nextDouble() * 0.5));
            long delivered = Math.round(sent * (0.962 + 0.022 * progress + random.nextDouble() * 0.004));
            boolean spring = month.getMonthValue() >= 3 && month.getMonthValue() <= 5;
            double leaving = 0.0058 - 0.0026 * progress + (spring ? 0.0018 : 0) + random.nextDouble() * 0.0005;
            long mql = Math.round(size * (210 + 120 * progress + random.nextInt(50)));
            long sql = Math.round(mql * (0.24 + 0.09 * progress + random.nextDouble() * 0.03));
            csv.append(month)
                    .append(';')
                    .append(sent)
                    .append(';')
                    .append(delivered)
                    .append(';')
                    .append(recipients)
                    .append(';')
                    .append(Math.round(recipients * leaving * left.applyAsDouble(month)))
                    .append(';')
                    .append(mql)
                    .append(';')
                    .append(sql)
                    .append('\n');
        }
        return csv.toString().getBytes(UTF_8);
    }

    /** From 0 in the first month to 1 in the last. */
    private double progress(YearMonth month) {
        double months = Math.max(1, first.until(last, ChronoUnit.MONTHS));
        return first.until(month, ChronoUnit.MONTHS) / months;
    }

    private static ImportMapping.DimensionColumn dimension(int column, String key, String name) {
        return new ImportMapping.DimensionColumn(column, new Dimension(key, name, true));
    }

    private static ImportMapping.FigureColumn figure(
            int column, String key, String name, Unit unit, Aggregation aggregation) {
        return new ImportMapping.FigureColumn(column, key, name, unit, aggregation, NumberStyle.SPACE_COMMA);
    }
}
