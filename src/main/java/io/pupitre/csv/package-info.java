/**
 * Reading and writing tables as people really have them: delimited text in whatever encoding, delimiter, decimal sign and
 * date order their spreadsheet chose, and sheets of workbooks.
 *
 * <p>Knows nothing of tenants or features; every module that imports or exports files may use it. Nothing here throws away
 * a file because one of its rows is bad: a file that cannot be read at all is a {@link io.pupitre.csv.CsvRefusedException},
 * everything smaller is a {@link io.pupitre.csv.CsvProblem} on its row.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package io.pupitre.csv;

import org.jspecify.annotations.NullMarked;
