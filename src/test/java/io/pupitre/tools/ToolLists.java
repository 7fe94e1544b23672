package io.pupitre.tools;

import io.pupitre.csv.CsvSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Files as agencies have them: invented tools with the traps of real ones. */
public final class ToolLists {

    /** Rows that can be taken over as they stand. */
    public static final int GOOD_ROWS = 7;

    private static final String FRENCH = """
            Outil;Éditeur;Catégorie;Propriétaire;Licences payées;Licences utilisées;Coût annuel (€);Renouvellement;Préavis (jours);Statut;Intégré à;Commentaire
            Boréal CRM;Éditions Lumen;CRM;Direction commerciale;85;81;102 000,00;30/06/2027;60;Actif;"Tamis;Râteau";Payé par les ventes
            Tamis;Grange & fils;E-mailing;Responsable CRM;3;3;2\u00A0868,50;mensuel;30;Actif;;Hors standard
            Salesfroce Loupe;Salesforce;CRM;Ventes;2;0;15 000,00;05/07/2027;60;En cours de retrait;;
            Râteau;Grange & fils;SEO;Agence;0;6;0,00;;0;Actif;;Budget à part
            Toile;Atelier Toile;Création;Tous;25;19;2 750,00;11/11/2027;0;Actif;;"=HYPERLINK(""http://exemple.invalid"";""voir"")"
            Écho;Développement interne;CMS;DSI;;120;;;;En évaluation;;"Ligne une
            ligne deux"
            Marketto Nuage;Nuage;CDP;Web;1;1;12 000,00;30/04/2027;60;Actif;;
            Outil inconnu;;;;;;n/c;??;;;;À compléter
            Girouette;Vent & Cie;CRM retail;Filiale;4;4;douze mille;31/06/2027;60;Actif;;
            """;

    private ToolLists() {}

    /** Semicolons, Windows-1252, CRLF, decimal commas: as a French spreadsheet saves it. */
    public static byte[] french() {
        return french(FRENCH);
    }

    /** The same, in which the contract of Boréal CRM renews on another day. */
    public static byte[] french(LocalDate renewal) {
        return french(FRENCH.replace(
                "30/06/2027;60;Actif;\"Tamis",
                renewal.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")) + ";60;Actif;\"Tamis"));
    }

    private static byte[] french(String lines) {
        return lines.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252"));
    }

    /** The file of these lines. */
    public static ToolFile file(String... lines) {
        return file((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The file of these bytes. */
    public static ToolFile file(byte[] content) {
        try {
            return ToolFile.open("outils.csv", CsvSource.of(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
