#include "form/sums.h"

#include "form/number.h"

#include <span>

namespace mokuhyo::form {
namespace {

using Steps = std::span<std::size_t const>;

/// The values at the end of `steps`: through rows there are many.
std::vector<FieldValue const*> values_at(Record const& record, Steps steps) {
  auto const& value = record.values.at(steps.front());
  if (steps.size() == 1) return {&value};
  std::vector<FieldValue const*> all;
  for (auto const& inner : value.records) {
    auto const found = values_at(inner, steps.subspan(1));
    all.insert(all.end(), found.begin(), found.end());
  }
  return all;
}

/// A sum so far.
struct Total {
  std::optional<Number> number;  // nothing while there is nothing to add
  bool has_room = true;
};

class Summer {
 public:
  explicit Summer(Record const& sheet) : m_sheet(sheet) {}

  void fill(Fields const& fields, Record& record) {
    for (std::size_t i = 0; i < fields.size(); ++i) {
      for (auto& inner : record.values.at(i).records) fill(fields[i].fields, inner);
      if (!fields[i].sum.empty()) sum_up(fields[i], record, record.values.at(i));
    }
  }

  [[nodiscard]] Diagnostics take_diagnostics() { return std::move(m_said); }

 private:
  void sum_up(Field const& field, Record const& record, FieldValue& value) {
    std::size_t const count = std::max<std::size_t>(field.each.size(), 1);
    bool const is_new = value.items.empty();
    std::vector<Item> items(count);
    for (std::size_t i = 0; i < count; ++i) {
      if (!is_new) items[i] = value.items.at(i);
      add_item(field, total(field, record, i), i, items[i]);
    }
    std::erase_if(items, [&](Item const& item) { return count == 1 && item.text.empty(); });
    bool const is_blank =
        std::all_of(items.begin(), items.end(), [](Item const& item) { return item.text.empty(); });
    if (!is_blank) value.items = std::move(items);
  }

  [[nodiscard]] static Total total(Field const& field, Record const& record, std::size_t item) {
    Total total;
    for (auto const& addend : field.sum) {
      for (auto const* const value : values_at(record, addend.steps)) {
        auto const number =
            item < value->items.size() ? read_number(value->items[item].text) : std::nullopt;
        if (!number) continue;
        total.number = add(total.number.value_or(Number{}), *number);
        total.has_room = total.has_room && total.number;
      }
    }
    return total;
  }

  void add_item(Field const& field, Total const& total, std::size_t index, Item& item) {
    if (!total.has_room) {
      m_said.error(place_of(item), {"「" + name(field, index) + "」の合計が 12 桁を超えます",
                                    "the sum `" + field.name + "` has more than 12 digits"});
    }
    if (!total.has_room || !total.number) return;
    auto const written = read_number(item.text);
    if (item.text.empty()) {
      item.text = text_of(*total.number);
    } else if (written && written->millionths != total.number->millionths) {
      doubt(field, *total.number, index, item);
    }
  }

  void doubt(Field const& field, Number total, std::size_t index, Item const& item) {
    std::string const sum = text_of(total);
    m_said.warning(
        item.span,
        {"「" + name(field, index) + "」は " + item.text + " ですが、内訳の合計は " + sum + " です",
         "`" + field.name + "` is " + item.text + ", but its parts add up to " + sum},
        {"内訳か合計を確かめてください（合計は書かなければ計算して印刷します）",
         "check the parts and the sum (a sum that is left out is computed)"});
  }

  /// The label of a sum, with that of one of its values.
  [[nodiscard]] std::string name(Field const& field, std::size_t index) const {
    auto const line = [&](ComputedText const& words) {
      return without_line_breaks(text_of(words.pattern, {&m_sheet}));
    };
    if (field.each.empty()) return line(field.label);
    return line(field.label) + " " + line(field.each[index]);
  }

  [[nodiscard]] Span place_of(Item const& item) const {
    return item.span.file != nullptr ? item.span : m_sheet.span;
  }

  Record const& m_sheet;
  Diagnostics m_said;
};

}  // namespace

Result<Record> with_sums(Template const& form, Record sheet) {
  Summer summer(sheet);
  summer.fill(form.fields, sheet);
  return {std::move(sheet), summer.take_diagnostics()};
}

}  // namespace mokuhyo::form
