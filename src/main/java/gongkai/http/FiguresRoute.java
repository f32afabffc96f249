package gongkai.http;

import gongkai.document.Field;
import gongkai.document.Fields;
import gongkai.document.IndexField;
import gongkai.form.Derivation;
import gongkai.form.Edition;
import gongkai.form.FigureName;
import gongkai.form.FindingRule;
import gongkai.form.Form;
import gongkai.form.Rule;
import gongkai.form.Sections;
import gongkai.form.Table;
import gongkai.json.Members;
import java.util.List;

/// `GET /api/v1/figures`: the names of everything that can be asked for, and the tables and sums of
/// the form, so that a page needs to know neither. The code of a figure is the `prefix` of its
/// table, the key of its row, a dot and the key of its column.
final class FiguresRoute implements Route {
  private final Reply dictionary;

  FiguresRoute(Form form, Fields fields) {
    dictionary =
        new Reply.Json(
            new Members()
                .list("figures", form.figures(), FiguresRoute::figure)
                .list("editions", form.editions(), FiguresRoute::edition)
                .list("rules", form.findings().rules(), rule -> rule(rule, fields))
                .list("sections", form.sections().parts(), FiguresRoute::section)
                .list("fields", otherFields(fields), field -> field(field, fields)));
  }

  @Override
  public Reply answer(Params params) throws Refusal {
    params.allowNone();
    return dictionary;
  }

  private static Members figure(FigureName figure) {
    return new Members()
        .text("code", figure.code())
        .text("label", figure.label())
        .texts("names", figure.names())
        .text("unit", figure.unit())
        .texts("editions", figure.editions())
        .flag("derived", figure.derived());
  }

  private static Members edition(Edition edition) {
    return new Members()
        .text("key", edition.key())
        .number("first_year", edition.firstYear())
        .number("last_year", edition.lastYear())
        .list("tables", edition.tables(), FiguresRoute::table)
        .texts("rules", edition.rules().stream().map(Rule::id).toList())
        .list("rates", rates(edition), FiguresRoute::rate);
  }

  private static List<Derivation.Rate> rates(Edition edition) {
    return edition.derivations().stream()
        .filter(Derivation.Rate.class::isInstance)
        .map(Derivation.Rate.class::cast)
        .toList();
  }

  /// Says which figures are the cases that a share stands on, without which it must not be shown.
  private static Members rate(Derivation.Rate rate) {
    return new Members()
        .text("code", rate.code())
        .texts("of", rate.of())
        .texts("to", rate.to())
        .texts("less", rate.less());
  }

  private static Members table(Table table) {
    return new Members()
        .text("key", table.key())
        .text("section", table.section().key())
        .text("prefix", table.prefix())
        .text("title", table.title())
        .list("columns", table.columns(), FiguresRoute::column)
        .list("rows", table.rows(), FiguresRoute::row);
  }

  private static Members column(Table.Column column) {
    return new Members()
        .text("key", column.key())
        .text("label", column.label())
        .text("unit", column.unit());
  }

  private static Members row(Table.Row row) {
    return new Members()
        .text("key", row.key())
        .text("group", row.group())
        .text("label", row.label())
        .texts("columns", row.columns().stream().map(Table.Column::key).toList())
        .texts("instead_of", row.insteadOf());
  }

  private static Members rule(FindingRule rule, Fields fields) {
    var formula = rule.formula();
    return new Members()
        .text("id", rule.id())
        .object("label", label(fields.label(IndexField.FINDING, rule.id())))
        .object("formula", new Members().text("zh", formula.zh()).text("en", formula.en()));
  }

  private static Members section(Sections.Part part) {
    return new Members()
        .text("key", part.key().key())
        .text("number", part.number())
        .text("label", part.label());
  }

  private static List<Field> otherFields(Fields fields) {
    return fields.all().stream().filter(field -> !(field instanceof Field.Figure)).toList();
  }

  private static Members field(Field field, Fields fields) {
    return new Members()
        .text("key", field.key())
        .object("label", label(fields.label(field)))
        .list("values", fields.values(field), value -> value(field, value, fields));
  }

  private static Members value(Field field, String value, Fields fields) {
    return new Members().text("value", value).object("label", label(fields.label(field, value)));
  }

  private static Members label(Fields.Label label) {
    return new Members().text("zh", label.zh()).text("en", label.en());
  }
}
