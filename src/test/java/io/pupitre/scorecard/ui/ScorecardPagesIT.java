package io.pupitre.scorecard.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import io.pupitre.csv.WorkbookFile;
import io.pupitre.fixtures.PageTest;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.scorecard.AdsFile;
import io.pupitre.scorecard.Commentary;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.Expectation;
import io.pupitre.scorecard.Hypotheses;
import io.pupitre.scorecard.ImportId;
import io.pupitre.scorecard.ImportState;
import io.pupitre.scorecard.InputImports;
import io.pupitre.scorecard.Inputs;
import io.pupitre.scorecard.KpiDraft;
import io.pupitre.scorecard.KpiId;
import io.pupitre.scorecard.KpiInfo;
import io.pupitre.scorecard.Kpis;
import io.pupitre.scorecard.Move;
import io.pupitre.scorecard.Publications;
import io.pupitre.scorecard.SavedMappings;
import io.pupitre.scorecard.ScorecardDriver;
import io.pupitre.scorecard.Slice;
import io.pupitre.scorecard.Unit;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.PersonId;
import io.pupitre.ui.ListGrid;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages on scorecards over the real services, without a browser. */
@ViewPackages(packages = "io.pupitre")
@SuppressWarnings("NullAway.Init")
class ScorecardPagesIT extends PageTest {

    private static final YearMonth FIRST = YearMonth.of(2019, 10);
    private static final YearMonth LAST = YearMonth.of(2019, 11);

    @Autowired
    private ScorecardDriver driver;

    @Autowired
    private Kpis kpis;

    @Autowired
    private Hypotheses hypotheses;

    @Autowired
    private Publications publications;

    @Autowired
    private InputImports imports;

    @Autowired
    private Inputs inputs;

    @Autowired
    private SavedMappings mappings;

    @Override
    protected PersonId person() {
        return clients.consultantInFirst().person();
    }

    @Test
    void withoutFiguresTheWayIn() {
        open(ScorecardsNavigation.latest(clients.firstAddress()));

        assertThat(getCurrentView()).isInstanceOf(ScorecardView.class);
        assertThat(words()).contains("Pas encore de chiffres.");
        test(find(Button.class).withText("Importer un fichier").single()).click();
        assertThat(getCurrentView()).isInstanceOf(ImportView.class);
    }

    @Test
    void withoutKpisTheLatestMonthAsksForOne() {
        figures();
        open(ScorecardsNavigation.latest(clients.firstAddress()));

        assertThat(words()).contains("Brouillon").contains("Pas encore de KPI.");
        assertThat(months().getValue()).isEqualTo(LAST);
    }

    @Test
    void aMonthIsReviewedPublishedAndRestated() {
        figures();
        define("clicks / impressions");
        open(ScorecardsNavigation.month(clients.firstAddress(), FIRST));

        press("Mettre en relecture");
        assertThat(words()).contains("En relecture depuis");
        press("Renvoyer au brouillon");
        assertThat(words()).contains("Brouillon");
        press("Mettre en relecture");
        press("Publier");
        test(find(Button.class, find(Dialog.class).single()).withText("Publier").single())
                .click();
        assertThat(publications()).containsExactly(FIRST);
        assertThat(words()).contains("Publié").contains("révision 1").doesNotContain("Révisé");
        assertThat(find(Button.class).withText("Publier").all()).noneMatch(Button::isVisible);

        press("Rectifier");
        assertThat(words())
                .contains("Brouillon")
                .contains("Votre client continue de lire")
                .contains("Aucun chiffre ne diffère");
        press("Voir ce qui a été publié");
        assertThat(words()).contains("révision 1");

        driver.imported(
                clients.consultantInFirst(), AdsFile.create(77, FIRST, 2).toBytes(), ScorecardDriver.ads());
        press("Rectifier");
        assertThat(words()).contains("chiffres diffèrent de la publication précédente");
        press("Mettre en relecture");
        press("Publier la rectification");
        Button restate = find(Button.class, find(Dialog.class).single())
                .withText("Publier la rectification")
                .single();
        test(restate).click();
        TextArea reason = find(TextArea.class).single();
        assertThat(reason.getErrorMessage()).isEqualTo("Dites pourquoi ce mois est rectifié.");
        test(reason).setValue("La <b>régie</b>\na corrigé.");
        test(restate).click();

        assertThat(words())
                .contains("Révisé")
                .contains("révision 2")
                .contains("La <b>régie</b>\na corrigé.")
                .contains("Lire la révision 1");
        open(ScorecardsNavigation.month(clients.firstAddress(), FIRST) + "?revision=1");
        assertThat(words())
                .contains("Vous lisez la révision 1, remplacée par la révision 2.")
                .contains("révision 1")
                .doesNotContain("a corrigé");
        for (String unknown : List.of("3", "0", "-1", "un", "99999999999")) {
            open(ScorecardsNavigation.month(clients.firstAddress(), FIRST) + "?revision=" + unknown);
            assertThat(find(H1.class).withText("Page introuvable").exists())
                    .as(unknown)
                    .isTrue();
        }
    }

    @Test
    void whatIsSaidOfAKpiStandsWithItAndWarnsWhenItIsMissing() {
        figures();
        KpiId kpi = in(() -> kpis.define(new KpiDraft("Taux", "clicks / impressions", Unit.RATIO, Direction.UP)));
        in(() -> {
            kpis.aim(kpi, FIRST, BigDecimal.TEN, BigDecimal.TEN);
            return true;
        });
        open(ScorecardsNavigation.month(clients.firstAddress(), LAST));
        assertThat(words()).contains("Un KPI au rouge est sans commentaire\u00A0: Taux.");

        press("Commenter");
        List<TextArea> areas = find(TextArea.class).all();
        test(areas.getFirst()).setValue("x".repeat(Commentary.LENGTH + 1));
        test(areas.getLast()).setValue("Revoir <i>les</i> annonces");
        test(field("Repère sur la courbe")).setValue("Nouveau site");
        press("Enregistrer");
        assertThat(areas.getFirst().getErrorMessage()).contains("1\u00A0000");
        assertThat(areas.getLast().getValue()).isEqualTo("Revoir <i>les</i> annonces");
        test(areas.getFirst()).setValue("Moins de clics");
        press("Enregistrer");
        press("Écrire la synthèse");
        test(find(TextArea.class).single()).setValue("Un mois\nen demi-teinte.");
        press("Enregistrer");

        assertThat(words())
                .contains("Moins de clics")
                .contains("Revoir <i>les</i> annonces")
                .contains("Un mois\nen demi-teinte.")
                .contains("Nouveau site")
                .doesNotContain("sans commentaire");
        assertThat(words()).contains("Modifier le commentaire");
        press("Mettre en relecture");
        assertThat(words()).doesNotContain("Modifier le commentaire");
    }

    @Test
    void whatIsExpectedOfAKpiStandsOnItsCardWithItsVerdict() {
        figures();
        in(() -> kpis.define(new KpiDraft("Taux", "clicks / impressions", Unit.RATIO, Direction.UP)));
        open(ScorecardsNavigation.month(clients.firstAddress(), LAST));

        press("Énoncer une hypothèse");
        TextArea statement = find(TextArea.class).single();
        TextField amount = field("D’au moins");
        press("Enregistrer");
        assertThat(statement.getErrorMessage()).isEqualTo("Dites ce qui est attendu.");
        assertThat(amount.getErrorMessage()).isEqualTo("Saisissez de combien, au-dessus de zéro.");
        test(statement).setValue("Des <b>annonces</b>\nplus claires");
        test(amount).setValue("0,005");
        press("Enregistrer");
        assertThat(amount.getErrorMessage())
                .isEqualTo("Ce KPI se montre à 0,01\u00A0pt près\u00A0: rien de plus fin ne se jugerait.");
        test(amount).setValue("99");
        press("Enregistrer");
        assertThat(words())
                .contains("Trop tôt", "Des <b>annonces</b>\nplus claires")
                .contains(
                        "Attendu\u00A0: une hausse d’au moins 99,00\u00A0pt entre novembre\u00A02019 et mai\u00A02020")
                .contains("0,00\u00A0pt sur 99,00\u00A0pt");

        press("Modifier");
        assertThat(words(find(Dialog.class).single())).contains("Énoncée par Carl");
        months("À partir du chiffre de").setValue(FIRST);
        months("Jugée au chiffre de").setValue(LAST);
        press("Enregistrer");
        assertThat(words()).contains("Infirmée").doesNotContain("Trop tôt");
        open(ScorecardsNavigation.month(clients.firstAddress(), LAST) + "?slice=channel:Google+Ads");
        assertThat(words()).doesNotContain("Infirmée").doesNotContain("Énoncer une hypothèse");
        slices().setValue(Slice.ALL);
        press("Mettre en relecture");
        assertThat(words()).contains("Infirmée");
        assertThat(words()).doesNotContain("Retirer");
        press("Publier");
        test(find(Button.class, find(Dialog.class).single()).withText("Publier").single())
                .click();

        press("Rectifier");
        press("Retirer");
        assertThat(words()).doesNotContain("Infirmée");
        press("Annuler l’action");
        assertThat(words()).contains("Infirmée");
        press("Retirer");
        press("Voir ce qui a été publié");
        assertThat(words())
                .contains("Infirmée", "Des <b>annonces</b>\nplus claires")
                .doesNotContain("Énoncer une hypothèse");
    }

    @Test
    void aFigureTellsWhereItComesFromWhenAsked() {
        figures();
        define("clicks / impressions");
        open(ScorecardsNavigation.month(clients.firstAddress(), FIRST));
        assertThat(words()).doesNotContain("figures.csv");

        assertThat(cards().origins())
                .contains("Formule\u00A0: clicks / impressions (langage v2) · définition 1")
                .containsPattern("figures\\.csv, lignes 2–\\d+ \\(\\d+ lignes\\)");
    }

    @Test
    void aChartHasTheSameFiguresInWordsAndSpeaksTheLanguageOfThePage() {
        figures();
        KpiId kpi = in(() -> kpis.define(new KpiDraft("Taux", "clicks / impressions", Unit.RATIO, Direction.UP)));
        in(() -> {
            kpis.aim(kpi, FIRST, new BigDecimal("0.5"), new BigDecimal("0.4"));
            return true;
        });
        open(ScorecardsNavigation.month(clients.firstAddress(), LAST));
        CardSheet.Card card = cards().sheet().sections().getFirst().cards().getFirst();
        CardSheet.Chart chart = card.chart();
        assertThat(chart.points()).hasSize(13);
        assertThat(chart.points().getFirst().text()).isEqualTo("—");
        assertThat(chart.points().getFirst().value()).isNull();
        CardSheet.Point last = chart.points().getLast();
        assertThat(last.title()).isEqualTo("novembre\u00A02019");
        assertThat(last.text()).isEqualTo(card.figure()).matches("\\d+,\\d\\d\\h%");
        assertThat(last.value()).isNotNull();
        assertThat(last.value().movePointRight(2).toPlainString().replace('.', ','))
                .isEqualTo(last.text().replaceAll("\\h%", ""));
        assertThat(chart.spoken()).isEqualTo("Taux. novembre\u00A02019: " + last.text());
        CardSheet.Aim target = chart.target();
        assertThat(target).isNotNull();
        assertThat(target.goal()).isEqualByComparingTo("0.5");
        assertThat(target.upwards()).isTrue();
        assertThat(target.text()).isEqualTo("Cible ≥\u00A050,00\u00A0%");

        UI.getCurrent().setLocale(Locale.ENGLISH);
        roundTrip();
        assertThat(cards().component().getElement().getAttribute("lang")).isEqualTo("en");
        assertThat(words())
                .contains("November\u00A02019", "Target ≥\u00A050.00%")
                .doesNotContain("novembre");
    }

    @Test
    void anOpenTabKeepsNoMoreForMoreKpis() {
        figures();
        define("clicks");
        open(ScorecardsNavigation.month(clients.firstAddress(), FIRST));
        long ofOne = elements();
        in(() -> kpis.define(new KpiDraft("Taux", "clicks / impressions", Unit.RATIO, Direction.UP)));
        in(() -> kpis.define(new KpiDraft("Vues", "impressions", Unit.COUNT, Direction.UP)));

        open(ScorecardsNavigation.month(clients.firstAddress(), FIRST) + "?again");
        assertThat(words()).contains("Taux", "Vues");
        assertThat(elements()).isEqualTo(ofOne);
    }

    private long elements() {
        return elements(((Component) getCurrentView()).getElement());
    }

    private static long elements(Element element) {
        return 1 + element.getChildren().mapToLong(ScorecardPagesIT::elements).sum();
    }

    @Test
    void whetherSlicesMakeUpTheWholeIsSaidAtOnceAndWithFiguresWhenAsked() {
        figures();
        define("clicks");
        open(ScorecardsNavigation.month(clients.firstAddress(), FIRST));
        NativeDetails note = find(NativeDetails.class).all().getFirst();
        assertThat(note.getSummaryText()).contains("les périmètres font exactement le total");
        assertThat(words()).doesNotContain("Somme des périmètres");

        note.setOpen(true);
        ComponentUtil.fireEvent(note, new NativeDetails.ToggleEvent(note, true));
        assertThat(words())
                .containsSubsequence("Donnée", "Total", "Somme des périmètres", "Différence", "Input clicks");
    }

    @Test
    void whatABrowserCallsThoughItWasNotOfferedDoesNothing() {
        figures();
        define("clicks");
        open(ScorecardsNavigation.month(clients.firstAddress(), FIRST));
        KpiCards draft = cards().component();
        String kpi = all().getFirst().id().value().toString();
        for (String unknown : List.of("", "x", Ids.next().toString())) {
            draft.comment(unknown);
            draft.state(unknown);
            draft.change(unknown, unknown);
            draft.remove(kpi, unknown);
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> draft.cards().origin(unknown, Locale.FRENCH));
        }
        in(() -> hypotheses.state(
                all().getFirst().id(), new Expectation("Plus", Move.RISES, BigDecimal.ONE, FIRST, LAST)));
        press("Mettre en relecture");
        KpiCards inReview = cards().component();
        String hypothesis = cards().sheet()
                .sections()
                .getFirst()
                .cards()
                .getFirst()
                .hypotheses()
                .getFirst()
                .id()
                .toString();
        inReview.comment(kpi);
        inReview.state(kpi);
        inReview.change(kpi, hypothesis);
        inReview.remove(kpi, hypothesis);
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(words()).contains("Plus");

        press("Renvoyer au brouillon");
        slices().setValue(new Slice("channel", "Google Ads"));
        cards().component().state(kpi);
        assertThat(find(Dialog.class).all()).isEmpty();
        cards().component().comment(kpi);
        assertThat(find(Dialog.class).all()).hasSize(1);
    }

    @Test
    void aSliceStandsInTheAddress() {
        figures();
        define("clicks");
        open(ScorecardsNavigation.latest(clients.firstAddress()) + "/2019-11?slice=channel:Google+Ads");
        String ofSlice = words();
        assertThat(slices().getValue()).isEqualTo(new Slice("channel", "Google Ads"));

        slices().setValue(Slice.ALL);
        assertThat(words()).isNotEqualTo(ofSlice);
    }

    @Test
    void anAddressThatNamesNoMonthOfTheClientIsNotFound() {
        figures();
        for (String month : List.of("2018-01", "novembre", "2019-13")) {
            open(ScorecardsNavigation.latest(clients.firstAddress()) + "/" + month);
            assertThat(find(H1.class).withText("Page introuvable").exists())
                    .as(month)
                    .isTrue();
        }
        open(ScorecardsNavigation.latest(clients.firstAddress()) + "/import/" + Ids.next());
        assertThat(find(H1.class).withText("Page introuvable").exists()).isTrue();
    }

    @Test
    void whatIsWrongWithAKpiStandsAtItsFieldsAndNothingIsLost() {
        figures();
        open(ScorecardsNavigation.kpis(clients.firstAddress()));
        assertThat(getCurrentView()).isInstanceOf(KpisView.class);
        test(find(Button.class).withText("Ajouter un KPI").all().getFirst()).click();
        TextField formula = field("Formule");
        test(formula).setValue("clicks / (impressions");
        assertThat(formula.getErrorMessage()).startsWith("Caractère 10");
        test(field("Cible")).setValue("4");
        test(field("Limite")).setValue("5");
        test(find(Button.class).withText("Enregistrer").single()).click();
        assertThat(field("Nom").getErrorMessage()).isEqualTo("Saisissez un nom.");
        assertThat(field("Limite").getErrorMessage()).contains("ne peut pas être meilleure");
        assertThat(field("Cible").getValue()).isEqualTo("4");
        assertThat(all()).isEmpty();

        test(field("Nom")).setValue("<b>Taux</b>");
        test(formula).setValue("clicks / impressions");
        test(field("Limite")).setValue("3,5");
        test(find(Button.class).withText("Enregistrer").single()).click();
        assertThat(all()).singleElement().satisfies(kpi -> {
            assertThat(kpi.draft().name()).isEqualTo("<b>Taux</b>");
            assertThat(kpi.targets().getFirst().target().limit()).isEqualByComparingTo("0.035");
        });
    }

    @Test
    void whatAKpiIsForIsAskedBelowTheRestAndItsChangesCanBeReadAgain() {
        figures();
        in(() -> kpis.define(new KpiDraft("Clics", "clicks", Unit.COUNT, Direction.UP)));
        open(ScorecardsNavigation.kpis(clients.firstAddress()));
        pressInGrid("change");
        assertThat(find(Details.class).single().isOpened()).isFalse();
        test(field("Responsable")).setValue("a\u0007b");
        test(find(Button.class).withText("Enregistrer").single()).click();
        assertThat(field("Responsable").getErrorMessage()).contains("invisibles");
        assertThat(find(Details.class).single().isOpened()).isTrue();
        test(field("Responsable")).setValue("Équipe acquisition");
        test(field("Nom en anglais")).setValue("Clicks");
        test(find(Button.class).withText("Enregistrer").single()).click();
        assertThat(all().getFirst().draft().profile().owner()).isEqualTo("Équipe acquisition");

        pressInGrid("past");
        assertThat(words(find(Dialog.class).single()))
                .containsSubsequence(
                        "Révision 2", "Carl", "Nom en anglais", "—", "Clicks", "Responsable", "Équipe acquisition")
                .containsSubsequence("Révision 1", "Carl", "Formule\u00A0: clicks");
    }

    @Test
    void aKpiOverAnotherShowsWhatItWasMadeOfAndKeepsIt() {
        figures();
        in(() -> kpis.define(new KpiDraft("Taux", "clicks / impressions", Unit.RATIO, Direction.UP)));
        in(() -> kpis.define(new KpiDraft("Progression", "taux - prior(taux)", Unit.RATIO, Direction.UP)));
        open(ScorecardsNavigation.latest(clients.firstAddress()));
        assertThat(cards().origins()).contains("taux - prior(taux)").containsPattern("taux\\s*0,\\d{10}(?!\\d)");

        open(ScorecardsNavigation.kpis(clients.firstAddress()));
        test(find(Button.class).withText("Ajouter un KPI").all().getFirst()).click();
        test(find(Button.class).withText("progression").single()).click();
        assertThat(field("Formule").getValue()).isEqualTo("progression");
    }

    @Test
    void theListOfKpisShowsWhereEachStands() {
        figures();
        in(() -> kpis.define(new KpiDraft("Taux", "clicks / impressions", Unit.RATIO, Direction.UP)));
        in(() -> kpis.define(new KpiDraft("Sans", "clicks / (clicks - clicks)", Unit.RATIO, Direction.UP)));

        open(ScorecardsNavigation.kpis(clients.firstAddress()));

        assertThat(latest(0, "figure")).matches("\\d+,\\d\\d\\h%");
        assertThat(latest(0, "trend")).startsWith("M").contains("L");
        assertThat(latest(1, "figure")).isEqualTo("—");
        assertThat(latest(1, "trend")).isEmpty();
    }

    private String latest(int row, String property) {
        ListGrid<?> grid = find(ListGrid.class).single();
        int column = grid.getColumns().size() - 3;
        return test(grid).getLitRendererPropertyValue(row, column, property, String.class);
    }

    @Test
    void theFilesAndTheInputsThatTheyDescribedAreListed() {
        open(ScorecardsNavigation.figures(clients.firstAddress()));
        assertThat(getCurrentView()).isInstanceOf(FiguresView.class);
        assertThat(words()).contains("Aucun fichier importé. Le premier décrit aussi vos données.");

        figures();
        open(ScorecardsNavigation.figures(clients.firstAddress()) + "?again");
        assertThat(find(ListGrid.class).all())
                .extracting(grid -> grid.getListDataView().getItemCount())
                .containsExactly(1, 1, in(inputs::all).size());
    }

    @Test
    void figuresAreTypedAndWhatIsUnreadableStaysWhereItIs() {
        open(ScorecardsNavigation.entry(clients.firstAddress()));
        assertThat(words()).contains("Aucune donnée encore");
        figures();
        open(ScorecardsNavigation.entry(clients.firstAddress()) + "?again");
        assertThat(getCurrentView()).isInstanceOf(EntryView.class);
        List<Input> cells = find(Input.class).all();
        assertThat(cells).hasSize(2 * 6);
        press("Enregistrer la saisie");
        assertThat(words()).contains("Aucun chiffre n’a changé.");

        cells.get(0).setValue("1 234,50");
        cells.get(1).setValue("douze");
        assertThat(words()).contains("nouveau").contains("Ce n’est pas un nombre.");
        press("Enregistrer la saisie");
        assertThat(words()).contains("1 cellule est illisible");
        assertThat(cells.get(1).getValue()).isEqualTo("douze");
        assertThat(in(() -> imports.latest(9))).hasSize(1);

        cells.get(1).setValue("1234.5");
        press("Enregistrer la saisie");
        assertThat(in(() -> imports.latest(9)).getFirst().counts().added()).isEqualTo(2);

        List<Input> saved = find(Input.class).all();
        assertThat(saved.get(0).getValue()).isEqualTo("1\u202F234,5");
        saved.get(0).setValue("99");
        assertThat(words()).contains("1\u00A0234,5 → 99");
        saved.get(1).setValue("");
        assertThat(words()).contains("Une cellule vide ne retire rien");
    }

    @Test
    void aSheetOfAWorkbookIsChosenAndItsColumnsAreRemembered() {
        String rows = """
                <row><c t="inlineStr"><is><t>mois</t></is></c><c t="inlineStr"><is><t>leads</t></is></c></row>
                <row><c s="2"><v>46023</v></c><c><v>5</v></c></row>""";
        byte[] file = new WorkbookFile()
                .sheet("Janvier", rows)
                .sheet("Vide", "")
                .sheet("Total", rows.replace("leads", "ventes"))
                .toBytes();
        ImportId id = in(() -> imports.receive("mois.xlsx", new ByteArrayInputStream(file)));
        open(ScorecardsNavigation.fileImport(clients.firstAddress(), id));
        assertThat(words()).contains("leads");

        sheets().setValue("Total");
        assertThat(words()).contains("ventes").doesNotContain("leads");
        sheets().setValue("Vide");
        assertThat(words()).contains("Ce fichier est vide.").contains("leads");
        press("Vérifier le fichier");
        driver.awaitState(clients.consultantInFirst(), id, ImportState.CHECKED);
        driver.await(clients.consultantInFirst(), in(() -> imports.confirm(id, false)));

        ImportId next = in(() -> imports.receive("suite.xlsx", new ByteArrayInputStream(file)));
        open(ScorecardsNavigation.fileImport(clients.firstAddress(), next));
        assertThat(words()).contains("Ces colonnes sont connues");
        open(ScorecardsNavigation.figures(clients.firstAddress()) + "?again");
        assertThat(find(ListGrid.class).all()).hasSize(3);
        ListGrid<?> remembered = find(ListGrid.class).all().get(1);
        test(remembered).invokeLitRendererFunction(0, 4, "drop");
        assertThat(in(mappings::all)).isEmpty();
    }

    @Test
    void aForeignImportIsNotFound() {
        ImportId foreign = TwoClients.in(
                clients.consultantInSecond(),
                () -> imports.receive("autre.csv", new ByteArrayInputStream("a,b\n1,2\n".getBytes(UTF_8))));
        open(ScorecardsNavigation.fileImport(clients.firstAddress(), foreign));

        assertThat(words()).contains("Page introuvable").doesNotContain("autre.csv");
    }

    @SuppressWarnings("unchecked")
    private Select<String> sheets() {
        return find(Select.class).withLabel("Feuille du classeur").single();
    }

    private void pressInGrid(String function) {
        ListGrid<?> grid = find(ListGrid.class).single();
        test(grid).invokeLitRendererFunction(0, grid.getColumns().size() - 1, function);
        roundTrip();
    }

    private void figures() {
        driver.imported(clients.consultantInFirst(), AdsFile.create(7, FIRST, 2).toBytes(), ScorecardDriver.ads());
    }

    /** On the page or else on its cards. */
    private void press(String words) {
        List<Button> buttons = find(Button.class).withText(words).all();
        if (buttons.isEmpty()) {
            cards().press(words);
            roundTrip();
        } else {
            test(buttons.getLast()).click();
        }
    }

    private ShownCards cards() {
        return ShownCards.in((Component) getCurrentView()).orElseThrow();
    }

    private void define(String formula) {
        in(() -> kpis.define(new KpiDraft("Essai", formula, Unit.NUMBER, Direction.UP)));
    }

    private List<KpiInfo> all() {
        return in(kpis::all);
    }

    private List<YearMonth> publications() {
        return in(() -> publications.lines().stream().map(line -> line.month()).toList());
    }

    private <T> T in(Callable<T> work) {
        return TwoClients.in(clients.consultantInFirst(), work);
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private Select<YearMonth> months(String label) {
        return (Select<YearMonth>) find(Select.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private Select<YearMonth> months() {
        return (Select<YearMonth>) find(Select.class).all().getFirst();
    }

    @SuppressWarnings("unchecked")
    private Select<Slice> slices() {
        return (Select<Slice>) find(Select.class).all().getLast();
    }
}
