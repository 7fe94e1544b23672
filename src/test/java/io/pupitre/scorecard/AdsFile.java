package io.pupitre.scorecard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A made-up export of daily advertising figures with the traps of real ones: US dates, umlauts, bars and delimiters in
 * names, more clicks than impressions on some days, campaigns that run for a few days only. The sums are kept beside the
 * rows, computed by nothing that the product has.
 */
public final class AdsFile {

    private static final DateTimeFormatter US = DateTimeFormatter.ofPattern("MM/dd/yy", Locale.ROOT);
    private static final List<String> CHANNELS = List.of("Google Ads", "Facebook Ads", "Twitter Ads");
    private static final List<String> CAMPAIGNS = List.of(
            "Frühling|Ausflüge",
            "Été \"plein air\"",
            "Marke, Suche",
            "AT | PLA",
            "Österreich|SN|Allgemein",
            "Retargeting_GDN",
            "Wintertarif");

    /** A row; not a record with methods of the product. */
    record Row(String channel, String campaign, LocalDate day, long clicks, long impressions) {}

    private final List<Row> rows;

    private AdsFile(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Rows of the months from {@code first} on. */
    public static AdsFile create(long seed, YearMonth first, int months) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        for (LocalDate day = first.atDay(1);
                day.isBefore(first.plusMonths(months).atDay(1));
                day = day.plusDays(1)) {
            for (String channel : CHANNELS) {
                for (String campaign : CAMPAIGNS) {
                    if (random.nextInt(3) > 0) {
                        long impressions = random.nextInt(3) == 0 ? random.nextInt(20) : random.nextInt(40_000);
                        long clicks = random.nextInt(40) == 0 ? impressions + 5 : random.nextInt(300);
                        rows.add(new Row(channel, campaign, day, clicks, impressions));
                    }
                }
            }
        }
        return new AdsFile(rows);
    }

    List<Row> rows() {
        return rows;
    }

    AdsFile shuffled(long seed) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        return new AdsFile(shuffled);
    }

    AdsFile with(int index, long clicks) {
        List<Row> changed = new ArrayList<>(rows);
        Row row = rows.get(index);
        changed.set(index, new Row(row.channel(), row.campaign(), row.day(), clicks, row.impressions()));
        return new AdsFile(changed);
    }

    /** With other clicks in the first row of a month. */
    public AdsFile corrected(YearMonth month, long clicks) {
        return with(
                rows.indexOf(rows.stream()
                        .filter(row -> YearMonth.from(row.day()).equals(month))
                        .findFirst()
                        .orElseThrow()),
                clicks);
    }

    AdsFile part(int from, int to) {
        return new AdsFile(rows.subList(from, to));
    }

    public byte[] toBytes() {
        StringBuilder csv = new StringBuilder("Datasource,Campaign,Daily,Clicks,Impressions\n");
        for (Row row : rows) {
            csv.append(quoted(row.channel()))
                    .append(',')
                    .append(quoted(row.campaign()))
                    .append(',')
                    .append(US.format(row.day()))
                    .append(',')
                    .append(row.clicks())
                    .append(',')
                    .append(row.impressions())
                    .append('\n');
        }
        return csv.toString().getBytes(UTF_8);
    }

    /** The same rows with the columns in another order. */
    byte[] toBytesWithOtherColumns() {
        StringBuilder csv = new StringBuilder("Impressions;Daily;Campaign;Clicks;Datasource\n");
        for (Row row : rows) {
            csv.append(row.impressions())
                    .append(';')
                    .append(US.format(row.day()))
                    .append(';')
                    .append(quoted(row.campaign()))
                    .append(';')
                    .append(row.clicks())
                    .append(';')
                    .append(quoted(row.channel()))
                    .append('\n');
        }
        return csv.toString().getBytes(UTF_8);
    }

    /** Clicks and impressions by channel and month; the channel {@code ""} is all of them. */
    public Map<String, Map<YearMonth, long[]>> sums() {
        Map<String, Map<YearMonth, long[]>> sums = new TreeMap<>();
        for (Row row : rows) {
            for (String channel : List.of("", row.channel())) {
                long[] sum = sums.computeIfAbsent(channel, key -> new TreeMap<>())
                        .computeIfAbsent(YearMonth.from(row.day()), key -> new long[2]);
                sum[0] += row.clicks();
                sum[1] += row.impressions();
            }
        }
        return sums;
    }

    private static String quoted(String text) {
        return text.contains("\"") || text.contains(",") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
