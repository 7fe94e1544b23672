package io.pupitre.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.pupitre.csv.CsvReason;
import io.pupitre.csv.CsvRefusedException;
import io.pupitre.csv.DateStyle;
import io.pupitre.csv.NumberStyle;
import io.pupitre.csv.WorkbookFile;
import io.pupitre.tools.catalogue.Catalogue;
import io.pupitre.tools.catalogue.Folded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolImportPreviewTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 3);

    @Test
    void theColumnsOfAFrenchFileAreRecognised() {
        ImportMapping guess = ToolLists.file(ToolLists.french()).guess();

        assertThat(guess.columns().values())
                .containsExactlyInAnyOrder(
                        ToolField.PRODUCT,
                        ToolField.VENDOR,
                        ToolField.CATEGORY,
                        ToolField.OWNER,
                        ToolField.SEATS_PAID,
                        ToolField.SEATS_USED,
                        ToolField.ANNUAL_COST,
                        ToolField.RENEWAL,
                        ToolField.NOTICE_DAYS,
                        ToolField.STATUS,
                        ToolField.INTEGRATED_WITH,
                        ToolField.NOTE);
        assertThat(guess.numbers()).isEqualTo(NumberStyle.SPACE_COMMA);
        assertThat(guess.dates()).isEqualTo(DateStyle.DAY_FIRST_SLASHED);
    }

    @Test
    void goodRowsAreUnderstood() {
        ImportPreview preview = preview(ToolLists.french());

        assertThat(preview.additions()).hasSize(ToolLists.GOOD_ROWS);
        ToolDetails crm = preview.additions().getFirst().details();
        assertThat(crm)
                .isEqualTo(ToolDetails.of("Boréal CRM")
                        .vendor("Éditions Lumen")
                        .category("CRM")
                        .capability("crm")
                        .owner("Direction commerciale")
                        .seatsPaid(85)
                        .seatsUsed(81)
                        .annualCost(Money.of(new BigDecimal("102000"), "EUR"))
                        .renewal(Renewal.on(LocalDate.of(2027, 6, 30)))
                        .noticeDays(60)
                        .status(ToolStatus.ACTIVE)
                        .integratedWith(List.of("Tamis", "Râteau"))
                        .note("Payé par les ventes")
                        .details());
        ToolDetails sieve = added(preview, "Tamis");
        assertThat(sieve.renewal()).isEqualTo(Renewal.rollingMonth());
        assertThat(sieve.annualCost()).isEqualTo(Money.of(new BigDecimal("2868.5"), "EUR"));
        assertThat(added(preview, "Râteau").renewal()).isEqualTo(Renewal.none());
        assertThat(added(preview, "Toile").note()).isEqualTo("=HYPERLINK(\"http://exemple.invalid\";\"voir\")");
        assertThat(added(preview, "Écho").note()).isEqualTo("Ligne une\nligne deux");
        assertThat(added(preview, "Écho").seatsPaid()).isNull();
        assertThat(added(preview, "Écho").annualCost()).isNull();
    }

    @Test
    void rowsInTroubleAreToldWithLineColumnAndEveryReason() {
        List<ImportLine.Trouble> troubles = preview(ToolLists.french()).troubles();

        assertThat(troubles).extracting(ImportLine.Trouble::product).containsExactly("Outil inconnu", "Girouette");
        assertThat(troubles.getLast().line()).isEqualTo(11);
        assertThat(troubles.getFirst().problems())
                .extracting(RowProblem::columnName, RowProblem::key, RowProblem::excerpt)
                .containsExactly(
                        tuple("Coût annuel (€)", "csv.reason-not-a-number", "n/c"),
                        tuple("Renouvellement", "csv.reason-not-a-date", "??"));
        assertThat(troubles.getLast().problems())
                .extracting(RowProblem::column, RowProblem::key, RowProblem::excerpt)
                .containsExactly(
                        tuple(7, "csv.reason-not-a-number", "douze mille"),
                        tuple(8, "csv.reason-no-such-day", "31/06/2027"));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        List<ToolRecord> stored = stored(preview(ToolLists.french()));

        ImportPreview again = preview(ToolLists.file(ToolLists.french()), stored, Set.of());

        assertThat(again.hasEffect()).isFalse();
        assertThat(again.unaltered()).hasSize(ToolLists.GOOD_ROWS);
        assertThat(again.troubles()).hasSize(2);
    }

    @Test
    void aChangedCellIsShownOldAndNew() {
        List<ToolRecord> stored =
                stored(preview(file("Outil;Éditeur;Coût annuel (€);Statut", "Tamis;Grange;12,50;Actif")));

        ImportPreview changed = preview(
                ToolLists.file("Outil;Éditeur;Coût annuel (€);Statut", " TAMIS ;grânge;13;en retrait"),
                stored,
                Set.of());

        assertThat(changed.alterations())
                .singleElement()
                .satisfies(line -> assertThat(line.alterations())
                        .containsExactly(
                                new ImportLine.FieldAlteration(ToolField.PRODUCT, "Tamis", "TAMIS"),
                                new ImportLine.FieldAlteration(ToolField.VENDOR, "Grange", "grânge"),
                                new ImportLine.FieldAlteration(ToolField.ANNUAL_COST, "12.5", "13"),
                                new ImportLine.FieldAlteration(ToolField.STATUS, "ACTIVE", "RETIRING")));
    }

    @Test
    void anApplicationOfTheHouseIsKnownByItsVendor() {
        ImportPreview preview = preview(file(
                "Outil;Éditeur;Origine", "Portail;Développement interne;", "Tamis;Grange;", "Ruche;Grange;Interne"));

        assertThat(preview.additions())
                .extracting(line -> line.details().origin())
                .containsExactly(ToolOrigin.IN_HOUSE, ToolOrigin.BOUGHT, ToolOrigin.IN_HOUSE);
    }

    @Test
    void aJumpInAToolsLifeIsTrouble() {
        List<ToolRecord> stored = List.of(record(ToolExamples.complete("Tamis")));

        assertThat(preview(ToolLists.file("Outil;Statut", "Tamis;Retiré"), stored, Set.of())
                        .troubles())
                .singleElement()
                .satisfies(line -> assertThat(line.problems()).singleElement().satisfies(problem -> {
                    assertThat(problem.key()).isEqualTo("tools.problem-status-step");
                    assertThat(problem.arguments()).containsExactly(ToolStatus.ACTIVE, ToolStatus.RETIRED);
                }));
    }

    @Test
    void oneThatWasDroppedIsNotImportedBackIntoUse() {
        ToolDetails dropped = ToolExamples.complete("Tamis").withStatus(ToolStatus.RETIRED);
        ToolFile back = ToolLists.file("Outil;Statut", "Tamis;En cours de retrait");

        assertThat(preview(back, List.of(record(dropped, ToolStatus.EVALUATED)), Set.of())
                        .troubles())
                .hasSize(1);
        assertThat(preview(back, List.of(record(dropped, ToolStatus.RETIRING)), Set.of())
                        .alterations())
                .hasSize(1);
    }

    @Test
    void severalOfAProductAreToldApartByTheirInstance() {
        ToolFile file = ToolLists.file(
                "Outil;Éditeur;Instance;Préavis", "Nuage;Grange;Europe;30", "Nuage;Grange;Asie;60", "Nuage;Grange;;90");
        ImportPreview first = preview(file);
        List<ToolRecord> stored = stored(first);

        assertThat(first.additions()).hasSize(3);
        assertThat(preview(file, stored, Set.of()).unaltered()).hasSize(3);
        assertThat(preview(ToolLists.file("Outil;Instance;Préavis", "Nuage;asie;61"), stored, Set.of())
                        .alterations())
                .singleElement()
                .satisfies(line -> assertThat(line.base().details().instance()).isEqualTo("Asie"));
        // Without a vendor and an instance it is the one of which they aren't known; failing that, the only one.
        assertThat(preview(ToolLists.file("Outil;Préavis", "Nuage;91"), stored.subList(0, 1), Set.of())
                        .alterations())
                .hasSize(1);
        assertThat(preview(ToolLists.file("Outil;Préavis", "Nuage;91"), stored.subList(0, 2), Set.of())
                        .additions())
                .hasSize(1);
    }

    @Test
    void whatANewToolIsThereForFollowsFromItsProductOrItsCategory() {
        ImportPreview preview = preview(file(
                "Outil;Éditeur;Catégorie;Capacité principale;Autres capacités",
                "Marketo Engage;Adobe;CRM;;",
                "Ruche;Ferme;E-mailing;;",
                "Ruche 2;Ferme;E-mailing;CRM;sms_x",
                "Ruche 3;Ferme;E-mailing;Marketing automation;\"E-mailing; SMS, push et messageries\"",
                "Ruche 4;Ferme;Miel;;"));

        assertThat(preview.additions())
                .extracting(
                        line -> line.details().product(), line -> line.details().capability())
                .containsExactly(
                        tuple("Marketo Engage", "marketing_automation"),
                        tuple("Ruche", "emailing"),
                        tuple("Ruche 3", "marketing_automation"),
                        tuple("Ruche 4", null));
        assertThat(preview.troubles())
                .singleElement()
                .satisfies(line -> assertThat(line.problems().getFirst().key()).isEqualTo("tools.problem-capability"));
    }

    @Test
    void whatTheFileDoesNotNameIsListedLastAndStays() {
        ToolRecord bee = record(ToolDetails.of("Ruche")
                .instance("Asie")
                .status(ToolStatus.ACTIVE)
                .details());
        ToolRecord echo = record(ToolExamples.named("Écho"));
        List<ToolRecord> stored = List.of(
                bee,
                record(ToolExamples.complete("Tamis")),
                record(ToolExamples.complete("Bêche").withStatus(ToolStatus.RETIRED), ToolStatus.CONSIDERED),
                echo,
                record(ToolExamples.named("Râteau")),
                record(ToolExamples.named("Marketto Engage")));

        ImportPreview preview = preview(
                ToolLists.file("Outil;Licences payées", "TAMIS;12", "Râteau;douze", "Marketto Engage;"),
                stored,
                Set.of());

        assertThat(preview.absent()).containsExactly(new ImportLine.Absent(echo), new ImportLine.Absent(bee));
        assertThat(preview.lines()).endsWith(preview.absent().toArray(ImportLine[]::new));
        assertThat(preview.absent()).extracting(ImportLine.Absent::product).containsExactly("Écho", "Ruche (Asie)");
        assertThat(preview(ToolLists.file("Outil", "Râteau"), stored, Set.of()).hasEffect())
                .isFalse();
    }

    @Test
    void anEmptyCellAndAMissingColumnSayNothing() {
        List<ToolRecord> stored = List.of(record(ToolExamples.complete("Tamis")));

        ImportPreview preview = preview(ToolLists.file("Tool,Vendor,Owner,Cost", "Tamis,,,"), stored, Set.of());

        assertThat(preview.unaltered()).hasSize(1);
    }

    @Test
    void misspeltNamesAreSuggestedAndOnlyTakenWhenThePersonSaysSo() {
        ToolFile file = ToolLists.file("Tool,Vendor", "Marketto Engage,Adobe", "Tableu Desktop,Salesfroce");

        ImportPreview asWritten = preview(file, List.of(), Set.of());
        ImportPreview corrected = preview(file, List.of(), Set.of(3L));

        assertThat(asWritten.additions())
                .extracting(ImportLine.Addition::product)
                .containsExactly("Marketto Engage", "Tableu Desktop");
        assertThat(asWritten.additions().getFirst().suggestions())
                .containsExactly(new SpellingSuggestion(ToolField.PRODUCT, "Marketto Engage", "Marketo Engage"));
        assertThat(corrected.additions())
                .extracting(
                        line -> line.details().product(), line -> line.details().vendor())
                .containsExactly(tuple("Marketto Engage", "Adobe"), tuple("Tableau Desktop", "Salesforce"));
    }

    @Test
    void aMisspeltRowFindsTheToolThatWasMeant() {
        ToolFile file = ToolLists.file("Tool,Vendor", "Marketto Engage,Adobe");
        List<ToolRecord> stored = stored(preview(file, List.of(), Set.of(2L)));

        assertThat(preview(file, stored, Set.of()).hasEffect()).isFalse();
        assertThat(preview(file, stored, Set.of(2L)).hasEffect()).isFalse();
    }

    @Test
    void aMisspeltToolCanBePutRight() {
        ToolFile file = ToolLists.file("Tool,Vendor", "Marketto Engage,Adobe");
        List<ToolRecord> stored = stored(preview(file, List.of(), Set.of()));

        assertThat(preview(file, stored, Set.of()).hasEffect()).isFalse();
        assertThat(preview(file, stored, Set.of(2L)).alterations())
                .singleElement()
                .satisfies(line -> assertThat(line.details().product()).isEqualTo("Marketo Engage"));
    }

    @ParameterizedTest
    @CsvSource({
        "Salesfroce Pardot,Salesforce Pardot",
        "Tableu,Tableau",
        "hubspott,HubSpot",
        "Mailchmip,Mailchimp",
        "Googel Analytics,Google Analytics",
        "Sprinkler,Sprinklr"
    })
    void slipsAreRecognised(String written, String suggested) {
        assertThat(Spelling.suggest(written))
                .hasValueSatisfying(name -> assertThat(name).isEqualToIgnoringCase(suggested));
    }

    @ParameterizedTest
    @CsvSource({
        "Portail partenaires",
        "Développement interne",
        "Salesloft",
        "Brave",
        "GoTo",
        "monday.com",
        "6sense",
        "Webinaires",
        "Tableaux de bord",
        "Contrat qualifié",
        "Intérêts",
        "Voyages",
        "Talents",
        "Papier",
        "Canvas",
        "Université",
        "Informations",
        "Storybook",
        "Action",
        "🚀"
    })
    void otherNamesAreLeftAlone(String name) {
        assertThat(Spelling.suggest(name)).isEmpty();
    }

    @Test
    void everydayWordsAreNamedOnlyWhenANameHasThem() {
        assertThat(Spelling.unsuggested())
                .isSubsetOf(Catalogue.names()
                        .flatMap(name -> Stream.of(name.split(" ", -1)))
                        .map(word -> Folded.of(word).text())
                        .toList());
    }

    @Test
    void theSameToolTwiceInAFileIsTrouble() {
        ImportPreview preview = preview(file("Outil;Éditeur", "Tamis;Grange", "tamis;GRANGE", "Tamis;Autre"));

        assertThat(preview.additions()).hasSize(2);
        assertThat(preview.troubles()).singleElement().satisfies(line -> {
            assertThat(line.line()).isEqualTo(3);
            assertThat(line.problems().getFirst().key()).isEqualTo("tools.problem-twice");
            assertThat(line.problems().getFirst().arguments()).containsExactly(2L);
        });
    }

    @Test
    void badCellsAreNamedByWhatIsWrongWithThem() {
        ImportPreview preview = preview(file(
                "Outil;Licences;Préavis (jours);Coût;Devise;Statut;Commentaire",
                ";1;;;;;",
                "A;1,5;;;;;",
                "B;2000000;;;;;",
                "C;-1;;;;;",
                "D;1;4000;;;;",
                "E;1;;NaN;;;",
                "F;1;;1000000000000000;;;",
                "G;1;;1;XYZ;;",
                "H;1;;1;EUR;Peut-être;",
                "I;1;;-1;;;",
                "J;1;;1e9;;;",
                "K;1;;1;;;cloche\u0007",
                "é".repeat(10_000) + ";1;;1;;;"));

        assertThat(preview.troubles())
                .extracting(line -> line.problems().getFirst().key())
                .containsExactly(
                        "tools.problem-required",
                        "tools.problem-whole",
                        "tools.problem-range",
                        "tools.problem-range",
                        "tools.problem-range",
                        "csv.reason-not-finite",
                        "tools.problem-too-large",
                        "tools.problem-currency",
                        "tools.problem-status",
                        "tools.problem-negative",
                        "csv.reason-exponent",
                        "tools.problem-characters",
                        "tools.problem-too-long");
    }

    @ParameterizedTest
    @CsvSource({"12 000 €,EUR", "$12000,USD", "12000 CHF,CHF", "12000,EUR"})
    void theCurrencyMayStandBesideTheAmount(String cell, String currency) {
        assertThat(preview(file("Outil;Coût", "Tamis;" + cell))
                        .additions()
                        .getFirst()
                        .details()
                        .annualCost())
                .isEqualTo(Money.of(new BigDecimal("12000"), currency));
    }

    @Test
    void bothCostsAreInOneCurrency() {
        ImportPreview preview = preview(file(
                "Outil;Coût;Prix public",
                "Tamis;;$1200",
                "Râteau;1000 €;$1200",
                "Ruche;1000 $;1200 USD",
                "Miel;1000 $;1200"));

        assertThat(preview.additions())
                .extracting(
                        line -> line.details().product(), line -> line.details().currencyCode())
                .containsExactly(tuple("Tamis", "USD"), tuple("Ruche", "USD"), tuple("Miel", "USD"));
        assertThat(preview.troubles())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.problems().getFirst().key()).isEqualTo("tools.problem-currency-differs"));
        assertThat(preview(file("Outil;Prix public (USD)", "Tamis;1200"))
                        .additions()
                        .getFirst()
                        .details()
                        .listCost())
                .isEqualTo(Money.of(new BigDecimal("1200"), "USD"));
    }

    @Test
    void anEnglishFileIsReadTheEnglishWay() {
        ToolFile file = ToolLists.file(
                "Product,Supplier,Yearly cost (USD),Renewal date,Status", "Sieve,Barn,\"1,234.50\",12/31/2027,Live");

        ToolDetails tool =
                preview(file, List.of(), Set.of()).additions().getFirst().details();

        assertThat(tool.annualCost()).isEqualTo(Money.of(new BigDecimal("1234.5"), "USD"));
        assertThat(tool.renewal()).isEqualTo(Renewal.on(LocalDate.of(2027, 12, 31)));
    }

    @Test
    void aColumnCanBeGivenAnotherMeaning() throws IOException {
        ToolFile file = ToolLists.file("Chose;Éditeur", "Tamis;Grange");
        assertThat(file.guess().namesProducts()).isFalse();

        ImportMapping mapping = file.guess().withColumn(0, ToolField.VENDOR).withColumn(1, ToolField.PRODUCT);

        assertThat(mapping.columns()).hasSize(2);
        assertThat(new PreviewReading(
                                file,
                                mapping,
                                new KnownTools(List.of()),
                                Set.of(),
                                Currency.getInstance("EUR"),
                                to -> Map.of())
                        .read()
                        .additions())
                .singleElement()
                .satisfies(line -> assertThat(line.details().vendor()).isEqualTo("Tamis"));
    }

    @Test
    void filesThatAreNoListsAreRefusedAsAWhole() {
        assertRefused(new byte[0], CsvReason.EMPTY_FILE);
        assertRefused("Outil;Éditeur\n".getBytes(StandardCharsets.UTF_8), CsvReason.NO_ROWS);
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0}, CsvReason.BROKEN_WORKBOOK);
        assertRefused("Outil\nTa\0mis\n".getBytes(StandardCharsets.UTF_8), CsvReason.NULL_BYTE);
        List<String> many = new ArrayList<>(List.of("Outil"));
        many.addAll(Collections.nCopies(ToolFile.MAX_ROWS + 1, "Tamis"));
        assertThatExceptionOfType(TooManyRowsException.class)
                .isThrownBy(() -> preview(file(many.toArray(String[]::new))));
    }

    /** A number is one whatever texts beside it look like, and a date has one meaning. */
    @Test
    void aWorkbookSaysTheSameAsTheText() {
        ImportPreview text = preview(file(
                "Outil;Éditeur;Licences payées;Coût annuel (€);Renouvellement;Statut",
                "Tamis;Grange;12;1 234,50;03/04/2027;Actif",
                "Râteau;Grange;;;mensuel;"));
        ImportPreview workbook = preview(WorkbookFile.table(List.of(
                List.of("Outil", "Éditeur", "Licences payées", "Coût annuel (€)", "Renouvellement", "Statut"),
                List.of("Tamis", "Grange", new BigDecimal("12"), new BigDecimal("1234.5"), DAY, "Actif"),
                List.of("Râteau", "Grange", "", "", "mensuel", ""))));
        assertThat(text.troubles()).isEmpty();
        assertThat(workbook.troubles()).isEmpty();
        assertThat(workbook.additions().stream().map(ImportLine.Addition::details))
                .containsExactlyElementsOf(text.additions().stream()
                        .map(ImportLine.Addition::details)
                        .toList());
    }

    @Test
    void aTextInAColumnOfNumbersIsReadInTheColumnsStyle() {
        ImportPreview workbook = preview(WorkbookFile.table(List.of(
                List.of("Outil", "Coût annuel (€)"),
                List.of("Tamis", new BigDecimal("1234.5")),
                List.of("Râteau", "2 345,75"),
                List.of("Bêche", "deux mille"))));
        assertThat(workbook.additions().stream()
                        .map(line -> Objects.requireNonNull(line.details().annualCost())
                                .amount()))
                .containsExactly(new BigDecimal("1234.5"), new BigDecimal("2345.75"));
        assertThat(workbook.troubles()).singleElement().satisfies(line -> {
            assertThat(line.line()).isEqualTo(4);
            assertThat(line.problems().getFirst().columnName()).isEqualTo("Coût annuel (€)");
        });
    }

    @Test
    void theFirstSheetWithRowsIsTakenAndAnotherCanBe() throws IOException {
        byte[] content = new WorkbookFile()
                .sheet("Page de garde", "")
                .sheet("Outils", rows("Outil", "Tamis"))
                .sheet("Anciens", rows("Outil", "Râteau"))
                .toBytes();
        ToolFile file = ToolLists.file(content);
        assertThat(file.sheets()).containsExactly("Page de garde", "Outils", "Anciens");
        assertThat(file.sheet()).isEqualTo("Outils");
        assertThat(file.example(0)).isEqualTo("Tamis");
        assertThat(file.sheet("Anciens").example(0)).isEqualTo("Râteau");
    }

    private static String rows(String... cells) {
        StringBuilder xml = new StringBuilder();
        for (int row = 1; row <= cells.length; row++) {
            xml.append("<row r=\"%d\"><c r=\"A%d\" t=\"inlineStr\"><is><t>%s</t></is></c></row>"
                    .formatted(row, row, cells[row - 1]));
        }
        return xml.toString();
    }

    private static void assertRefused(byte[] content, CsvReason reason) {
        assertThatExceptionOfType(CsvRefusedException.class)
                .isThrownBy(() -> ToolLists.file(content))
                .satisfies(refused -> assertThat(refused.problem().reason()).isEqualTo(reason));
    }

    private static ToolFile file(String... lines) {
        return ToolLists.file(lines);
    }

    private static ImportPreview preview(byte[] content) {
        return preview(ToolLists.file(content));
    }

    private static ImportPreview preview(ToolFile file) {
        return preview(file, List.of(), Set.of());
    }

    private static ImportPreview preview(ToolFile file, List<ToolRecord> stored, Set<Long> corrected) {
        try {
            return new PreviewReading(
                            file,
                            file.guess(),
                            new KnownTools(stored),
                            corrected,
                            Currency.getInstance("EUR"),
                            to -> Map.of())
                    .read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ToolRecord> stored(ImportPreview preview) {
        return preview.additions().stream().map(line -> record(line.details())).toList();
    }

    private static ToolRecord record(ToolDetails details) {
        return record(details, null);
    }

    private static ToolRecord record(ToolDetails details, @Nullable ToolStatus retiredFrom) {
        return new ToolRecord(new ToolId(UUID.randomUUID()), 0, details, retiredFrom);
    }

    private static ToolDetails added(ImportPreview preview, String product) {
        return preview.additions().stream()
                .map(ImportLine.Addition::details)
                .filter(details -> details.product().equals(product))
                .findFirst()
                .orElseThrow();
    }
}
