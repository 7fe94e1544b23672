package io.pupitre.sample;

import io.pupitre.cadence.CampaignBrief;
import io.pupitre.cadence.CampaignStatus;
import io.pupitre.cadence.Channel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

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

    private static final List<String> REGIONS = List.of("Région Nord", "Région Ouest", "Région Sud", "Région Est");
    private static final int BEFORE = 6;

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
        String region = REGIONS.get(index % REGIONS.size());
        return new Sample(
                new CampaignBrief(
                        NAMES.get(index),
                        "",
                        "Clients et prospects, " + region,
                        "Équipe MOps centrale",
                        "Leads qualifiés dans les 30 jours",
                        region,
                        "Équipe MOps centrale",
                        CHANNELS.get(index),
                        "France, Belgique, Allemagne, Autriche, Espagne, Italie, Suède",
                        launch),
                launch.isBefore(today)
                        ? CampaignStatus.DONE
                        : index <= BEFORE + 2 ? CampaignStatus.PLANNED : CampaignStatus.DRAFT);
    }
}
