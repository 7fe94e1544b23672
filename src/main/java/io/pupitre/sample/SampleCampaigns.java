package io.pupitre.sample;

import io.pupitre.agency.Country;
import io.pupitre.agency.Region;
import io.pupitre.cadence.CampaignBrief;
import io.pupitre.cadence.CampaignStatus;
import io.pupitre.cadence.Channel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A year of campaigns around a day: those before it are done, those soon after are planned, the farthest are drafts. */
final class SampleCampaigns {

    /** A campaign and how far it has come. */
    record Sample(CampaignBrief brief, CampaignStatus status) {}

    private static final List<String> NAMES = List.of(
            "Bilan de rentrée",
            "Salon professionnel de Lyon",
            "Livre blanc sur la maturité",
            "Offre de fin d’année",
            "Vœux aux clients",
            "Relance des inactifs",
            "Webinaire produit",
            "Témoignage client, Nord",
            "Lancement de printemps",
            "Programme de parrainage",
            "Enquête de satisfaction",
            "Nouvelle page tarifs");

    private static final List<Channel> CHANNELS = List.of(
            Channel.EMAIL,
            Channel.EVENT,
            Channel.WEBSITE,
            Channel.ADVERTISING,
            Channel.EMAIL,
            Channel.EMAIL,
            Channel.EVENT,
            Channel.SOCIAL,
            Channel.ADVERTISING,
            Channel.EMAIL,
            Channel.EMAIL,
            Channel.WEBSITE);

    /** The small case of the field's literature. */
    static final List<Region> REGIONS = List.of(
            region("Région Nord", "SE"),
            region("Région Ouest", "FR", "BE"),
            region("Région Sud", "ES", "IT"),
            region("Région Est", "DE", "AT"));

    private static final int BEFORE = 6;
    /** One campaign in so many goes out in all countries. */
    private static final int EVERYWHERE = 3;

    private SampleCampaigns() {}

    static List<Sample> around(LocalDate today) {
        return IntStream.range(0, NAMES.size())
                .mapToObj(index -> sample(index, today))
                .toList();
    }

    private static Sample sample(int index, LocalDate today) {
        LocalDate launch = today.plusMonths(index - (long) BEFORE)
                .plusDays(3)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        Region region = REGIONS.get(index % REGIONS.size());
        return new Sample(
                new CampaignBrief(
                        NAMES.get(index),
                        "",
                        "Clients et prospects, " + region.name(),
                        "Équipe MOps centrale",
                        "Leads qualifiés dans les 30 jours",
                        region.name(),
                        "Équipe MOps centrale",
                        CHANNELS.get(index),
                        index % EVERYWHERE == 0 ? Set.of() : Set.copyOf(region.countries()),
                        launch),
                launch.isBefore(today)
                        ? CampaignStatus.DONE
                        : index <= BEFORE + 2 ? CampaignStatus.PLANNED : CampaignStatus.DRAFT);
    }

    private static Region region(String name, String... codes) {
        return new Region(name, Stream.of(codes).map(Country::new).toList());
    }
}
